import { folded } from '../find';

/**
 * What a reason in one sentence comes to before its three tests: nothing said, only wondering how it goes
 * (SV-12-04d, NB-ST-09), only wanting to show interest (SV-FU-12, NB-ST-08), or something of its own.
 */
export type ReasonKind = 'empty' | 'curious' | 'interest' | 'said';

/** A question may besides be about the outcome or the process, not about the job. */
export type AskedAbout = ReasonKind | 'outcome';

/** What carries no reason in a language; folded. */
export interface TypedReasons {
  /** Words that carry no reason of their own. */
  filler: readonly string[];
  /** Words that only ask for the state of things. */
  state: readonly string[];
  /** Words that only say that one wants the job. */
  keenness: readonly string[];
  /** Words that say there is nothing. */
  nothing: readonly string[];
  /** Words that only say that one thinks so, or not. */
  unsure: readonly string[];
  /** Words that look for the reason behind a decision instead of what can be done next time. */
  why: readonly string[];
  /** What asks whether one has got it, how it goes with the others, or what their calendar is like. */
  outcome: RegExp;
}

/** Weighs a reason. One word the lists do not know makes it a reason of its own. */
export function reasonKind(text: string | null, reasons: TypedReasons): ReasonKind {
  const { filler, state, keenness, nothing } = reasons;
  const said = foldedWords(text ?? '');
  if (said.length < 2 || isAllOf(said, nothing)) return 'empty';
  if (isAllOf(said, filler, state)) return 'curious';
  return isAllOf(said, filler, state, keenness) ? 'interest' : 'said';
}

/** Whether each of these words is in one of the lists. */
export function isAllOf(said: readonly string[], ...lists: (readonly string[])[]): boolean {
  return said.every((word) => lists.some((list) => list.includes(word)));
}

/** Weighs a question: one about their decision or their process is answered by the timing, not by a call. */
export function questionKind(text: string | null, reasons: TypedReasons): AskedAbout {
  const kind = reasonKind(text, reasons);
  const isOfOutcome = kind === 'said' && reasons.outcome.test(foldedWords(text ?? '').join(' '));
  return isOfOutcome ? 'outcome' : kind;
}

/** The words of a sentence, folded. */
export function foldedWords(text: string): string[] {
  return folded(text.normalize('NFC')).match(/\p{L}+/gu) ?? [];
}

/** The answers to the three tests of a question; null is not answered. */
export interface QuestionTests {
  answered: boolean | null;
  findable: boolean | null;
  matters: boolean | null;
}

export type FailedTest = 'answered' | 'findable' | 'no-difference';

/** The tests a question does not pass; one that was not answered is held in the person's favour. */
export function failedTests({ answered, findable, matters }: QuestionTests): FailedTest[] {
  const failed: FailedTest[] = [];
  if (answered === true) failed.push('answered');
  if (findable === true) failed.push('findable');
  if (matters === false) failed.push('no-difference');
  return failed;
}
