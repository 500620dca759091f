import { type Day, nearestDay } from '../domain/day/day';
import { type Direction, readDay } from '../domain/day/typed-day';
import { usage } from '../errors';
import { longDay } from '../view/days';
import { typedIn } from '../words/typed';
import type { Reader } from './flag';

/** The day that words typed to the named option mean. Throws `usage` with the nearest real day. */
export function readTypedDay(
  typed: string,
  option: string,
  { words, country, today }: Reader,
  direction: Direction,
): Day {
  const reader = { typed: typedIn(words).days, country, today, direction };
  const read = readDay(typed, reader);
  if ('day' in read) return read.day;
  if (read.fault === 'other-weekday') {
    const own = longDay(read.nearest, words);
    throw usage({ is: 'bad-day', option, value: typed, nearest: read.nearest, own });
  }
  throw usage({ is: 'bad-day', option, value: typed, nearest: nearestDay(typed) });
}
