import type { Day } from '../day/day';
import { earlier } from '../day/day';
import type { Facts } from './facts';
import type { Purpose, Rule, VerdictKind } from './rule';
import { PENDING_RULES } from './rules-pending';
import { SETTLED_RULES } from './rules-settled';
import type { Derived } from './standing';
import { derive, standingOf } from './standing';
import { nextWorkingDay, workingDayFrom } from '../day/working-days';

/** The whole follow-up table, first match wins. */
export const TABLE: readonly Rule[] = [...SETTLED_RULES, ...PENDING_RULES];

/** What is done on working days only; thanks may go on a Sunday. */
const IN_WORKING_HOURS: ReadonlySet<VerdictKind> = new Set(['call', 'mail', 'ask-feedback']);

/** Whether to get in touch, and when. */
export interface Verdict {
  verdict: VerdictKind;
  /** The day to act: today, or the next working day for a call or a mail. For `wait` the day to look again. */
  on: Day;
  /** The row that decided, `F01` to `F33`. */
  rule: string;
  purpose: Purpose | null;
  /** Verdicts just as good. */
  alternatives: readonly VerdictKind[];
  /** For `thank`, the day to look again once the thanks are sent; else null. */
  lookAgainOn: Day | null;
  /** The whole row, and all that was reckoned for it: the ground of the receipt. */
  row: Rule;
  derived: Derived;
}

/** Weighs the facts on a day: the first rule that holds, the day to act, and for a wait the day to look again. */
export function verdict(facts: Facts, today: Day): Verdict {
  const derived = derive(standingOf(facts), today);
  const row = decide(derived);
  return {
    verdict: row.verdict,
    on: dayToAct(row, derived),
    rule: row.rule,
    purpose: row.purpose,
    alternatives: row.alternatives,
    lookAgainOn: row.verdict === 'thank' ? verdict({ ...facts, thanked: true }, today).on : null,
    row,
    derived,
  };
}

function decide(derived: Derived): Rule {
  const row = TABLE.find((each) => each.when(derived));
  if (row === undefined) throw new RangeError('no row of the table holds');
  return row;
}

function dayToAct(row: Rule, derived: Derived): Day {
  if (row.verdict === 'wait') return endOfWait(row, derived);
  const { facts, today } = derived;
  return IN_WORKING_HOURS.has(row.verdict) ? workingDayFrom(today, facts.country) : today;
}

/** Rule W: the first working day on which the same facts give another verdict, never later than the event waited for. */
function endOfWait(row: Rule, derived: Derived): Day {
  const { facts, today } = derived;
  const tomorrow = nextWorkingDay(today, facts.country);
  const event = row.event?.(derived) ?? null;
  const limit = event !== null && event <= today ? tomorrow : event;
  let day = tomorrow;
  while (decide(derive(derived, day)).verdict === 'wait') {
    if (limit !== null && day >= limit) return limit;
    day = nextWorkingDay(day, facts.country);
  }
  return limit === null ? day : earlier(day, limit);
}
