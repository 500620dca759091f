import type { Day } from '../day/day';
import type { Derived } from './standing';

/** The six answers to "should I get in touch?". */
export type VerdictKind = 'call' | 'mail' | 'thank' | 'wait' | 'ask-feedback' | 'let-go';

/** What a call or a mail is for; decides script and draft. */
export type Purpose =
  /** Thank them and withdraw, or decline. */
  | 'withdraw'
  | 'reply'
  /** Another offer: fact, date, question. */
  | 'tell-offer'
  /** Ask for the written offer, the day of an answer, or the time of the interview. */
  | 'agree-date'
  /** Something they should know. */
  | 'tell'
  /** Thanks, with the one thing they should know or tell. */
  | 'thank-plus'
  | 'thank'
  | 'question'
  /** "You said I could ring." */
  | 'as-agreed'
  | 'promise-passed'
  /** Ask once for a date. */
  | 'ask'
  /** The other channel, after a mail nobody answered. */
  | 'other-channel'
  /** Still interested, and leave it there. */
  | 'last'
  | 'feedback';

/** One row of the follow-up table. */
export interface Rule {
  /** `F01` to `F33`. */
  rule: string;
  /** A closed, B own move, C offers elsewhere, D another round, E interview ahead, F with a reason, G without. */
  group: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';
  verdict: VerdictKind;
  purpose: Purpose | null;
  /** Whether the row holds; the first that does decides. */
  when(derived: Derived): boolean;
  /** Seed rows and reconciliations behind it. */
  rows: readonly string[];
  /** Verdicts just as good. */
  alternatives: readonly VerdictKind[];
  /** A wait for an event that never lasts beyond its day. */
  event?: (derived: Derived) => Day | null;
}

/** Unfolds a line of row ids: `SV-12-03a..h` is all from 03a to 03h, `SV-NJ-24..34` all from 24 to 34. */
export function rowIds(line: string): readonly string[] {
  return line.split(' ').flatMap((word) => {
    const [first = '', last] = word.split('..');
    return last === undefined ? [first] : between(first, last);
  });
}

function between(first: string, last: string): string[] {
  const stem = first.slice(0, -last.length);
  const ids = [first];
  for (let end = first.slice(stem.length); end !== last; ids.push(stem + end)) end = following(end);
  return ids;
}

function following(end: string): string {
  const number = Number(end);
  return Number.isNaN(number)
    ? String.fromCodePoint((end.codePointAt(0) ?? 0) + 1)
    : String(number + 1).padStart(end.length, '0');
}
