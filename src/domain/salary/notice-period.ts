import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { Day } from '../day/day';
import type { Country } from '../process';

dayjs.extend(utc);

/** The time to work after resigning: whole months by agreement or law, or days during probation. */
export type NoticePeriod = { months: number } | { days: number };

/**
 * The first day one can begin elsewhere when resigning on the given day. Sweden counts from that day;
 * Norway counts months from the first of the next month. Days (probation) run from date to date in both.
 * A month without that date ends on its last day.
 */
export function earliestStart(country: Country, resignOn: Day, notice: NoticePeriod): Day {
  const from = dayjs.utc(resignOn);
  if ('days' in notice) return from.add(notice.days, 'day').format('YYYY-MM-DD');
  const counted =
    country === 'NO' && notice.months > 0 ? from.add(1, 'month').startOf('month') : from;
  return counted.add(notice.months, 'month').format('YYYY-MM-DD');
}

/** The values of the guide's `notice` question: `days-14`, `months-1` …; null for `no` and anything else. */
export function readNotice(value: string): NoticePeriod | null {
  const parts = /^(days|months)-(\d{1,2})$/.exec(value);
  if (!parts) return null;
  const count = Number(parts[2]);
  return parts[1] === 'days' ? { days: count } : { months: count };
}
