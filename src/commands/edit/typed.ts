import { readTyped } from '../../ask/read';
import type { Coach } from '../../coach';
import { isDay } from '../../domain/day/day';
import type { FieldSpec } from '../../domain/happening';
import { programQuestion, type Question } from '../../guide/guide';

/** What a value given to `--set` belongs to. */
interface PathPlace {
  /** What stood there before. */
  before: unknown;
  /** Its question, when it is an answer. */
  question: Question | null;
  /** What it holds, when it is a field of a happening. */
  field: FieldSpec | null;
  /** The last name of its path. */
  key: string;
}

/** The written value: read as its question would read it, else of the kind that was there; a text stays a text. */
export function typedValue(
  coach: Coach,
  text: string,
  { before, question, field, key }: PathPlace,
): unknown {
  if (text === 'null') return null;
  if (question) return asAnswer(coach, text, question);
  if (field && field.is !== 'text' && field.is !== 'day') return fromJson(text) ?? text;
  if (isDay(before) || field?.is === 'day') return asAnswer(coach, text, dayOf(key));
  if (before === null && (text === 'true' || text === 'false')) return text === 'true';
  const isText = typeof before === 'string' || before === null || before === undefined;
  return isText ? text.normalize('NFC') : (fromJson(text) ?? text);
}

const TEXTS = new Set<Question['kind']>(['text', 'long', 'choice', 'date']);

/** What cannot be read stays as it is, and is refused as an answer to its question. */
function asAnswer(coach: Coach, text: string, question: Question): unknown {
  const value = TEXTS.has(question.kind) ? null : fromJson(text);
  if (value !== null) return value;
  const read = readTyped(question, text, coach);
  return 'value' in read ? read.value : text.normalize('NFC');
}

/** The question a day of the record would answer, by its name: `appliedOn` as `applied-on`. */
function dayOf(key: string): Question {
  const id = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return programQuestion({ id, kind: 'date', text: '', help: '' });
}

/** The value of a JSON text, or null for any other. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
