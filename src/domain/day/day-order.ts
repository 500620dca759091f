import { dayAnswer, type Answers } from '../answers';
import type { Day } from './day';
import type { Process } from '../process';
import { appliedOn, type Round, roundNumbered, roundsOf } from '../ledger/folds';

/** Why a day told of an interview cannot be: it has not been yet, or lies before one it must follow. */
export type DayFault =
  | { is: 'in-future'; id: string; day: Day }
  | { is: 'day-order'; id: string; first: Day; then: Day };

/** Questions about days that have been. */
const PAST = ['applied-on', 'interviewed-on'];

/** Pairs of questions: the first day is the same as the second or before it. */
const ORDER = [
  ['applied-on', 'interviewed-on'],
  ['interviewed-on', 'answer-by'],
  ['interviewed-on', 'contact-from'],
] as const;

/** The days known of a round, by the questions that ask for them. */
export function knownDays(process: Process | null, round: number): Answers {
  if (!process) return {};
  return {
    'applied-on': appliedOn(process),
    'interviewed-on': roundNumbered(process, round)?.on ?? null,
  };
}

/** The first of the fresh days that cannot be beside what is known, or null. */
export function dayFault(known: Answers, fresh: Answers, today: Day): DayFault | null {
  const all = { ...known, ...fresh };
  for (const id of PAST) {
    const day = dayAnswer(fresh, id);
    if (day !== null && day > today) return { is: 'in-future', id, day };
  }
  for (const [before, after] of ORDER) {
    const [first, then] = [dayAnswer(all, before), dayAnswer(all, after)];
    const isTold = dayAnswer(fresh, before) !== null || dayAnswer(fresh, after) !== null;
    if (!isTold || first === null || then === null || first <= then) continue;
    return { is: 'day-order', id: dayAnswer(fresh, after) ? after : before, first, then };
  }
  return null;
}

/**
 * The first day in a changed process that cannot be: an interview before the application. Null when all can;
 * what was so before the change is not judged.
 */
export function orderFault(process: Process, before: Process): DayFault | null {
  const applied = appliedOn(process);
  if (applied === null) return null;
  const isOld = ({ number, on }: Round): boolean =>
    applied === appliedOn(before) && roundNumbered(before, number)?.on === on;
  const early = roundsOf(process).find((round) => round.on < applied && !isOld(round));
  if (!early) return null;
  return { is: 'day-order', id: 'interviewed-on', first: applied, then: early.on };
}
