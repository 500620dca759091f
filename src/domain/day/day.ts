/** A calendar day, `YYYY-MM-DD`. Days are strings everywhere; arithmetic goes through this file, in UTC. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** In a day of UTC. Counting days this way is ten times as fast as dayjs, a list counts hundreds, and dayjs need not be loaded. */
const MILLISECONDS = 86_400_000;

/** Whether the text is a day that exists, written `YYYY-MM-DD`, of the years 1900 to 2199 (anything else is a slip). */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && nearestDay(text) === text;
}

/** The day meant by year, month and day of month, or the nearest one of that month when there is none; null when year or month cannot be. */
export function nearestOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  return dayText(year, month, Math.min(Math.max(dayOfMonth, 1), daysIn(year, month)));
}

/** The nearest real day to one written `YYYY-MM-DD` (`2027-02-29` gives `2027-02-28`); null when no day can be guessed. */
export function nearestDay(text: string): Day | null {
  const [, year, month, dayOfMonth] = SHAPE.exec(text) ?? [];
  return year === undefined ? null : nearestOf(Number(year), Number(month), Number(dayOfMonth));
}

/** Year, month and day of month as text; does not look whether such a day exists. */
export function dayText(year: number, month: number, dayOfMonth: number): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** The day `days` calendar days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

/** 1 Monday to 7 Sunday. */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

/** Monday of the ISO week the day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** Monday of ISO week `week` of a year; null when that year has no such week. */
export function mondayOfWeek(year: number, week: number): Day | null {
  const monday = addDays(mondayOf(dayText(year, 1, 4)), (week - 1) * 7);
  return week >= 1 && yearOf(addDays(monday, 3)) === year ? monday : null;
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Every day of a year, in order. */
export function* daysOf(year: number): Iterable<Day> {
  for (let month = 1; month <= 12; month += 1) {
    const last = daysIn(year, month);
    for (let each = 1; each <= last; each += 1) yield dayText(year, month, each);
  }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Puts what has a day in order, the earlier one first. */
export function byDay(one: { on: Day }, other: { on: Day }): number {
  return one.on < other.on ? -1 : Number(one.on > other.on);
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
