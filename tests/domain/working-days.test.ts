import Holidays from 'date-holidays';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { addDays, weekday } from '../../src/domain/day/day';
import { easterDay, holidaysOf, holidaysOn } from '../../src/domain/day/holidays';
import type { Country } from '../../src/domain/process';
import {
  addWorkingDays,
  daysLeftFrom,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
  workingDayOfWeek,
  workingDaysBetween,
} from '../../src/domain/day/working-days';

fc.configureGlobal({ seed: 20261122 });

const anyDay = fc.integer({ min: 0, max: 34_000 }).map((days) => addDays('2006-01-01', days));
const anyCountry = fc.constantFrom<Country>('SE', 'NO');

describe('the holidays agree with the package date-holidays, public and bank', () => {
  test.each(['SE', 'NO'] as const)(
    '%s, every year from 2006 to 2099',
    (country) => {
      const others = new Holidays(country);
      for (let year = 2006; year <= 2099; year += 1) {
        const theirs = others
          .getHolidays(year)
          .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
          .map((holiday) => holiday.date.slice(0, 10));
        expect([...holidaysOf(year, country).keys()].toSorted(), `${country} ${year}`).toEqual(
          [...new Set(theirs)].toSorted(),
        );
      }
    },
    60_000,
  );
});

test.each([
  [1961, '1961-04-02'],
  [2008, '2008-03-23'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2076, '2076-04-19'],
])('Easter Day of %i is %s', (year, day) => {
  expect(easterDay(year)).toBe(day);
});

describe('days off in one country and not in the other', () => {
  test.each([
    ['2026-01-06', 'epiphany', 'SE'],
    ['2027-03-25', 'maundy-thursday', 'NO'],
    ['2027-05-17', 'seventeenth-of-may', 'NO'],
    ['2026-05-25', 'whit-monday', 'NO'],
    ['2025-06-06', 'sixth-of-june', 'SE'],
    ['2026-06-19', 'midsummer-eve', 'SE'],
    ['2026-06-20', 'midsummer-day', 'SE'],
    ['2026-10-31', 'all-saints-day', 'SE'],
  ] as const)('%s, %s, is free in %s alone', (day, name, country) => {
    const other = country === 'SE' ? 'NO' : 'SE';
    expect(holidaysOn(day, country)).toContain(name);
    expect(holidaysOn(day, other)).toEqual([]);
    expect(isWorkingDay(day, country)).toBe(false);
    expect(isWorkingDay(day, other)).toBe(weekday(day) < 6);
  });
});

describe('days off in both countries', () => {
  test.each([
    ['2027-01-01', 'new-years-day'],
    ['2027-03-26', 'good-friday'],
    ['2027-03-29', 'easter-monday'],
    ['2026-05-01', 'first-of-may'],
    ['2026-05-14', 'ascension-day'],
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-25', 'christmas-day'],
    ['2028-12-26', 'boxing-day'],
    ['2026-12-31', 'new-years-eve'],
  ] as const)('%s, %s', (day, name) => {
    for (const country of ['SE', 'NO'] as const) {
      expect(holidaysOn(day, country)).toContain(name);
      expect(isWorkingDay(day, country)).toBe(false);
    }
  });

  test('two may fall together', () => {
    expect(holidaysOn('2027-05-17', 'NO')).toEqual(['seventeenth-of-may', 'whit-monday']);
    expect(holidaysOn('2008-05-01', 'SE')).toEqual(['first-of-may', 'ascension-day']);
  });

  test.each(['2026-01-05', '2026-04-30', '2026-05-15', '2026-12-23', '2026-12-30'])(
    '%s is a working day all the same',
    (day) => {
      expect(isWorkingDay(day, 'SE')).toBe(true);
      expect(isWorkingDay(day, 'NO')).toBe(true);
    },
  );
});

describe('counting working days', () => {
  test.each<[Day, number, Country, Day, string]>([
    ['2026-06-17', 2, 'SE', '2026-06-22', 'over Midsummer Eve'],
    ['2026-06-17', 2, 'NO', '2026-06-19', 'no Midsummer in Norway'],
    ['2027-03-15', 10, 'SE', '2027-03-31', 'over Easter'],
    ['2027-03-15', 10, 'NO', '2027-04-01', 'over Easter with Maundy Thursday'],
    ['2027-05-14', 1, 'NO', '2027-05-18', 'over 17 May'],
    ['2026-12-23', 1, 'SE', '2026-12-28', 'over Christmas'],
    ['2026-12-30', 1, 'SE', '2027-01-04', 'over the new year'],
    ['2026-12-30', 3, 'SE', '2027-01-07', 'over the new year and Epiphany'],
    ['2026-11-21', 1, 'SE', '2026-11-23', 'from a Saturday'],
    ['2026-01-02', 255, 'NO', '2027-01-08', 'more than a year'],
  ])('%s and %i in %s is %s: %s', (day, count, country, then) => {
    expect(addWorkingDays(day, count, country)).toBe(then);
    expect(workingDaysBetween(day, then, country)).toBe(count);
  });

  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-20', -1],
    ['2025-12-30', '2028-01-04', 506],
  ])('from %s to %s there are %i', (from, to, count) => {
    expect(workingDaysBetween(from, to, 'SE')).toBe(count);
  });

  test.each([
    ['2026-11-22', '2026-11-23', '2026-11-23'],
    ['2026-11-23', '2026-11-24', '2026-11-23'],
  ])('after %s comes %s; from it on, %s', (day, next, from) => {
    expect(nextWorkingDay(day, 'SE')).toBe(next);
    expect(workingDayFrom(day, 'SE')).toBe(from);
  });

  test.each([
    ['2026-11-22', 'first', '2026-11-16'],
    ['2026-11-16', 'last', '2026-11-20'],
    ['2026-06-15', 'last', '2026-06-18'],
    ['2027-03-24', 'last', '2027-03-25'],
    ['2027-03-29', 'first', '2027-03-30'],
  ] as const)('in the week of %s the %s is %s', (day, which, working) => {
    expect(workingDayOfWeek(day, which, 'SE')).toBe(working);
  });

  test('every week has at least one, in both countries, up to 2099', () => {
    for (let monday = '2006-01-02'; monday < '2099-12-20'; monday = addDays(monday, 7)) {
      expect(workingDayOfWeek(monday, 'first', 'SE')).not.toBeNull();
      expect(workingDayOfWeek(monday, 'last', 'NO')).not.toBeNull();
    }
  }, 30_000);
});

describe('whatever the day', () => {
  test('adding lands on a working day, and counting gives the number back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 600 }), anyCountry, (day, count, country) => {
        const then = addWorkingDays(day, count, country);
        expect(isWorkingDay(then, country)).toBe(true);
        expect(workingDaysBetween(day, then, country)).toBe(count);
      }),
    );
  });

  test('the day from which so many are left is the first such day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), anyCountry, (day, count, country) => {
        const from = daysLeftFrom(day, count, country);
        expect(workingDaysBetween(from, day, country)).toBe(count);
        expect(workingDaysBetween(addDays(from, -1), day, country)).toBe(count + 1);
      }),
    );
  });

  test('counting agrees with walking day by day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), anyCountry, (from, days, country) => {
        let walked = 0;
        for (let step = 1; step <= days; step += 1) {
          if (isWorkingDay(addDays(from, step), country)) walked += 1;
        }
        expect(workingDaysBetween(from, addDays(from, days), country)).toBe(walked);
      }),
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyCountry, (day, count, country) => {
        const then = addWorkingDays(day, count, country);
        expect(addWorkingDays(addDays(day, 1), count, country) >= then).toBe(true);
      }),
    );
  });

  test('a working day is neither weekend nor holiday, and nothing else is required', () => {
    fc.assert(
      fc.property(anyDay, anyCountry, (day, country) => {
        const free = weekday(day) > 5 || holidaysOn(day, country).length > 0;
        expect(isWorkingDay(day, country)).toBe(!free);
      }),
    );
  });
});
