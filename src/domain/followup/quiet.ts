import type { Day } from '../day/day';
import { addDays, mondayOfWeek, yearOf } from '../day/day';
import { easterDay } from '../day/holidays';
import { isBridgeDay, nextWorkingDay } from '../day/working-days';
import type { Country } from '../process';

/** Whether many are away on a day: Christmas to Epiphany, Easter week, the weeks of summer, and beside a bridge day. */
export function isQuiet(day: Day, country: Country): boolean {
  return isChristmas(day) || isEasterWeek(day) || SUMMER[country](day) || isByBridge(day, country);
}

function isChristmas(day: Day): boolean {
  const date = day.slice(5);
  return date >= '12-22' || date <= '01-06';
}

/** Monday to Saturday before Easter Day, and Easter Monday. */
function isEasterWeek(day: Day): boolean {
  const easter = easterDay(yearOf(day));
  return day >= addDays(easter, -6) && day <= addDays(easter, 1);
}

/** Weeks 28 to 31 in Sweden, fellesferie in Norway. */
const SUMMER: Record<Country, (day: Day) => boolean> = {
  SE: (day) => {
    const year = yearOf(day);
    return day >= (mondayOfWeek(year, 28) ?? day) && day < (mondayOfWeek(year, 32) ?? '');
  },
  NO: (day) => day.slice(5) >= '07-10' && day.slice(5) <= '07-31',
};

/** A bridge day, and the working day before one. */
function isByBridge(day: Day, country: Country): boolean {
  return isBridgeDay(day, country) || isBridgeDay(nextWorkingDay(day, country), country);
}
