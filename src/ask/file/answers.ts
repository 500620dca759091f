import type { Answers, AnswerValue, PersonAnswer } from '../../domain/answers';
import { CoachError, type InputFault } from '../../errors';
import type { Question } from '../../guide/guide';
import { type AnswerReader, readTyped } from '../read';
import { checkAnswer, isAnswer } from './check';
import type { FileEntry } from './document';
import { soundJson } from './json';

/** Longest text of answers, in characters: some hundred times the longest debrief. */
const LONGEST = 2_000_000;

/** Signs shown of a key that is none of ours. */
const SHOWN = 80;

/** The answers of a file, and on which line each begins, counted from 1, where the format tells. */
export interface AnswersRead {
  answers: Answers;
  lines: ReadonlyMap<string, number>;
}

/**
 * The answers of a YAML or JSON text, question id to answer, checked by the types of the public interface and in
 * NFC; texts are read as at the prompts; `null` skips. `file` is the name for messages. Throws CoachError kind `input` with key and line for
 * what is no map, an unknown or double id, or a wrong type. Keeps nothing.
 */
export async function readAnswers(
  text: string,
  file: string,
  questions: readonly Question[],
  reader: AnswerReader,
): Promise<AnswersRead> {
  if (text.length > LONGEST) throw refused(file, '', null, { is: 'too-big' });
  const plain = text.replace(/^\uFEFF/, '');
  const entries = fittingJson(plain, questions) ?? (await import('./document')).fileEntries(plain);
  if (!Array.isArray(entries)) throw refused(file, entries.key, entries.line, entries.fault);
  const answers: Answers = {};
  const lines = new Map<string, number>();
  for (const entry of entries) {
    const question = await questionOf(entry, file, questions);
    answers[question.id] = answerOf(entry, file, question, reader);
    if (entry.line !== null) lines.set(question.id, entry.line);
  }
  return { answers, lines };
}

/** The entries of a JSON map in which every answer fits; what is wrong with any other text, and where, is for the parser of YAML to say. */
function fittingJson(text: string, questions: readonly Question[]): FileEntry[] | null {
  const map = soundJson(text);
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return null;
  const entries = Object.entries(map).map(
    ([key, value]): FileEntry => ({ key, value, line: null }),
  );
  return entries.every((entry) => isFitting(entry, questions)) ? entries : null;
}

function isFitting({ key, value }: FileEntry, questions: readonly Question[]): boolean {
  const question = questions.find(({ id }) => id === key);
  if (!question) return false;
  return (value === null && question.optional) || isAnswer(question, value);
}

async function questionOf(
  { key, line }: FileEntry,
  file: string,
  questions: readonly Question[],
): Promise<Question> {
  const question = questions.find((one) => one.id === key);
  if (question) return question;
  const { nearest } = await import('../../words/nearest');
  const ids = questions.map((one) => one.id);
  throw refused(file, key.slice(0, SHOWN), line, { is: 'unknown-id', nearest: nearest(key, ids) });
}

function answerOf(
  { key, value, line }: FileEntry,
  file: string,
  question: Question,
  reader: AnswerReader,
): AnswerValue | null {
  if (value === null && question.optional) return null;
  const answer = readAs(question, value, reader);
  if (isAnswer(question, answer)) return composed(answer);
  const want = reader.words.answers.want(checkAnswer(question, value) ?? { is: 'answer' });
  throw refused(file, key, line, { is: 'wrong-type', want });
}

function refused(file: string, where: string, line: number | null, why: InputFault): CoachError {
  return new CoachError({ kind: 'input', file, where, why, ...(line !== null && { line }) });
}

/** Kinds whose texts are read as they are at a prompt; a choice, a scale and a sum keep their strict form. */
const READ: readonly Question['kind'][] = ['text', 'long', 'yes-no', 'date'];
const READ_BY_LINE: readonly Question['kind'][] = ['list', 'people'];

/** A text, or each line of a list, as it would have been understood had it been typed; anything else as it is. */
function readAs(question: Question, value: unknown, reader: AnswerReader): unknown {
  if (READ.includes(question.kind)) return readText(question, value, reader);
  if (!READ_BY_LINE.includes(question.kind) || !Array.isArray(value)) return value;
  const lines = value.filter((one: unknown) => typeof one !== 'string' || one.trim() !== '');
  return lines.flatMap((one: unknown) => readText(question, one, reader));
}

function readText(question: Question, value: unknown, reader: AnswerReader): unknown {
  if (typeof value !== 'string') return value;
  const read = readTyped(question, value, reader);
  return 'value' in read ? read.value : value.trim();
}

/** Every text in NFC, so that å typed on one machine is found on another; names beside persons made persons. */
function composed(value: AnswerValue): AnswerValue {
  if (typeof value === 'string') return nfc(value);
  if (!Array.isArray(value)) return value;
  const items: (string | PersonAnswer)[] = value;
  const texts = items.filter((item) => typeof item === 'string').map(nfc);
  return texts.length === items.length ? texts : items.map(person);
}

function person(item: string | PersonAnswer): PersonAnswer {
  if (typeof item === 'string') return { name: nfc(item) };
  const { name, role, mail } = item;
  return {
    name: nfc(name),
    ...(role !== undefined && { role: nfc(role) }),
    ...(mail !== undefined && { mail: nfc(mail) }),
  };
}

function nfc(text: string): string {
  return text.normalize('NFC');
}
