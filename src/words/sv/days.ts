import locale from 'dayjs/locale/sv';
import type { DayWords } from '../days';

const DAYS = ['måndags', 'tisdags', 'onsdags', 'torsdags', 'fredags', 'lördags', 'söndags'];

const WEEK = 7;

export const dayWords: DayWords = {
  locale,
  form: { long: 'dddd D MMMM YYYY', weekday: 'dddd D MMMM', short: 'D MMMM' },
  near: { [-1]: 'i går', 0: 'i dag', 1: 'i morgon' },
  met: (days, weekday, written) => {
    if (days === 0 || days === 1) return days === 1 ? 'i går' : 'i dag';
    return days > 1 && days < WEEK ? `i ${DAYS[weekday - 1]}` : `den ${written}`;
  },
};
