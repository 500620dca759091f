import type { Day } from './day';
import { addDays, daysOf, dayText, mondayOf, weekday, yearOf } from './day';
import { holidaysOf } from './holidays';
import type { Country } from '../process';

/** A year's working days in order, and for every day of the year how many of them lie before it. */
interface WorkingYear {
  days: readonly Day[];
  before: ReadonlyMap<Day, number>;
}

const years: Record<Country, Map<string, WorkingYear>> = { SE: new Map(), NO: new Map() };

/** Whether people are at work: no weekend, no public holiday, no eve treated as free. */
export function isWorkingDay(day: Day, country: Country): boolean {
  const { days, before } = workingYear(day.slice(0, 4), country);
  return days[before.get(day) ?? 0] === day;
}

/** The `count`-th working day after the day, whether or not the day itself is one; `count` from 1. */
export function addWorkingDays(day: Day, count: number, country: Country): Day {
  let year = workingYear(day.slice(0, 4), country);
  let index = upTo(day, year) + count - 1;
  for (let next = yearOf(day) + 1; index >= year.days.length; next += 1) {
    index -= year.days.length;
    year = workingYear(String(next), country);
  }
  return year.days[index] ?? day;
}

/** How many working days lie after `from`, up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, country: Country): number {
  if (to < from) return -workingDaysBetween(to, from, country);
  let count = -upTo(from, workingYear(from.slice(0, 4), country));
  for (let year = yearOf(from); year < yearOf(to); year += 1) {
    count += workingYear(String(year), country).days.length;
  }
  return count + upTo(to, workingYear(to.slice(0, 4), country));
}

/** The first day from which at most `count` working days are left, up to and with `day`: the way back of `workingDaysBetween`. */
export function daysLeftFrom(day: Day, count: number, country: Country): Day {
  let year = workingYear(day.slice(0, 4), country);
  let index = upTo(day, year) - 1 - count;
  for (let past = yearOf(day) - 1; index < 0; past -= 1) {
    year = workingYear(String(past), country);
    index += year.days.length;
  }
  return year.days[index] ?? day;
}

/** The first working day after the day. */
export function nextWorkingDay(day: Day, country: Country): Day {
  return addWorkingDays(day, 1, country);
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(day: Day, country: Country): Day {
  return isWorkingDay(day, country) ? day : nextWorkingDay(day, country);
}

/** Whether the day is a working day with a free day on both sides, so that many take it off. */
export function isBridgeDay(day: Day, country: Country): boolean {
  const isFree = (other: Day) => !isWorkingDay(other, country);
  return !isFree(day) && isFree(addDays(day, -1)) && isFree(addDays(day, 1));
}

/** The first or last working day of the week (Monday to Sunday) the day is in; null in a week without any. */
export function workingDayOfWeek(day: Day, which: 'first' | 'last', country: Country): Day | null {
  const monday = mondayOf(day);
  const week = Array.from({ length: 7 }, (_, step) => addDays(monday, step));
  const working = week.filter((each) => isWorkingDay(each, country));
  return working.at(which === 'first' ? 0 : -1) ?? null;
}

function upTo(day: Day, year: WorkingYear): number {
  const before = year.before.get(day) ?? 0;
  return year.days[before] === day ? before + 1 : before;
}

function workingYear(year: string, country: Country): WorkingYear {
  const found = years[country].get(year);
  if (found !== undefined) return found;
  const made = layOut(Number(year), country);
  years[country].set(year, made);
  return made;
}

function layOut(year: number, country: Country): WorkingYear {
  const free = holidaysOf(year, country);
  const days: Day[] = [];
  const before = new Map<Day, number>();
  let inWeek = weekday(dayText(year, 1, 1));
  for (const day of daysOf(year)) {
    before.set(day, days.length);
    if (inWeek <= 5 && !free.has(day)) days.push(day);
    inWeek = (inWeek % 7) + 1;
  }
  return { days, before };
}
