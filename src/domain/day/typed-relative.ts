import type { Day } from './day';
import { addDays, mondayOf, mondayOfWeek, weekday, yearOf } from './day';
import { addMonths } from './months';
import type { DayRead, DayReader } from './typed-date';
import { pick, readDate } from './typed-date';
import { type DayUnit, type WeekdayLead, withoutFirst } from './typed-words';
import { addWorkingDays, workingDayOfWeek } from './working-days';

const SIGNED = /^([+-]) ?(\d{1,3})(?: (\S+))?$/;
const COUNTED = /^(\d{1,3}|[^\s\d]+) ([^\s\d]+)$/;

/** Today, tomorrow, the day before yesterday … */
export function readNearDay(phrase: string, { today, typed }: DayReader): DayRead | null {
  const days = typed.near.get(phrase);
  return days === undefined ? null : { day: addDays(today, days) };
}

/** A stretch from today: "om en vecka", "innen 3 arbeidsdager", "för två dagar sedan", "+3". */
export function readOffset(phrase: string, reader: DayReader): DayRead | null {
  const { typed } = reader;
  const [, sign, days, unit] = SIGNED.exec(phrase) ?? [];
  if (sign !== undefined) {
    const of = unit === undefined ? 'day' : typed.units.get(unit);
    return move(Number(`${sign}${days}`), of, reader);
  }
  const end = typed.since.find((word) => phrase.endsWith(` ${word}`));
  const stretch = end === undefined ? phrase : phrase.slice(0, -end.length - 1);
  const leads = end === undefined ? [...typed.ahead, ...typed.within] : typed.sinceBefore;
  const [, number = '', counted = ''] = COUNTED.exec(withoutFirst(stretch, leads)) ?? [];
  const count = typed.numbers.get(number) ?? Number(number || Number.NaN);
  return move(end === undefined ? count : -count, typed.units.get(counted), reader);
}

/** A week: its last working day, or its first if the reader wants that; a week gone is no day. */
export function readWeek(phrase: string, reader: DayReader): DayRead | null {
  if ((reader.typed.weeks.get(phrase) ?? 0) < 0) return null;
  const monday = weekOf(phrase, reader);
  if (monday === null || 'fault' in monday) return monday;
  const day = workingDayOfWeek(monday.day, reader.week ?? 'last', reader.country);
  return day === null ? null : { day };
}

/** A weekday, with what may lead it in and what may follow: "i fredags", "nästa tisdag", "torsdag vecka 49", "fre 3/12". */
export function readWeekday(phrase: string, reader: DayReader): DayRead | null {
  const { weekdays, weekdaysGone, at: before, on } = reader.typed;
  const words = phrase.split(' ');
  const at = words.findIndex((word) => weekdays.has(word) || weekdaysGone.has(word));
  const word = words[at] ?? '';
  const number = weekdays.get(word);
  const lead = words.slice(0, at).join(' ');
  const rest = words.slice(at + 1).join(' ');
  if (number === undefined) {
    const gone = before.includes(lead) && rest === '' ? weekdaysGone.get(word) : undefined;
    return gone === undefined ? null : { day: closest(gone, 'before', reader) };
  }
  if (rest !== '') return lead === '' || on.includes(lead) ? within(number, rest, reader) : null;
  const side = sideOf(lead, reader);
  return side === null ? null : { day: closest(number, side, reader) };
}

type Side = WeekdayLead | 'on-or-before' | 'nearest';

function sideOf(lead: string, { typed, direction }: DayReader): Side | null {
  const led = lead === '' ? null : typed.weekdayLeads.get(lead);
  if (led !== null) return led ?? null;
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
  const read = readDate(withoutFirst(rest, reader.typed.the), reader);
  if (read === null || 'fault' in read || weekday(read.day) === number) return read;
  return { fault: 'other-weekday', nearest: read.day };
}

/** Monday of the week named, or that the year has no such week, or null when no week is named. */
function weekOf(phrase: string, reader: DayReader): DayRead | null {
  const { typed } = reader;
  const weeks = typed.weeks.get(phrase);
  if (weeks !== undefined) return { day: addDays(mondayOf(reader.today), weeks * 7) };
  const [, name = '', week, year] =
    /^([\p{L}\p{M}]+)\.? ?(\d{1,2})(?: (\d{4}))?$/u.exec(withoutFirst(phrase, typed.at)) ?? [];
  if (!typed.weekNames.includes(name)) return null;
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
