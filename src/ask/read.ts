import type { Words } from '../words/words';
import { readAmount } from '../domain/salary/amount';
import type { AnswerValue, PersonAnswer } from '../domain/answers';
import type { Day } from '../domain/day/day';
import type { SpokenOf } from '../domain/day/typed-day';
import type { Country } from '../domain/process';
import type { Question } from '../guide/guide';
import { grouped, kronor, perWords } from '../view/amounts';
import { payFault } from '../view/pay-fault';
import { readDayAnswer } from './read-day';
import { isMeantAsMail } from '../domain/mail';
import { yesNoOf } from '../domain/yes-no';
import { typedIn } from '../words/typed';

/** What typed text is read against. */
export interface AnswerReader {
  today: Day;
  words: Words;
  country: Country;
  from?: SpokenOf | undefined;
}

/** Why typed text is no answer to the question; the sentences are in `words/ask.ts`. */
export type ReadFault =
  | { is: 'needed' | 'scale' | 'yes-no' | 'no-day' | 'vague' | 'beside' | 'not-held' }
  /** The date beside a weekday that is another one: its own day, ready to show. */
  | { is: 'other-weekday'; day: string }
  | { is: 'choice' | 'choices'; count: number }
  /** `nearest` is a day that exists, ready to show. */
  | { is: 'no-such-day'; nearest: string | null }
  /** Ready to say. */
  | { is: 'amount'; text: string };

/** The answer, and how it was understood where that is worth saying ("söndag 22 november 2026"). */
export interface Understood {
  value: AnswerValue;
  shown: string | null;
}

export type Reading = Understood | { fault: ReadFault };

/** Reads typed or pasted text as an answer to the question, in NFC. Pure; used wherever a person types. */
export function readTyped(question: Question, text: string, reader: AnswerReader): Reading {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return { fault: { is: 'needed' } };
  switch (question.kind) {
    case 'text':
      return plain(typed.replace(/\s*[\n\r]+\s*/g, ' '));
    case 'long':
      return plain(typed);
    case 'choice':
      return readChoice(question, typed);
    case 'choices':
      return readChoices(question, typed);
    case 'scale':
      return /^[1-5]$/.test(typed) ? plain(Number(typed)) : { fault: { is: 'scale' } };
    case 'yes-no':
      return readYesNo(typed, reader);
    case 'date':
      return readDayAnswer(question, typed, reader);
    case 'list':
      return plain(linesOf(typed));
    case 'people':
      return plain(linesOf(typed).map(personOf));
    case 'amount':
      return readSum(typed, reader);
  }
}

function plain(value: AnswerValue): Understood {
  return { value, shown: null };
}

function readChoice({ choices }: Question, typed: string): Reading {
  const choice =
    choices[Number(typed) - 1] ??
    choices.find((one) => isNamed(one, typed)) ??
    onlyBeginning(choices, typed);
  return choice ? plain(choice.value) : { fault: { is: 'choice', count: choices.length } };
}

/** The choice that alone begins so: a letter is enough where no other begins with it. */
function onlyBeginning(
  choices: Question['choices'],
  typed: string,
): Question['choices'][number] | undefined {
  const wanted = typed.toLowerCase();
  const [first, ...others] = choices.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  return others.length === 0 ? first : undefined;
}

function isNamed({ value, label }: Question['choices'][number], typed: string): boolean {
  return [value, label].some((name) => name.toLowerCase() === typed.toLowerCase());
}

function readChoices({ choices }: Question, typed: string): Reading {
  const numbers = typed.split(/[\s,;]+/).filter(Boolean);
  const picked = numbers.map((number) => choices[Number(number) - 1]);
  const missing = picked.includes(undefined);
  if (missing) return { fault: { is: 'choices', count: choices.length } };
  return plain(choices.filter((choice) => picked.includes(choice)).map((choice) => choice.value));
}

function readYesNo(typed: string, { words }: AnswerReader): Reading {
  const value = yesNoOf(typed, typedIn(words).yesNo);
  return value === null ? { fault: { is: 'yes-no' } } : plain(value);
}

function readSum(typed: string, { country, words }: AnswerReader): Reading {
  const read = readAmount(typed, typedIn(words).sums);
  if ('fault' in read) return { fault: { is: 'amount', text: payFault(read, country, words) } };
  const sum = read.currency
    ? `${grouped(read.amount)}\u00A0${read.currency}`
    : kronor(read.amount, country, words);
  const shown = read.per ? `${sum} ${perWords(read.per, words)}` : sum;
  return { value: read.amount, shown };
}

/** The lines that hold something, without the dash or dot of a pasted list. */
function linesOf(typed: string): string[] {
  return typed
    .split(/[\n\r]+/)
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => line !== '');
}

/** "Namn, roll, mejl" in any order after the name; also "Namn <mejl>". */
function personOf(line: string): PersonAnswer {
  const parts = line
    .split(/[,;\t<>]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const mail = parts.find((part) => isMeantAsMail(part));
  const [first, ...rest] = parts.filter((part) => part !== mail);
  return {
    name: first ?? mail ?? line,
    ...(rest.length > 0 && { role: rest.join(', ') }),
    ...(mail !== undefined && first !== undefined && { mail }),
  };
}

/** An earlier answer as it would have been typed, to be offered again. */
export function asTyped(value: AnswerValue): string {
  if (typeof value === 'number') return grouped(value);
  if (!Array.isArray(value)) return String(value);
  return value
    .map((one) =>
      typeof one === 'string' ? one : [one.name, one.role, one.mail].filter(Boolean).join(', '),
    )
    .join('\n');
}
