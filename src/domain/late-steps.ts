import { addDays, type Day } from './day/day';

/** Days after a no within which it still may have a step, at the most: ten working days (F07) over Christmas. */
const ASKED_WITHIN = 30;

/** The days of which one is in what happened, if a process that is over still has a step: that of its no. */
export function lateStepDays(today: Day): Day[] {
  return Array.from({ length: ASKED_WITHIN + 1 }, (_, days) => addDays(today, -days));
}
