import type { Coach } from '../coach';
import type { Answers, AnswerValue } from '../domain/answers';
import { isDay } from '../domain/day/day';
import { dayFault, type DayFault } from '../domain/day/day-order';
import { readDay } from '../domain/day/typed-day';
import { usage } from '../errors';
import { weekdayDay } from '../view/days';

/** A day as it is offered: with its weekday, where that is read as the same day again. */
export function dayOffered(
  { today, words, country }: Coach,
  value: AnswerValue | null,
): AnswerValue | null {
  if (typeof value !== 'string' || !isDay(value)) return value;
  const text = weekdayDay(value, today, words);
  const { onIsAhead } = words.days;
  const isSame = (['past', 'future'] as const).every((direction) => {
    const read = readDay(text, { today, country, onIsAhead, direction });
    return 'day' in read && read.day === value;
  });
  return isSame ? text : value;
}

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
