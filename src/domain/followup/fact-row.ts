import type { Answers } from '../answers';
import type { Day } from '../day/day';
import type { Happening, Telling } from '../happening';
import type { State } from '../ledger/state';
import type { Facts } from './facts';
import type { TypedReasons } from './reason';
import type { ChangingFact } from './variations';
import type { View } from './view';

/** What an answer becomes: a happening told, fields of one put right, or one taken back. */
export type Deed =
  | { do: 'tell'; telling: Telling }
  | { do: 'correct'; id: Happening['id']; set: Record<string, unknown> }
  | { do: 'take-back'; id: Happening['id'] };

/** When a question of the follow-up is answered, and what is known then; `view` is null before any interview. */
export interface Answering {
  today: Day;
  view: View | null;
  /** The words that carry no reason. */
  reasons: TypedReasons;
}

/** One fact of the verdict: where it comes from, what asks for it, and what an answer to that becomes. */
export interface FactRow {
  keys: readonly (keyof Facts)[];
  /** Ids of the guide: the first asks for the fact, the others belong to it. */
  questions: readonly string[];
  /** The one of them that asks for its day. */
  dayAsked?: string;
  /** How it stands when the question matters. */
  asked: readonly State[];
  read(view: View): Partial<Facts>;
  /** Whether it would be asked for: nothing told says it, and it can still matter. */
  isOpen(view: View, facts: Facts): boolean;
  /** What an answer becomes; a no, and a skipped question, become nothing and stay with the sitting. */
  becomes(answers: Answers, at: Answering): Deed[];
  /** What is told of it, as answers to its questions; null where nothing is. */
  told?(view: View): Answers;
  /** What would change the answer, of this fact. */
  varies: readonly ChangingFact[];
}

/** Every state in which something is still awaited. */
export const OPEN: readonly State[] = ['pending', 'next', 'offer', 'accepted'];

/** For a row that nobody is asked for. */
export const UNASKED = {
  questions: [],
  asked: [],
  isOpen: () => false,
  becomes: () => [],
  varies: [],
} as const;

/** One happening told. */
export function toTell(telling: Telling): Deed[] {
  return [{ do: 'tell', telling }];
}

/** Fields of a happening put right. */
export function toCorrect({ id }: Happening, set: Record<string, unknown>): Deed[] {
  return [{ do: 'correct', id, set }];
}
