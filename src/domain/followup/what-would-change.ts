import type { Day } from '../day/day';
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
    const isSame = then.verdict === now.verdict && (then.verdict !== 'wait' || then.on === now.on);
    return isSame ? [] : [{ fact, verdict: then.verdict, on: then.on, rule: then.rule }];
  });
}
