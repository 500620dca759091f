import type { Coach } from '../coach';
import type { Answers } from '../domain/answers';
import { dayFault, type DayFault } from '../domain/day/day-order';
import { usage } from '../errors';
import { weekdayDay } from '../view/days';

/** What is wrong with a day, as a sentence. */
export function dayFaultText({ words, today }: Coach, fault: DayFault): string {
  const said = words.debrief;
  const written = (day: string): string => weekdayDay(day, today, words);
  return fault.is === 'in-future'
    ? said.inFuture(written(fault.day))
    : said.dayOrder(written(fault.first), written(fault.then));
}

/** Throws `usage` for the day of an interview, named by an option, that cannot be beside what is known. */
export function refuseDay(coach: Coach, option: string, known: Answers, on: string): void {
  const fault = dayFault(known, { 'interviewed-on': on }, coach.today);
  if (fault?.is === 'day-order')
    throw usage({ is: 'day-order', first: fault.first, then: fault.then, option });
}
