import type { Answers, AnswerValue, PersonAnswer } from '../domain/answers';
import { CoachError, type InputFault } from '../errors';
import type { Language, Question } from '../guide/guide';
import { nearest } from '../nearest';
import { answerWords } from '../words/answers';
import { checkAnswer, isAnswer } from './check';
import { type Entry, entriesOf } from './document';

/** Longest text of answers, in characters: some hundred times the longest debrief. */
const LONGEST = 2_000_000;

/**
 * The answers of a YAML or JSON text, question id to answer, checked by the types of `interface.md` and in
 * NFC; `null` skips. `file` is the name for messages. Throws CoachError kind `input` with key and line for
 * what is no map, an unknown or double id, or a wrong type. Keeps nothing.
 */
export function readAnswers(
  text: string,
  file: string,
  questions: readonly Question[],
  language: Language,
): Answers {
  if (text.length > LONGEST) throw refused(file, '', null, { is: 'too-big' });
  const entries = entriesOf(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(entries)) throw refused(file, entries.key, entries.line, entries.fault);
  const answers: Answers = {};
  for (const entry of entries) {
    const question = questionOf(entry, file, questions);
    answers[question.id] = answerOf(entry, file, question, language);
  }
  return answers;
}

function questionOf({ key, line }: Entry, file: string, questions: readonly Question[]): Question {
  const question = questions.find((one) => one.id === key);
  if (question) return question;
  const ids = questions.map((one) => one.id);
  throw refused(file, key, line, { is: 'unknown-id', nearest: nearest(key, ids) });
}

function answerOf(
  { key, value, line }: Entry,
  file: string,
  question: Question,
  language: Language,
): AnswerValue | null {
  if (value === null && question.optional) return null;
  if (isAnswer(question, value)) return composed(value);
  const want = checkAnswer(question, value) ?? { is: 'answer' };
  throw refused(file, key, line, { is: 'wrong-type', want: answerWords[language].want(want) });
}

function refused(file: string, where: string, line: number | null, why: InputFault): CoachError {
  return new CoachError({ kind: 'input', file, where, why, ...(line !== null && { line }) });
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
