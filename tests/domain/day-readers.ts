import type { DayReader } from '../../src/domain/day/typed-day';
import { typedIn } from '../../src/words/typed';

/** A Wednesday. */
const today = '2026-12-02';
/** What a Swede and a Norwegian type of days to come. */
export const sv: DayReader = {
  today,
  typed: typedIn({ language: 'sv' }).days,
  country: 'SE',
  direction: 'future',
};
export const nb: DayReader = { ...sv, typed: typedIn({ language: 'nb' }).days, country: 'NO' };
