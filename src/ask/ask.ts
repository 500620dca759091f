import type { AnswerValue } from '../domain/answers';
import type { SpokenOf } from '../domain/day/typed-day';
import type { Question } from '../guide/guide';

/** Where in the talk a question stands: "1 of 9". */
export interface Progress {
  number: number;
  of: number;
}

/** What came of a question. Stopping is an answer, not an accident. */
export type Reply =
  | { kind: 'given'; value: AnswerValue }
  | { kind: 'skipped' }
  | { kind: 'back' }
  /** `draft` is what had been typed and not yet taken. */
  | { kind: 'stopped'; draft?: string };

export interface Asked {
  /** Null for a question that stands alone. */
  place: Progress | null;
  /** What was answered before, offered again. */
  earlier: AnswerValue | null;
  /** Whether there is nothing to go back to. */
  isFirst?: boolean;
  /** What the cursor stands on, or what is ticked, where nothing was answered before. */
  cursor?: AnswerValue;
  /** What is said of the question when it is left without an answer, where that was no skipping. */
  unanswered?: string;
  /** The days that what is typed is counted from. */
  from?: SpokenOf;
  /** What is typed is not shown any more once it is given. */
  isPrivate?: boolean;
  /** What is typed is never shown, not even while it is typed, and never offered again. */
  isSecret?: boolean;
  /** What is offered is no answer yet: words of it are gone on with. */
  isHalf?: boolean;
  /** Hears what stands in the field as it grows, or what is ticked, a line each; nothing where only what is offered stands there. */
  typed?: (text: string) => void;
}

/** How a person is asked. One method: the kind of the question decides how. */
export interface Ask {
  question(question: Question, asked: Asked): Promise<Reply>;
}
