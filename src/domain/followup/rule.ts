import type { Day } from '../day/day';
import type { AgainstId, BecauseId, BesideId, MeanwhileId, WhyId } from './sayings';
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
  /** Papers or a start that slip: which day holds, and may I have it in writing? */
  | 'late'
  /** A step was called off: ask for a new time. */
  | 'new-time'
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
  /** The other channel, after mails nobody answered. */
  | 'other-channel'
  /** Still interested, and leave it there. */
  | 'last'
  | 'feedback';

/** Every rule of the follow-up table. */
export type RuleId =
  | `F0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `F${1 | 2 | 3}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | 'F40';

type Some<Id> = readonly [Id, ...Id[]];

/** One row of the follow-up table. */
export interface Rule {
  rule: RuleId;
  /** A closed, B own move and what is agreed, C offers elsewhere, D another round, E not yet held, F with a reason, G without. */
  group: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';
  verdict: VerdictKind;
  purpose: Purpose | null;
  /** Whether the row holds; the first that does decides. */
  when(derived: Derived): boolean;
  /** Seed rows and reconciliations behind it, in a line that `rowIds` unfolds. */
  rows: string;
  /** Verdicts just as good. */
  alternatives: readonly VerdictKind[];
  /** A wait for an event that never lasts beyond its day. */
  event?: (derived: Derived) => Day | null;
  /** Schools disagree: some ring, some wait. */
  contested?: true;
  /** Another condition of a rule that stands above. */
  again?: true;
  /** The texts by id, each said where it is true of the facts; of the answer itself and why, in one text, the first that is. */
  why: Some<WhyId>;
  because: readonly BecauseId[];
  against: readonly AgainstId[];
  meanwhile: readonly MeanwhileId[];
  /** Advice that goes with the act. */
  beside?: readonly BesideId[];
}

/** What no answer may lack: an act what it is for and what speaks against it, a wait something to do meanwhile. */
type Answer =
  | { verdict: 'wait'; purpose?: never; meanwhile: Some<MeanwhileId> }
  | { verdict: 'let-go'; purpose?: never }
  | {
      verdict: Exclude<VerdictKind, 'wait' | 'let-go'>;
      purpose: Purpose;
      against: Some<AgainstId>;
    };

/** A row as it is written: what it does not name it has none of. */
export type RuleRow = Pick<Rule, 'rule' | 'when' | 'rows' | 'why'> &
  Partial<Omit<Rule, 'verdict' | 'purpose'>> &
  Answer;

const NONE = { purpose: null, alternatives: [], because: [], against: [], meanwhile: [] } as const;

/** The rows of a group, whole; one repeated from another group stays of that. */
export function rulesOf(group: Rule['group'], rows: readonly RuleRow[]): Rule[] {
  return rows.map((row) => ({ ...NONE, group, ...row }));
}

/** The rule with another condition, further down in the table. */
export function furtherDown(rule: RuleRow, when: Rule['when']): RuleRow {
  return { ...rule, when, again: true };
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
