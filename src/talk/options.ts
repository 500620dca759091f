import type { Coach } from '../coach';
import type { Day } from '../domain/day/day';
import { nearestDay } from '../domain/day/day';
import { readDay } from '../domain/day/typed-day';
import { usage } from '../errors';

type Way = 'past' | 'future' | 'near';

/** The day an option holds, typed as people type it; null without the option. Throws `usage`. */
export function dayOption(coach: Coach, value: unknown, option: string, way: Way): Day | null {
  if (typeof value !== 'string') return null;
  const read = readDay(value, {
    today: coach.today,
    language: coach.language,
    country: coach.country,
    direction: way,
  });
  if ('day' in read) return read.day;
  throw usage({ is: 'bad-day', option, value, nearest: nearestDay(value) });
}

/** As `dayOption`, for a day that has been. Throws `usage` for a day to come. */
export function pastDay(coach: Coach, value: unknown, option: string): Day | null {
  const day = dayOption(coach, value, option, 'past');
  if (day !== null && day > coach.today) throw usage({ is: 'in-future', option, day });
  return day;
}

/** The text an option holds, trimmed and composed; null without the option or when it is blank. */
export function textOption(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.trim().normalize('NFC');
}
