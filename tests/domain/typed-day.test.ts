import { describe, expect, test } from 'vitest';
import type { DayReader, Direction } from '../../src/domain/day/typed-day';
import { readDay } from '../../src/domain/day/typed-day';
import { nb, sv } from './day-readers';

describe('on Wednesday 2 December 2026, of what is to come, a Swede means', () => {
  test.each([
    ['2026-12-03', '2026-12-03'],
    ['2026-6-8', '2026-06-08'],
    ['3/12', '2026-12-03'],
    ['3/12 2027', '2027-12-03'],
    ['3/12-27', '2027-12-03'],
    ['3.12.', '2026-12-03'],
    ['03.12.2026', '2026-12-03'],
    ['2/1', '2027-01-02'],
    ['3 december', '2026-12-03'],
    ['den 3 december', '2026-12-03'],
    ['3:e december', '2026-12-03'],
    ['3 dec', '2026-12-03'],
    ['3 dec.', '2026-12-03'],
    ['3 december 2027', '2027-12-03'],
    ['18 juni', '2027-06-18'],
    ['torsdag 3 december', '2026-12-03'],
    ['torsdag den 3 december', '2026-12-03'],
    ['tors 3/12', '2026-12-03'],
    ['idag', '2026-12-02'],
    ['i dag', '2026-12-02'],
    ['i kväll', '2026-12-02'],
    ['i går', '2026-12-01'],
    ['i förrgår', '2026-11-30'],
    ['i morgon', '2026-12-03'],
    ['imorgon', '2026-12-03'],
    ['i övermorgon', '2026-12-04'],
    ['övermorgon', '2026-12-04'],
    ['fredag', '2026-12-04'],
    ['på fredag', '2026-12-04'],
    ['nu på fredag', '2026-12-04'],
    ['senast fredag', '2026-12-04'],
    ['onsdag', '2026-12-09'],
    ['på tisdag', '2026-12-08'],
    ['på mån', '2026-12-07'],
    ['i fredags', '2026-11-27'],
    ['i onsdags', '2026-11-25'],
    ['förra fredagen', '2026-11-27'],
    ['nästa tisdag', '2026-12-08'],
    ['nästa torsdag', '2026-12-10'],
    ['fredag nästa vecka', '2026-12-11'],
    ['fredag i nästa vecka', '2026-12-11'],
    ['fredag förra veckan', '2026-11-27'],
    ['fredag vecka 51', '2026-12-18'],
    ['om en vecka', '2026-12-09'],
    ['inom en vecka', '2026-12-09'],
    ['om två veckor', '2026-12-16'],
    ['om ett par', null],
    ['om tre dagar', '2026-12-05'],
    ['om 14 dagar', '2026-12-16'],
    ['om en månad', '2027-01-02'],
    ['om 3 arbetsdagar', '2026-12-07'],
    ['inom fem arbetsdagar', '2026-12-09'],
    ['för två dagar sedan', '2026-11-30'],
    ['en vecka sedan', '2026-11-25'],
    ['+3', '2026-12-05'],
    ['+ 3', '2026-12-05'],
    ['+3 arbetsdagar', '2026-12-07'],
    ['-2', '2026-11-30'],
    ['nästa vecka', '2026-12-11'],
    ['under nästa vecka', '2026-12-11'],
    ['i slutet av nästa vecka', '2026-12-11'],
    ['i slutet av veckan', '2026-12-04'],
    ['före helgen', '2026-12-04'],
    ['den här veckan', '2026-12-04'],
    ['vecka 51', '2026-12-18'],
    ['v. 51', '2026-12-18'],
    ['v51', '2026-12-18'],
    ['vecka 25', '2027-06-24'],
    ['vecka 53', '2026-12-30'],
  ])('%s: %s', (text, day) => {
    expect(readDay(text, sv)).toEqual(day === null ? { fault: 'no-day' } : { day });
  });
});

describe('on the same day a Norwegian means', () => {
  test.each([
    ['3. desember', '2026-12-03'],
    ['3. desember 2027', '2027-12-03'],
    ['3.12.', '2026-12-03'],
    ['3. 12.', '2026-12-03'],
    ['03.12.2026', '2026-12-03'],
    ['3.12.26', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['17. mai', '2027-05-17'],
    ['torsdag 3. desember', '2026-12-03'],
    ['tor. 3.12.', '2026-12-03'],
    ['i dag', '2026-12-02'],
    ['i går', '2026-12-01'],
    ['i forgårs', '2026-11-30'],
    ['i morgen', '2026-12-03'],
    ['imorgen', '2026-12-03'],
    ['i overmorgen', '2026-12-04'],
    ['overmorgon', '2026-12-04'],
    ['fredag', '2026-12-04'],
    ['på tirsdag', '2026-12-08'],
    ['innen fredag', '2026-12-04'],
    ['førstkommende lørdag', '2026-12-05'],
    ['sist fredag', '2026-11-27'],
    ['forrige onsdag', '2026-11-25'],
    ['neste tirsdag', '2026-12-08'],
    ['fredag neste uke', '2026-12-11'],
    ['om en uke', '2026-12-09'],
    ['innen en uke', '2026-12-09'],
    ['om to uker', '2026-12-16'],
    ['om tre dager', '2026-12-05'],
    ['om 3 dager', '2026-12-05'],
    ['om 3 arbeidsdager', '2026-12-07'],
    ['innen fem virkedager', '2026-12-09'],
    ['for to dager siden', '2026-11-30'],
    ['neste uke', '2026-12-11'],
    ['i løpet av neste uke', '2026-12-11'],
    ['i slutten av uka', '2026-12-04'],
    ['før helgen', '2026-12-04'],
    ['uke 51', '2026-12-18'],
    ['uke 12', '2027-03-24'],
  ])('%s: %s', (text, day) => {
    expect(readDay(text, nb)).toEqual({ day });
  });
});

describe('the direction decides where the words do not', () => {
  test.each<[string, Direction, string]>([
    ['fredag', 'past', '2026-11-27'],
    ['fredag', 'future', '2026-12-04'],
    ['fredag', 'near', '2026-12-04'],
    ['söndag', 'near', '2026-11-29'],
    ['onsdag', 'past', '2026-12-02'],
    ['onsdag', 'future', '2026-12-09'],
    ['onsdag', 'near', '2026-12-02'],
    ['20/11', 'past', '2026-11-20'],
    ['18/6', 'past', '2026-06-18'],
    ['18/6', 'future', '2027-06-18'],
    ['18/6', 'near', '2026-06-18'],
    ['vecka 40', 'past', '2026-10-02'],
    ['vecka 12', 'past', '2026-03-20'],
    ['vecka 3', 'near', '2027-01-22'],
  ])('%s, %s: %s', (text, direction, day) => {
    expect(readDay(text, { ...sv, direction })).toEqual({ day });
  });

  test.each<[string, Direction, string]>([
    ['10/12', 'past', '2026-12-10'],
    ['28/11', 'future', '2026-11-28'],
  ])('but %s is never looked for %s almost a year away: %s', (text, direction, day) => {
    expect(readDay(text, { ...sv, direction })).toEqual({ day });
  });

  test('"på fredag" lies ahead in Swedish and may be behind in Norwegian', () => {
    expect(readDay('på fredag', { ...sv, direction: 'past' })).toEqual({ day: '2026-12-04' });
    expect(readDay('på fredag', { ...nb, direction: 'past' })).toEqual({ day: '2026-11-27' });
  });

  test('the words of either language are understood in the other', () => {
    expect(readDay('om en uke', sv)).toEqual(readDay('om en vecka', nb));
    expect(readDay('3. desember', sv)).toEqual(readDay('3 december', nb));
  });
});

describe('a week is its working days', () => {
  test.each<[string, string, DayReader, 'first' | 'last' | undefined, string, string]>([
    ['2026-06-08', 'nästa vecka', sv, undefined, '2026-06-18', 'Friday is Midsummer Eve'],
    ['2026-06-08', 'neste uke', nb, undefined, '2026-06-19', 'an ordinary week in Norway'],
    ['2027-03-15', 'neste uke', nb, 'last', '2027-03-24', 'Maundy Thursday'],
    ['2027-03-22', 'nästa vecka', sv, 'first', '2027-03-30', 'Easter Monday'],
    ['2027-05-10', 'neste uke', nb, 'first', '2027-05-18', '17 May'],
    ['2026-12-02', 'nästa vecka', sv, 'first', '2026-12-07', '"ring next week"'],
    ['2026-12-06', 'nästa vecka', sv, 'first', '2026-12-07', 'said on a Sunday'],
  ])('%s, %s: %#', (day, text, reader, week, then) => {
    const asked = week === undefined ? { ...reader, today: day } : { ...reader, today: day, week };
    expect(readDay(text, asked)).toEqual({ day: then });
  });
});
