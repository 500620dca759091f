import locale from 'dayjs/locale/nb';
import type { DayWords } from '../days';

const DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

const WEEK = 7;

export const dayWords: DayWords = {
  locale,
  form: { long: 'dddd D. MMMM YYYY', weekday: 'dddd D. MMMM', short: 'D. MMMM' },
  near: { [-1]: 'i går', 0: 'i dag', 1: 'i morgen' },
  met: (days, weekday, written) => {
    if (days === 0 || days === 1) return days === 1 ? 'i går' : 'i dag';
    return days > 1 && days < WEEK ? `på ${DAYS[weekday - 1]}` : written;
  },
};
