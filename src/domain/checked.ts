import type { Day } from './day/day';

/** How long a fact is told without a warning, in months from the one it was checked in. */
const GOOD_FOR = 12;

/** Whether a fact of this month (`YYYY-MM`) was checked more than a year before a day. */
export function isPastItsDay(month: string, today: Day): boolean {
  return monthsOf(today) - monthsOf(month) > GOOD_FOR;
}

function monthsOf(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 0);
}
