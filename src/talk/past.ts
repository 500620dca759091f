import type { Coach } from '../coach';
import type { Day } from '../domain/day/day';
import { usage } from '../errors';

/** The day, unless it is still to come. Throws `usage` naming the option. */
export function notToCome({ today }: Coach, day: Day | null, option: string): Day | null {
  if (day !== null && day > today) throw usage({ is: 'in-future', option, day });
  return day;
}
