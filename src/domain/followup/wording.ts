import type { Day } from '../day/day';
import { addDays } from '../day/day';
import { latestDebrief } from '../debrief-sessions';
import { turnOn } from '../ledger/state';
import { feltGood } from '../signs';
import type { Process } from '../process';
import type { Verdict } from './verdict';
import { daysLeftFrom } from '../day/working-days';

/** A text for the time meanwhile, as it fits how the latest interview felt (NB-KL-05); plain where that is unknown. */
export function meanwhileId(id: string, process: Process | null, today: Day): string {
  if (id !== 'meanwhile-apply' || !process || turnOn(process, today).is !== 'pending') return id;
  const feeling = latestDebrief(process)?.answers['feeling'];
  if (feeling === 'tense' || feeling === 'mixed') return 'meanwhile-apply-hard';
  return feltGood(process) ? 'meanwhile-apply-good' : id;
}

/** Whether a text for the time meanwhile still has something to say: the levels of pay are not set twice. */
export function isLeftToDo(id: string, process: Process | null): boolean {
  return id !== 'meanwhile-salary' || (process?.salary.bids ?? []).length === 0;
}

/** Calendar days after which the script otherwise offers to be in touch again. */
const CHECK_BACK = 7;

/**
 * What to ask for when they do not know yet: in a week, or the last working day before another offer runs out;
 * null where there is no such day left after the call.
 */
export function checkBack({ on, derived }: Verdict): { id: string; on: Day } | null {
  const { competingOffer, country } = derived.facts;
  const inAWeek = addDays(on, CHECK_BACK);
  const deadline = competingOffer?.deadline ?? null;
  if (deadline === null || inAWeek < deadline) return { id: 'say-not-yet', on: inAWeek };
  const last = daysLeftFrom(deadline, 1, country);
  return last > on ? { id: 'say-not-yet-before', on: last } : null;
}
