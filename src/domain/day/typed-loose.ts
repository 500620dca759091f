import type { Day } from './day';
import { addDays, dayText, weekday, yearOf } from './day';
import { addMonths } from './months';
import { type DayRead, type DayReader, dayInMonth, isOrdinal, pick } from './typed-date';
import { readWeek } from './typed-relative';
import { withoutFirst } from './typed-words';
import { isWorkingDay } from './working-days';

/** What people say that names no day, though it may have one in it; left open, never read as that day. */
export function readVague(phrase: string, reader: DayReader): DayRead | null {
  const { part, of } = partIn(phrase, reader);
  const ofOther = part !== undefined && (part === null || readWeek(of, reader) === null);
  return ofOther || reader.typed.vague.test(phrase) ? { fault: 'vague' } : null;
}

/** The part of something that the phrase names, and of what; null for a part that comes to no day. */
function partIn(
  phrase: string,
  { typed }: DayReader,
): { part: 'middle' | 'end' | null | undefined; of: string } {
  const [part = '', between = '', ...of] = withoutFirst(phrase, typed.at).split(' ');
  const isPart = typed.of.includes(between) && of.length > 0;
  return { part: isPart ? typed.parts.get(part) : undefined, of: of.join(' ') };
}

/** The middle or the end of a week: its Wednesday, its last working day. */
export function readPart(phrase: string, reader: DayReader): DayRead | null {
  const { part, of } = partIn(phrase, reader);
  const week = part ? readWeek(of, { ...reader, week: 'last' }) : null;
  if (part !== 'middle' || week === null || !('day' in week)) return week;
  return { day: addDays(week.day, 3 - weekday(week.day)) };
}

/** A day of the month: "den 24:e". */
export function readDayOfMonth(phrase: string, reader: DayReader): DayRead | null {
  const rest = withoutFirst(phrase, reader.typed.the);
  const [, number, end] = /^(\d{1,2})([^\s\p{L}\d][\p{L}\p{M}]*|)$/u.exec(rest) ?? [];
  if (rest === phrase || number === undefined || !isOrdinal(end, reader)) return null;
  const months = [-1, 0, 1].map((step) => addMonths(dayText(...firstOf(reader.today)), step));
  const days = months.flatMap((first) => dayInMonth(first, Number(number)) ?? []);
  const day = pick(days, reader);
  return day === null ? { fault: 'impossible', nearest: null } : { day };
}

function firstOf(today: Day): [number, number, number] {
  return [yearOf(today), Number(today.slice(5, 7)), 1];
}

/** A weekday some weeks on or ago: "fredag om en vecka", "mandag for halvannen uke siden". */
export function readWeekdayOn(phrase: string, { today, typed }: DayReader): DayRead | null {
  const [name = '', ...words] = withoutFirst(phrase, typed.on).split(' ');
  const isAgo = typed.since.includes(words.at(-1) ?? '');
  const stretch = (isAgo ? words.slice(0, -1) : words).join(' ');
  const counted = withoutFirst(stretch, isAgo ? typed.sinceBefore : typed.ahead);
  const [count = '', unit = ''] = counted.split(' ');
  const isOn = !isAgo && counted !== stretch;
  const wanted = typed.weekdays.get(name);
  const weeks = typed.numbers.get(count) ?? Number(count);
  if (wanted === undefined || typed.units.get(unit) !== 'week' || Number.isNaN(weeks)) return null;
  if (!isAgo && !isOn) return null;
  const ahead = (wanted - weekday(today) + 7) % 7;
  if (isOn) return Number.isInteger(weeks) ? { day: addDays(today, ahead + 7 * weeks) } : null;
  const about = addDays(today, -Math.round(7 * weeks));
  const near = Array.from({ length: 7 }, (_, step) => addDays(about, step - 3));
  return { day: near.find((day) => weekday(day) === wanted) ?? about };
}

/** Before Christmas: the last working day before Christmas Eve. */
export function readBeforeChristmas(phrase: string, reader: DayReader): DayRead | null {
  if (!reader.typed.beforeChristmas.includes(phrase)) return null;
  const eves = [-1, 0, 1].map((step) => dayText(yearOf(reader.today) + step, 12, 23));
  const days = eves.map((eve) => {
    const before = [0, 1, 2, 3].map((step) => addDays(eve, -step));
    return before.find((day) => isWorkingDay(day, reader.country)) ?? eve;
  });
  const day = pick(days, reader);
  return day === null ? null : { day };
}
