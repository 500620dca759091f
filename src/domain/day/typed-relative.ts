import type { Day } from './day';
import { addDays, mondayOf, mondayOfWeek, weekday, yearOf } from './day';
import { addMonths } from './months';
import type { DayRead, DayReader } from './typed-date';
import { pick, readDate } from './typed-date';
import type { DayUnit, WeekdayLead } from './typed-words';
import {
  NEAR_DAYS,
  NUMBERS,
  UNITS,
  WEEKDAYS,
  WEEKDAYS_GONE,
  WEEKDAY_LEADS,
  WEEKS,
} from './typed-words';
import { addWorkingDays, workingDayOfWeek } from './working-days';

const SIGNED = /^([+-]) ?(\d{1,3})(?: ([a-zåäöæø]+))?$/;
const AHEAD = /^(?:om|inom|innen) /;
const AGO = /^(?:(?:för|for) )?(.+) (?:sedan|siden|sen)$/;
const COUNTED = /^(\d{1,3}|[a-zåäöæøé]+) ([a-zåäöæø]+)$/;
const WEEK_NUMBER = /^(?:i )?(?:vecka|uke|v|u)\.? ?(\d{1,2})(?: (\d{4}))?$/;

/** Today, tomorrow, the day before yesterday … */
export function readNearDay(phrase: string, { today }: DayReader): DayRead | null {
  const days = NEAR_DAYS.get(phrase);
  return days === undefined ? null : { day: addDays(today, days) };
}

/** A stretch from today: "om en vecka", "innen 3 arbeidsdager", "för två dagar sedan", "+3". */
export function readOffset(phrase: string, reader: DayReader): DayRead | null {
  const signed = SIGNED.exec(phrase);
  if (signed !== null) {
    const count = Number(`${signed[1]}${signed[2]}`);
    return move(count, UNITS.get(signed[3] ?? 'dag'), reader);
  }
  const ago = AGO.exec(phrase)?.[1];
  const counted = COUNTED.exec(ago ?? phrase.replace(AHEAD, ''));
  const count = NUMBERS.get(counted?.[1] ?? '') ?? Number(counted?.[1] ?? Number.NaN);
  return move(ago === undefined ? count : -count, UNITS.get(counted?.[2] ?? ''), reader);
}

/** A week: its last working day, or its first if the reader wants that; a week gone is no day. */
export function readWeek(phrase: string, reader: DayReader): DayRead | null {
  if ((WEEKS.get(phrase) ?? 0) < 0) return null;
  const monday = weekOf(phrase, reader);
  if (monday === null || 'fault' in monday) return monday;
  const day = workingDayOfWeek(monday.day, reader.week ?? 'last', reader.country);
  return day === null ? null : { day };
}

/** A weekday, with what may lead it in and what may follow: "i fredags", "nästa tisdag", "torsdag vecka 49", "fre 3/12". */
export function readWeekday(phrase: string, reader: DayReader): DayRead | null {
  const words = phrase.split(' ');
  const at = words.findIndex((word) => WEEKDAYS.has(word) || WEEKDAYS_GONE.has(word));
  const word = words[at] ?? '';
  const number = WEEKDAYS.get(word);
  const lead = words.slice(0, at).join(' ');
  const rest = words.slice(at + 1).join(' ');
  if (number === undefined) {
    const gone = lead === 'i' && rest === '' ? WEEKDAYS_GONE.get(word) : undefined;
    return gone === undefined ? null : { day: closest(gone, 'before', reader) };
  }
  if (rest !== '') return lead === '' || lead === 'på' ? within(number, rest, reader) : null;
  const side = sideOf(lead, reader);
  return side === null ? null : { day: closest(number, side, reader) };
}

type Side = WeekdayLead | 'on-or-before' | 'nearest';

function sideOf(lead: string, { onIsAhead, direction }: DayReader): Side | null {
  if (lead === 'på' && onIsAhead) return 'after';
  if (lead !== '' && lead !== 'på') return WEEKDAY_LEADS.get(lead) ?? null;
  return ({ past: 'on-or-before', future: 'after', near: 'nearest' } as const)[direction];
}

function closest(number: number, side: Side, { today }: DayReader): Day {
  const ahead = (number - weekday(today) + 7) % 7;
  const steps: Record<Side, number> = {
    after: ahead === 0 ? 7 : ahead,
    before: ahead - 7,
    'on-or-before': ahead === 0 ? 0 : ahead - 7,
    nearest: ahead > 3 ? ahead - 7 : ahead,
    'next-week': 7 - weekday(today) + number,
  };
  return addDays(today, steps[side]);
}

/** A weekday within the week or beside the date that follows it; a date on another weekday is impossible. */
function within(number: number, rest: string, reader: DayReader): DayRead | null {
  const monday = weekOf(rest, reader);
  if (monday !== null) {
    return 'fault' in monday ? monday : { day: addDays(monday.day, number - 1) };
  }
  const read = readDate(rest.replace(/^den /, ''), reader);
  if (read === null || 'fault' in read || weekday(read.day) === number) return read;
  return { fault: 'other-weekday', nearest: read.day };
}

/** Monday of the week named, or that the year has no such week, or null when no week is named. */
function weekOf(phrase: string, reader: DayReader): DayRead | null {
  const weeks = WEEKS.get(phrase);
  if (weeks !== undefined) return { day: addDays(mondayOf(reader.today), weeks * 7) };
  const [, week, year] = WEEK_NUMBER.exec(phrase) ?? [];
  if (week === undefined) return null;
  const now = yearOf(reader.today);
  const years = year === undefined ? [now - 1, now, now + 1] : [Number(year)];
  const mondays = years.flatMap((each) => mondayOfWeek(each, Number(week)) ?? []);
  const day = pick(mondays, reader);
  return day === null ? { fault: 'impossible', nearest: null } : { day };
}

function move(count: number, unit: DayUnit | undefined, reader: DayReader): DayRead | null {
  const { today, country } = reader;
  if (unit === undefined || Number.isNaN(count)) return null;
  if (unit === 'day') return { day: addDays(today, count) };
  if (unit === 'week') return { day: addDays(today, count * 7) };
  if (unit === 'month') return { day: addMonths(today, count) };
  return count < 1 ? null : { day: addWorkingDays(today, count, country) };
}
