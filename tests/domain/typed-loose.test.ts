import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { type DayReader, findDay, readDay } from '../../src/domain/day/typed-day';
import { typedIn } from '../../src/words/typed';

/** Wednesday 25 November 2026. */
const READER: DayReader = {
  today: '2026-11-25',
  typed: typedIn({ language: 'sv' }).days,
  country: 'SE',
  direction: 'future',
};
const past: DayReader = { ...READER, direction: 'past' };

describe('what people say of days', () => {
  test.each<[string, Day]>([
    ['fredag om en vecka', '2026-12-04'],
    ['fredag om ei veke', '2026-12-04'],
    ['onsdag om en uke', '2026-12-02'],
    ['på måndag om två veckor', '2026-12-14'],
    ['om ei veke', '2026-12-02'],
    ['i mitten av nästa vecka', '2026-12-02'],
    ['mitten av den här veckan', '2026-11-25'],
    ['i midten av neste uke', '2026-12-02'],
    ['slutet av nästa vecka', '2026-12-04'],
    ['i slutten av uka', '2026-11-27'],
    ['i slutet av vecka 49', '2026-12-04'],
    ['den 27:e', '2026-11-27'],
    ['den 24:e', '2026-12-24'],
    ['den 4.', '2026-12-04'],
    ['före jul', '2026-12-23'],
    ['før jul', '2026-12-23'],
    ['neste veke', '2026-12-04'],
    ['tysdag', '2026-12-01'],
  ])('%s: %s', (phrase, day) => {
    expect(readDay(phrase, READER)).toEqual({ day });
    const told = findDay(`de svarar senast ${phrase}`, READER);
    expect(told).toMatchObject({ day });
  });

  test.each<[string, Day]>([
    ['mandag for halvannen uke siden', '2026-11-16'],
    ['fredag för en vecka sedan', '2026-11-20'],
    ['onsdag for to uker siden', '2026-11-11'],
    ['i mandags', '2026-11-23'],
    ['den 24:e', '2026-11-24'],
    ['förra fredagen', '2026-11-20'],
  ])('%s: %s', (phrase, day) => {
    expect(readDay(phrase, past)).toEqual({ day });
  });

  test.each([
    'i början av nästa vecka',
    'i begynnelsen av neste uke',
    'i mitten av december',
    'i slutet av månaden',
    'efter helgen',
    'etter helga',
    'efter nyår',
    'over nyttår',
    'innan sommaren',
    'til helga',
    'kvällen innan',
    'om några dagar',
  ])('%s is no day, and is never read as one', (phrase) => {
    expect(readDay(phrase, READER)).toEqual({ fault: 'vague' });
    expect(findDay(`de hör av sig ${phrase}`, READER)).not.toHaveProperty('day');
  });

  test.each([
    'fredag efter påsk',
    'fredagen därpå',
    'vi hörs på fredag nästnästa vecka',
    'tisdag i veckan efter',
    'fredag veckan därpå',
  ])('%s: a weekday with words that make it another is no day', (phrase) => {
    expect(findDay(phrase, READER)).not.toHaveProperty('day');
  });

  test('Christmas that has just been is the one meant', () => {
    const read = readDay('før jul', { ...READER, today: '2026-12-30' });
    expect(read).toEqual({ day: '2026-12-23' });
  });

  test('a date beside another weekday gives the day it is', () => {
    expect(readDay('fredag den 5 december', READER)).toEqual({
      fault: 'other-weekday',
      nearest: '2026-12-05',
    });
  });
});
