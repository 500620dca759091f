import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Day } from './day';

dayjs.extend(utc);

/** The same day of the month `months` later; the last of the month where there is none. */
export function addMonths(day: Day, months: number): Day {
  return dayjs.utc(day).add(months, 'month').format('YYYY-MM-DD');
}
