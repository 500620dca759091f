import { MAX_AMOUNT } from '../../domain/salary/amount';
import type { AnswerValue } from '../../domain/answers';
import { isDay } from '../../domain/day/day';
import type { Question } from '../../guide/guide';

/** What a ready-made answer should have been. */
export type Want =
  | { is: 'text' | 'scale' | 'yes-no' | 'date' | 'list' | 'people' | 'amount' | 'answer' }
  | { is: 'one-of' | 'some-of'; values: string[] };

/**
 * Whether a value from a file is an answer to the question, by the strict types of the public interface:
 * null when it is, else what was wanted. `null` skips and is an answer to every optional question.
 */
export function checkAnswer(question: Question, value: unknown): Want | null {
  if (value === null) return question.optional ? null : { is: 'answer' };
  return isAnswer(question, value) ? null : wanted(question);
}

/** Whether the value is of the kind's type. */
export function isAnswer({ kind, choices }: Question, value: unknown): value is AnswerValue {
  switch (kind) {
    case 'text':
    case 'long':
      return typeof value === 'string';
    case 'choice':
      return choices.some((choice) => choice.value === value);
    case 'choices':
      return isListOf(value, (one) => choices.some((choice) => choice.value === one));
    case 'scale':
      return isWhole(value, 1, 5);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'list':
      return isListOf(value, (one) => typeof one === 'string');
    case 'people':
      return isListOf(value, isPerson);
    case 'amount':
      return isWhole(value, 0, MAX_AMOUNT);
  }
}

function wanted({ kind, choices }: Question): Want {
  const values = choices.map((choice) => choice.value);
  if (kind === 'choice') return { is: 'one-of', values };
  if (kind === 'choices') return { is: 'some-of', values };
  return { is: kind === 'long' ? 'text' : kind };
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isListOf(value: unknown, one: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(one);
}

const PERSON_KEYS: readonly string[] = ['name', 'role', 'mail'];

function isPerson(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.some(([key]) => key === 'name') &&
    entries.every(([key, part]) => PERSON_KEYS.includes(key) && typeof part === 'string')
  );
}
