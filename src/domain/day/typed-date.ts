import type { Day } from './day';
import { dayText, daysBetween, nearestOf, yearOf } from './day';
import type { Country } from '../process';
import type { TypedDays } from './typed-words';

/** Where a day is looked for when the words leave it open: an interview held is past, a promise is future. */
export type Direction = 'past' | 'future' | 'near';

/** What typed text is read against. */
export interface DayReader {
  today: Day;
  /** The words understood; where languages differ, the person's own counts. */
  typed: TypedDays;
  country: Country;
  direction: Direction;
  /** Which working day "next week" comes to: `last` (a promised answer, the default) or `first` ("call next week"). */
  week?: 'first' | 'last';
}

/** The day read; or that there is none in the text; or that the day written does not exist, with the nearest one that does. */
export type DayRead =
  | { day: Day }
  | { fault: 'no-day' }
  /** A time that is no day: "i början av december", "efter nyår". */
  | { fault: 'vague' }
  /** A day beside one that nobody has spoken of: "samma dag". */
  | { fault: 'beside' }
  /** The weekday and the date beside it do not agree; the date's own day. */
  | { fault: 'other-weekday'; nearest: Day }
  | { fault: 'impossible'; nearest: Day | null };

/** How many days nearer a day on the wrong side must be to win: on 22 November, 3/12 is in eleven days even among past ones. */
const PREFERENCE = 183;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})(?:\/|\. ?)(\d{1,2})\.?(?:[-/. ]?(\d{4}|\d{2}))?$/;

/** Reads a date with day and month, with or without a year; null when the phrase is none. The phrase is lower case. */
export function readDate(phrase: string, reader: DayReader): DayRead | null {
  const iso = ISO.exec(phrase);
  if (iso !== null) return ofYear(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(phrase);
  if (numeric !== null) return settle(Number(numeric[1]), Number(numeric[2]), numeric[3], reader);
  // A pattern that knows all letters takes long to make: only where a day is written in them.
  const pattern = /^(\d{1,2})([^\s\p{L}\d][\p{L}\p{M}]*?|) ?([\p{L}\p{M}]{3,})\.?(?: (\d{4}))?$/u;
  const named = pattern.exec(phrase);
  const month = reader.typed.months.get(named?.[3] ?? '');
  if (named === null || month === undefined || !isOrdinal(named[2], reader)) return null;
  return settle(Number(named[1]), month, named[4], reader);
}

/** Whether this closes the number of a day, as nothing does too. */
export function isOrdinal(end: string | undefined, { typed }: DayReader): boolean {
  return !end || typed.ordinals.includes(end);
}

/** Of several days the one that lies in the wanted direction, or the nearest when that is much nearer; null of none. */
export function pick(days: readonly Day[], { today, direction }: DayReader): Day | null {
  const far = (day: Day) => {
    const ahead = daysBetween(today, day);
    const wrong = (direction === 'past' && ahead > 0) || (direction === 'future' && ahead < 0);
    return Math.abs(ahead) + (wrong ? PREFERENCE : 0);
  };
  return days.toSorted((one, other) => far(one) - far(other))[0] ?? null;
}

function settle(
  dayOfMonth: number,
  month: number,
  year: string | undefined,
  reader: DayReader,
): DayRead {
  if (year !== undefined) return ofYear(Number(year.padStart(4, '20')), month, dayOfMonth);
  const years = [-1, 0, 1].map((step) => yearOf(reader.today) + step);
  const real = years.flatMap((each) => {
    const read = ofYear(each, month, dayOfMonth);
    return 'day' in read ? [read.day] : [];
  });
  const day = pick(real, reader);
  if (day !== null) return { day };
  const nearest = years.flatMap((each) => nearestOf(each, month, dayOfMonth) ?? []);
  return { fault: 'impossible', nearest: pick(nearest, reader) };
}

function ofYear(year: number, month: number, dayOfMonth: number): DayRead {
  const nearest = nearestOf(year, month, dayOfMonth);
  const written = dayText(year, month, dayOfMonth);
  return nearest === written ? { day: written } : { fault: 'impossible', nearest };
}

/** The day of this number in the month of another day; null where the month has no such day. */
export function dayInMonth(first: Day, dayOfMonth: number): Day | null {
  const read = ofYear(yearOf(first), Number(first.slice(5, 7)), dayOfMonth);
  return 'day' in read ? read.day : null;
}
