import { addDays, type Day, later } from '../day/day';
import type { Facts } from './facts';
import type { RuleId, VerdictKind } from './rule';
import type { ChangingFact } from './variations';
import { VARIATIONS } from './variations';
import { type Verdict, verdict } from './verdict';

/** One fact that, were it otherwise, would give another answer. */
export interface WouldChange {
  fact: ChangingFact;
  verdict: VerdictKind;
  on: Day;
  rule: RuleId;
}

/**
 * Every single fact that would give another verdict, or for a wait another day: each really varied and weighed
 * again. An imagined date of theirs lies five working days on, an imagined deadline
 * three. Weighed by the table, or by the table under a rule of the person's own.
 */
export function whatWouldChange(
  facts: Facts,
  today: Day,
  weigh: (facts: Facts, today: Day) => Verdict = verdict,
): WouldChange[] {
  const now = weigh(facts, today);
  return VARIATIONS.flatMap(({ fact, vary }) => {
    const varied = vary(facts, today);
    if (varied === null) return [];
    const then = weigh(varied, today);
    return isSame(then, now) || isSooner(then, now)
      ? []
      : [{ fact, verdict: then.verdict, on: then.on, rule: then.rule }];
  });
}

function isSame(then: Verdict, now: Verdict): boolean {
  return then.verdict === now.verdict && (then.verdict !== 'wait' || then.on === now.on);
}

/** A wait for a booked day that would be shorter if that were called off: nothing to say while it stands. */
function isSooner(then: Verdict, now: Verdict): boolean {
  return then.rule === 'F39' && now.verdict === 'wait' && then.on < now.on;
}

/** A day of theirs a week from now or a week ago, a leave to get in touch, a leave from a day on, a wish to be left in peace. */
const IMAGINED_WORDS: readonly ((facts: Facts, today: Day) => Partial<Facts>)[] = [
  (_, today) => ({ promisedAnswerBy: addDays(today, 7) }),
  ({ interviewedOn }, today) => ({ promisedAnswerBy: later(interviewedOn, addDays(today, -7)) }),
  () => ({ agreement: 'ok' }),
  (_, today) => ({ agreement: 'ok', mayContactAgreed: addDays(today, 3) }),
  () => ({ agreement: 'do-not' }),
];

/** Whether the answer hangs on what they said of an answer and of getting in touch, where nobody has told what that was. */
export function hangsOnTheirWords(facts: Facts, today: Day): boolean {
  const now = verdict(facts, today);
  return IMAGINED_WORDS.some((imagine) => {
    const then = verdict({ ...facts, ...imagine(facts, today) }, today);
    return !isSame(then, now);
  });
}
