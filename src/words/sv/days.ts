import locale from 'dayjs/locale/sv';
import type { DayWords } from '../days';

export const dayWords: DayWords = {
  locale,
  form: { long: 'dddd D MMMM YYYY', weekday: 'dddd D MMMM', short: 'D MMMM' },
  onIsAhead: true,
  near: { [-1]: 'i går', 0: 'i dag', 1: 'i morgon' },
};
