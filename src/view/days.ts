import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { type Day, daysBetween, weekday } from '../domain/day/day';
import type { DayWords } from '../words/days';
import type { Words } from '../words/words';

dayjs.extend(utc);

function written(day: Day, { days }: Words, form: keyof DayWords['form']): string {
  return dayjs.utc(day).locale(days.locale).format(days.form[form]);
}

/** "fredag 27 november 2026", "fredag 27. november 2026". */
export function longDay(day: Day, words: Words): string {
  return written(day, words, 'long');
}

/** "fredag 27 november", with the year when it is not today's. */
export function weekdayDay(day: Day, today: Day, words: Words): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? written(day, words, 'weekday')
    : longDay(day, words);
}

/** "27 november", with the year when it is not today's. */
export function shortDay(day: Day, today: Day, words: Words): string {
  const text = written(day, words, 'short');
  return day.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${day.slice(0, 4)}`;
}

/** "i dag", "i morgon", else "tisdag 1 december". */
export function nearDay(day: Day, today: Day, words: Words): string {
  const days = dayjs.utc(day).diff(dayjs.utc(today), 'day');
  return words.days.near[days] ?? weekdayDay(day, today, words);
}

/** The day of an interview as a letter says it: "i dag", "i tisdags", "den 10 november". */
export function metDay(day: Day, today: Day, words: Words): string {
  return words.days.met(daysBetween(day, today), weekday(day), shortDay(day, today, words));
}

/** "november 2026", of a month as `YYYY-MM`. */
export function monthName(month: string, { days }: Words): string {
  return dayjs.utc(`${month}-01`).locale(days.locale).format('MMMM YYYY');
}
