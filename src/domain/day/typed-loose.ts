import type { Day } from './day';
import { addDays, dayText, weekday, yearOf } from './day';
import { addMonths } from './months';
import { type DayRead, type DayReader, dayInMonth, pick } from './typed-date';
import { readWeek } from './typed-relative';
import { BEFORE_CHRISTMAS, NUMBERS, PARTS, UNITS, VAGUE, WEEKDAYS } from './typed-words';
import { isWorkingDay } from './working-days';

const PART = /^(?:i |på )?([a-zåäöæø]+) (?:av|på|i) (.+)$/;
const OF_MONTH = /^den (\d{1,2})(?:\.|:e|:a)?$/;
const WEEKS_ON =
  /^(?:på )?([a-zåäöæø]+) (?:(om|för|for) )?([a-zåäöæøé\d]+) ([a-zåäöæø]+)(?: (sedan|siden|sen))?$/;
const VAGUE_ALONE = new RegExp(`^(?:${VAGUE.join('|')})$`);

/** What people say that names no day, though it may have one in it; left open, never read as that day. */
export function readVague(phrase: string, reader: DayReader): DayRead | null {
  const [, part = '', of = ''] = PART.exec(phrase) ?? [];
  const isPart = PARTS.has(part) && PARTS.get(part) === null;
  const ofMonth = PARTS.has(part) && readWeek(of, reader) === null;
  return isPart || ofMonth || VAGUE_ALONE.test(phrase) ? { fault: 'vague' } : null;
}

/** The middle or the end of a week: its Wednesday, its last working day. */
export function readPart(phrase: string, reader: DayReader): DayRead | null {
  const [, part = '', of = ''] = PART.exec(phrase) ?? [];
  const which = PARTS.get(part) ?? null;
  const week = which === null ? null : readWeek(of, { ...reader, week: 'last' });
  if (which !== 'middle' || week === null || !('day' in week)) return week;
  return { day: addDays(week.day, 3 - weekday(week.day)) };
}

/** A day of the month: "den 24:e". */
export function readDayOfMonth(phrase: string, reader: DayReader): DayRead | null {
  const [, number] = OF_MONTH.exec(phrase) ?? [];
  if (number === undefined) return null;
  const months = [-1, 0, 1].map((step) => addMonths(dayText(...firstOf(reader.today)), step));
  const days = months.flatMap((first) => dayInMonth(first, Number(number)) ?? []);
  const day = pick(days, reader);
  return day === null ? { fault: 'impossible', nearest: null } : { day };
}

function firstOf(today: Day): [number, number, number] {
  return [yearOf(today), Number(today.slice(5, 7)), 1];
}

/** A weekday some weeks on or ago: "fredag om en vecka", "mandag for halvannen uke siden". */
export function readWeekdayOn(phrase: string, { today }: DayReader): DayRead | null {
  const [, name = '', lead, count = '', unit = '', ago] = WEEKS_ON.exec(phrase) ?? [];
  const wanted = WEEKDAYS.get(name);
  const weeks = NUMBERS.get(count) ?? Number(count);
  const isAgo = ago !== undefined;
  const isOn = lead === 'om' && !isAgo;
  if (wanted === undefined || UNITS.get(unit) !== 'week' || Number.isNaN(weeks)) return null;
  if (!isAgo && !isOn) return null;
  const ahead = (wanted - weekday(today) + 7) % 7;
  if (isOn) return Number.isInteger(weeks) ? { day: addDays(today, ahead + 7 * weeks) } : null;
  const about = addDays(today, -Math.round(7 * weeks));
  const near = Array.from({ length: 7 }, (_, step) => addDays(about, step - 3));
  return { day: near.find((day) => weekday(day) === wanted) ?? about };
}

/** Before Christmas: the last working day before Christmas Eve. */
export function readBeforeChristmas(phrase: string, reader: DayReader): DayRead | null {
  if (!BEFORE_CHRISTMAS.includes(phrase)) return null;
  const eves = [-1, 0, 1].map((step) => dayText(yearOf(reader.today) + step, 12, 23));
  const days = eves.map((eve) => {
    const before = [0, 1, 2, 3].map((step) => addDays(eve, -step));
    return before.find((day) => isWorkingDay(day, reader.country)) ?? eve;
  });
  const day = pick(days, reader);
  return day === null ? null : { day };
}
