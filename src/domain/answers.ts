import type { Day } from './day/day';

export interface PersonAnswer {
  name: string;
  role?: string;
  mail?: string;
}

/** What a question of each kind is answered with (text, choice, date: string; scale, amount: number …). */
export type AnswerValue = string | number | boolean | string[] | PersonAnswer[];

/** Question id to value; `null` is skipped, a missing id is open. */
export type Answers = Record<string, AnswerValue | null>;

/** A text half written when a sitting was stopped, offered again when it goes on. */
export interface HalfWritten {
  question: string;
  text: string;
}

/** What may hold a half-written text. */
export interface Drafted {
  draft?: HalfWritten;
}

export type AnswerState = 'given' | 'skipped' | 'open';

/** Whether a question has been given an answer, was skipped, or is still open. */
export function answerState(answers: Answers, id: string): AnswerState {
  if (!Object.hasOwn(answers, id)) return 'open';
  return answers[id] === null ? 'skipped' : 'given';
}

/** The given text, trimmed, or null when there is none. */
export function textAnswer(answers: Answers, id: string): string | null {
  const value = answers[id];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The given list of lines, or an empty one. */
export function listAnswer(answers: Answers, id: string): string[] {
  const value = answers[id];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** The given people, plain names made into persons, or an empty list. */
export function peopleAnswer(answers: Answers, id: string): PersonAnswer[] {
  const value = answers[id];
  if (!Array.isArray(value)) return [];
  return value.map((item) => (typeof item === 'string' ? { name: item } : item));
}

/** The given calendar day, or null. */
export function dayAnswer(answers: Answers, id: string): Day | null {
  return textAnswer(answers, id);
}

/** A value of a stored process as an answer: what is no answer of any kind is none. */
export function asAnswer(value: unknown): AnswerValue | null {
  return isAnswerValue(value) ? value : null;
}

function isAnswerValue(value: unknown): value is AnswerValue {
  return Array.isArray(value) || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The answers without what was skipped. */
export function withoutSkipped(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
}

/** How many questions have been given an answer. */
export function givenIn(answers: Answers): number {
  return Object.keys(withoutSkipped(answers)).length;
}

/** Whether two values of a record are the same; null and nothing are not. */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
