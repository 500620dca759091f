import type { Day } from './day';
import { addDays, dayText, weekday } from './day';
import type { Country } from '../process';

/** Every holiday, and every eve treated as one, of either country. */
export type Holiday =
  | 'new-years-day'
  | 'epiphany'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-day'
  | 'easter-monday'
  | 'first-of-may'
  | 'seventeenth-of-may'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'sixth-of-june'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve';

const SATURDAY = 6;
const FRIDAY = 5;

/** A fixed date, days from Easter Day, or the first such weekday on or after a date. */
type When = (year: number, easter: Day) => Day;
const fixed = (month: number, day: number): When => {
  return (year) => dayText(year, month, day);
};
const fromEaster = (days: number): When => {
  return (_, easter) => addDays(easter, days);
};
const firstOnOrAfter = (wanted: number, month: number, day: number): When => {
  return (year) => {
    const start = dayText(year, month, day);
    return addDays(start, (wanted - weekday(start) + 7) % 7);
  };
};

const SHARED: [Holiday, When][] = [
  ['new-years-day', fixed(1, 1)],
  ['good-friday', fromEaster(-2)],
  ['easter-day', fromEaster(0)],
  ['easter-monday', fromEaster(1)],
  ['first-of-may', fixed(5, 1)],
  ['ascension-day', fromEaster(39)],
  ['whit-sunday', fromEaster(49)],
  ['christmas-eve', fixed(12, 24)],
  ['christmas-day', fixed(12, 25)],
  ['boxing-day', fixed(12, 26)],
  ['new-years-eve', fixed(12, 31)],
];

const HOLIDAYS: Record<Country, [Holiday, When][]> = {
  SE: [
    ...SHARED,
    ['epiphany', fixed(1, 6)],
    ['sixth-of-june', fixed(6, 6)],
    ['midsummer-eve', firstOnOrAfter(FRIDAY, 6, 19)],
    ['midsummer-day', firstOnOrAfter(SATURDAY, 6, 20)],
    ['all-saints-day', firstOnOrAfter(SATURDAY, 10, 31)],
  ],
  NO: [
    ...SHARED,
    ['maundy-thursday', fromEaster(-3)],
    ['seventeenth-of-may', fixed(5, 17)],
    ['whit-monday', fromEaster(50)],
  ],
};

/** Easter Day of a year, by the Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
export function easterDay(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (skipped + 19 * golden + 15) % 30;
  const fullMoon =
    epact -
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const leaps = Math.floor(year / 4) - century + Math.floor(century / 4);
  const sunday = fullMoon - ((year + leaps + fullMoon + 2) % 7);
  return addDays(dayText(year, 3, 28), sunday);
}

const known = new Map<string, ReadonlyMap<Day, readonly Holiday[]>>();

/** The holidays of a year by day, eves treated as free included; two may fall on one day. */
export function holidaysOf(year: number, country: Country): ReadonlyMap<Day, readonly Holiday[]> {
  const key = country + year;
  const found = known.get(key) ?? reckon(year, country);
  known.set(key, found);
  return found;
}

/** The holidays that fall on a day, usually none. */
export function holidaysOn(day: Day, country: Country): readonly Holiday[] {
  return holidaysOf(Number(day.slice(0, 4)), country).get(day) ?? [];
}

function reckon(year: number, country: Country): Map<Day, Holiday[]> {
  const easter = easterDay(year);
  const days = new Map<Day, Holiday[]>();
  for (const [name, when] of HOLIDAYS[country]) {
    const day = when(year, easter);
    days.set(day, [...(days.get(day) ?? []), name]);
  }
  return days;
}
