import dayjs from 'dayjs';
import 'dayjs/locale/nb';
import 'dayjs/locale/sv';
import utc from 'dayjs/plugin/utc';
import type { Day } from '../domain/day/day';
import type { Language } from '../guide/guide';

dayjs.extend(utc);

const FORMS = {
  sv: { long: 'dddd D MMMM YYYY', weekday: 'dddd D MMMM', short: 'D MMMM' },
  nb: {
    long: 'dddd D. MMMM YYYY',
    weekday: 'dddd D. MMMM',
    short: 'D. MMMM',
  },
} as const;

function written(day: Day, language: Language, form: keyof (typeof FORMS)['sv']): string {
  return dayjs.utc(day).locale(language).format(FORMS[language][form]);
}

/** "fredag 27 november 2026", "fredag 27. november 2026". */
export function longDay(day: Day, language: Language): string {
  return written(day, language, 'long');
}

/** "fredag 27 november", with the year when it is not today's. */
export function weekdayDay(day: Day, today: Day, language: Language): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? written(day, language, 'weekday')
    : longDay(day, language);
}

/** "27 november", with the year when it is not today's. */
export function shortDay(day: Day, today: Day, language: Language): string {
  const text = written(day, language, 'short');
  return day.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${day.slice(0, 4)}`;
}

const NEAR: Record<Language, Record<number, string>> = {
  sv: { [-1]: 'i går', 0: 'i dag', 1: 'i morgon' },
  nb: { [-1]: 'i går', 0: 'i dag', 1: 'i morgen' },
};

/** "i dag", "i morgon", else "tisdag 1 december". */
export function nearDay(day: Day, today: Day, language: Language): string {
  const days = dayjs.utc(day).diff(dayjs.utc(today), 'day');
  return NEAR[language][days] ?? weekdayDay(day, today, language);
}
