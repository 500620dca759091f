import type { AnswerValue } from '../domain/answers';
import type { Question } from '../guide/guide';
import { isNotKnown } from '../domain/yes-no';
import type { AskWords } from '../words/ask';
import { typedIn } from '../words/typed';
import { type AnswerReader, readTyped } from './read';
import type { Wish } from './terminal/typing';

/**
 * What came of one prompt, before it is a reply: the answer, as typed and as understood; or how the question
 * was left, with what had been typed and not yet taken.
 */
export type Attempt =
  | { kind: 'given'; value: AnswerValue; typed: string; shown: string | null }
  | { kind: 'skipped' | 'back' | 'stopped' | 'editor'; text: string };

/** What a wish comes to: the end of the question, or a sentence to show under it. */
export type Decided<Result> = { outcome: Result } | { say: string };

/** Asks about one question: what is read against, and what was answered before. */
export interface AskTurn {
  question: Question;
  earlier: AnswerValue | null;
  reader: AnswerReader;
  words: AskWords;
  /** Whether nothing was asked before, so that nothing can be gone back to. */
  isFirst?: boolean | undefined;
  /** The text in which letters were said not to have been read. */
  unread?: string;
}

/** What stands in the place of letters in another encoding than UTF-8. */
const UNREAD = '\uFFFD';

/** What a wish comes to with this text: the end of the question, or a sentence to show. */
export function decide(turn: AskTurn, wish: Exclude<Wish, 'help'>, text: string): Decided<Attempt> {
  switch (wish) {
    case 'submit':
      return text.trim() === '' ? emptied(turn) : submitted(turn, text);
    case 'skip':
      return skipped(turn, text);
    case 'back':
      return turn.isFirst ? { say: turn.words.first } : { outcome: { kind: 'back', text } };
    case 'stop':
      return { outcome: { kind: 'stopped', text } };
    case 'editor':
      return { outcome: { kind: 'editor', text } };
  }
}

/** Kinds of which words are no answer, so that these can only mean that it is not known. */
const NO_WORDS: readonly Question['kind'][] = ['date', 'amount', 'yes-no', 'scale', 'choice'];

function submitted(turn: AskTurn, text: string): Decided<Attempt> {
  const { question, reader } = turn;
  if (text.includes(UNREAD) && turn.unread !== text.trim()) {
    turn.unread = text.trim();
    return { say: turn.words.unread };
  }
  const read = readTyped(question, text, reader);
  if (!('fault' in read)) return { outcome: { kind: 'given', typed: text.trim(), ...read } };
  if (NO_WORDS.includes(question.kind) && isNotKnown(text, typedIn(reader.words).yesNo))
    return skipped(turn, '');
  return { say: reader.words.answers.fault(read.fault) };
}

function skipped({ question, reader }: AskTurn, text: string): Decided<Attempt> {
  if (!question.optional) return { say: reader.words.answers.fault({ is: 'needed' }) };
  return { outcome: { kind: 'skipped', text } };
}

/** Nothing where something stood before takes the answer away; nothing where nothing stood skips. */
function emptied(turn: AskTurn): Decided<Attempt> {
  const { question, earlier } = turn;
  const nothing = EMPTY[question.kind];
  if (earlier === null || nothing === undefined || !question.optional) return skipped(turn, '');
  return { outcome: { kind: 'given', value: nothing, typed: '', shown: null } };
}

const EMPTY: Partial<Record<Question['kind'], AnswerValue>> = {
  text: '',
  long: '',
  list: [],
  people: [],
};
