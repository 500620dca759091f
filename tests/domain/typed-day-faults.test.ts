import { describe, expect, test } from 'vitest';
import { findDay, readDay } from '../../src/domain/day/typed-day';
import { nb, sv } from './day-readers';

describe('a day that does not exist is said so, with the nearest', () => {
  test.each([
    ['2027-02-29', '2027-02-28'],
    ['31/11', '2026-11-30'],
    ['31. november 2026', '2026-11-30'],
    ['30/2', '2027-02-28'],
    ['29/2', '2027-02-28'],
    ['0/5', '2027-05-01'],
    ['2026-13-01', null],
    ['3/13', null],
    ['3/12 1066', null],
    ['vecka 54', null],
    ['vecka 53 2027', null],
  ])('%s: %s', (text, nearest) => {
    expect(readDay(text, sv)).toEqual({ fault: 'impossible', nearest });
  });

  test('29/2 is a day in a leap year', () => {
    expect(readDay('29/2', { ...sv, today: '2027-11-02' })).toEqual({ day: '2028-02-29' });
  });
});

describe('what is no day is not guessed', () => {
  test.each([
    '',
    '   ',
    'snart',
    'förra veckan',
    'i fredag',
    'fredags',
    'om en fredag i taget',
    'om noll dagar',
    'för tre arbetsdagar sedan',
    '3',
    '12:30',
    '3/',
    '1/2/3/4',
    '+1000',
    'när som helst',
    '__proto__',
    'constructor',
  ])('%j', (text) => {
    expect(readDay(text, sv)).toEqual({ fault: 'no-day' });
  });
});

describe('it is read however it is typed', () => {
  test.each([
    ['I MORGON', '2026-12-03'],
    ['  på   Fredag  ', '2026-12-04'],
    ['på\u00A0fredag', '2026-12-04'],
    ['på\tfredag.', '2026-12-04'],
    ['fredag, 4 december', '2026-12-04'],
    ['”i fredags”', '2026-11-27'],
    ['i övermorgon'.normalize('NFD'), '2026-12-04'],
    ['nästa måndag'.normalize('NFD'), '2026-12-07'],
    ['PÅ LÖRDAG'.normalize('NFD'), '2026-12-05'],
  ])('%j', (text, day) => {
    expect(readDay(text, sv)).toEqual({ day });
  });
});

describe('a day is found in a sentence, with the words it was read from', () => {
  test.each([
    ['besked senast fredag', sv, '2026-12-04', 'senast fredag'],
    [
      'De hör av sig senast fredag 11 december, trodde hon.',
      sv,
      '2026-12-11',
      'senast fredag 11 december',
    ],
    ['Man får besked inom två veckor', sv, '2026-12-16', 'inom två veckor'],
    ['Ring om du inget hört på tisdag!', sv, '2026-12-08', 'på tisdag'],
    ['Vi tar en dag i taget och svarar nästa vecka.', sv, '2026-12-11', 'nästa vecka'],
    ['De ville svare innen 10. desember', nb, '2026-12-10', 'innen 10. desember'],
    ['Man får svar i løpet av neste uke', nb, '2026-12-11', 'i løpet av neste uke'],
    ['30/2 eller 3/3', sv, '2027-03-03', '3/3'],
    ['nån gång nästa vecka, senast torsdag tror jag', sv, '2026-12-10', 'senast torsdag'],
    ['En gang neste uke, senest torsdag', nb, '2026-12-10', 'senest torsdag'],
    ['De hör av sig nästa vecka. Senast på tisdag, sa hon.', sv, '2026-12-08', 'senast på tisdag'],
    ['nästa vecka, troligen onsdag', sv, '2026-12-09', 'onsdag'],
    ['vecka 51, och då innan torsdag', sv, '2026-12-17', 'torsdag'],
    ['Andra samtalet blir nästa vecka, besked senast 18/12', sv, '2026-12-18', 'senast 18/12'],
    ['Chefen är borta på fredag, besked senast, tror jag, tisdag', sv, '2026-12-08', 'tisdag'],
    ['senast nästa vecka, kanske redan onsdag', sv, '2026-12-11', 'senast nästa vecka'],
    ['på fredag, annars nästa vecka', sv, '2026-12-04', 'på fredag'],
    ['i dag eller senast fredag', sv, '2026-12-04', 'senast fredag'],
  ] as const)('%s', (text, reader, day, words) => {
    expect(findDay(text, reader)).toEqual({ day, words });
  });

  test.each([
    ['De hör av sig så snart de kan', { fault: 'no-day' }],
    ['Man vet aldrig, en dag i taget', { fault: 'no-day' }],
    ['svar innen 30. februar', { fault: 'impossible', nearest: '2027-02-28' }],
  ])('%s: none', (text, fault) => {
    expect(findDay(text, sv)).toEqual(fault);
  });
});
