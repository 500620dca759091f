import type { Day } from '../day/day';
import { earlier } from '../day/day';
import type { Facts } from './facts';
import type { Purpose, Rule, RuleId, VerdictKind } from './rule';
import { AGREED_RULES, OWED_RULES } from './rules-agreed';
import { CLOSED_RULES } from './rules-closed';
import { INVITED_RULES } from './rules-invited';
import { PENDING_RULES } from './rules-pending';
import { REASON_RULES } from './rules-reason';
import type { Derived, Standing } from './standing';
import { derive, standingOf } from './standing';
import { isBridgeDay, nextWorkingDay, workingDayFrom } from '../day/working-days';

/** The whole follow-up table, first match wins; a rule with several conditions has several rows. */
export const TABLE: readonly Rule[] = [
  ...CLOSED_RULES,
  ...OWED_RULES,
  ...AGREED_RULES,
  ...INVITED_RULES,
  ...REASON_RULES,
  ...PENDING_RULES,
];

/** Every rule once, in the order of the table. */
export const RULES: readonly Rule[] = TABLE.filter(({ again }) => again !== true);

/** What is done on working days only; thanks may go on a Sunday. */
const IN_WORKING_HOURS: ReadonlySet<VerdictKind> = new Set(['call', 'mail', 'ask-feedback']);

/** Whether to get in touch, and when. */
export interface Verdict {
  verdict: VerdictKind;
  /** The day to act: today, or the next day on which that is done. For `wait` the day to look again. */
  on: Day;
  /** The row that decided. */
  rule: RuleId;
  purpose: Purpose | null;
  /** Verdicts just as good. */
  alternatives: readonly VerdictKind[];
  /** For `thank`, the day to look again once the thanks are sent; else null. */
  lookAgainOn: Day | null;
  /** The whole row, and all that was reckoned for it: the ground of the receipt. */
  row: Rule;
  derived: Derived;
  /** The facts as they were told; those in `derived` are as they count on the day. */
  told: Facts;
}

/** Weighs the facts on a day: the first rule that holds, the day to act, and for a wait the day to look again. */
export function verdict(facts: Facts, today: Day): Verdict {
  const standing = standingOf(facts);
  const derived = derive(standing, today);
  const row = decide(derived);
  return {
    verdict: row.verdict,
    on: row.verdict === 'wait' ? endOfWait(row, standing, derived) : dayToAct(row, derived),
    rule: row.rule,
    purpose: row.purpose,
    alternatives: row.alternatives,
    lookAgainOn: row.verdict === 'thank' ? verdict({ ...facts, thanked: true }, today).on : null,
    row,
    derived,
    told: facts,
  };
}

function decide(derived: Derived): Rule {
  const row = TABLE.find((each) => each.when(derived));
  if (row === undefined) throw new RangeError('no row of the table holds');
  return row;
}

/** The row of another offer that is running out. */
const RUNNING_OUT: RuleId = 'F14';

/** The day itself or the next working day; never past the last day of another offer, and no call on a bridge day. */
function dayToAct(row: Rule, { facts, today, otherOffer }: Derived): Day {
  if (!IN_WORKING_HOURS.has(row.verdict)) return today;
  const day = workingDayFrom(today, facts.country);
  if (row.rule === RUNNING_OUT) return day > (otherOffer?.deadline ?? day) ? today : day;
  return row.verdict === 'call' ? withoutBridge(day, facts) : day;
}

/** A bridge day has free days around it and few at work: a call moves on, unless that reaches a day ahead. */
function withoutBridge(day: Day, { country, nextDate }: Facts): Day {
  let moved = day;
  while (isBridgeDay(moved, country)) moved = nextWorkingDay(moved, country);
  const isReached = nextDate !== null && nextDate > day && moved >= nextDate;
  return isReached ? day : moved;
}

/** Rule W: the day to act of the first working day on which the same facts give another verdict, never later than the event waited for. */
function endOfWait(row: Rule, standing: Standing, derived: Derived): Day {
  const { facts, today } = derived;
  const tomorrow = nextWorkingDay(today, facts.country);
  const event = row.event?.(derived) ?? null;
  const limit = event !== null && event <= today ? tomorrow : event;
  for (let day = tomorrow; ; day = nextWorkingDay(day, facts.country)) {
    if (limit !== null && day >= limit) return limit;
    const then = derive(standing, day);
    const next = decide(then);
    if (next.verdict === 'wait') continue;
    const on = dayToAct(next, then);
    return limit === null ? on : earlier(on, limit);
  }
}
