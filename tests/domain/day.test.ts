import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isDay,
  mondayOf,
  mondayOfWeek,
  nearestDay,
  weekday,
} from '../../src/domain/day/day';
import { addMonths } from '../../src/domain/day/months';

fc.configureGlobal({ seed: 20261122 });

const anyDay = fc.integer({ min: 0, max: 365 * 150 }).map((days) => addDays('1950-01-01', days));

describe('a day is one that exists', () => {
  test.each([
    ['2026-11-22', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2027-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-5', false],
    ['2026-11-22T00:00', false],
    [' 2026-11-22', false],
    ['0202-11-22', false],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['', false],
  ])('%s: %s', (text, real) => {
    expect(isDay(text)).toBe(real);
  });

  test.each([[null], [undefined], [20261122], [['2026-11-22']], [{}]])('%j is none', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

test.each([
  ['2027-02-29', '2027-02-28'],
  ['2026-04-31', '2026-04-30'],
  ['2026-12-99', '2026-12-31'],
  ['2026-05-00', '2026-05-01'],
  ['2026-05-17', '2026-05-17'],
  ['2026-13-01', null],
  ['0001-01-01', null],
  ['fredag', null],
])('the nearest day to %s is %s', (text, nearest) => {
  expect(nearestDay(text)).toBe(nearest);
});

describe('reckoning', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  test.each([
    ['2026-11-30', 1, '2026-12-30'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2028-02-29', 2],
  ])('%s is weekday %i', (day, number) => {
    expect(weekday(day)).toBe(number);
  });

  test.each([
    [2026, 1, '2025-12-29'],
    [2026, 25, '2026-06-15'],
    [2026, 53, '2026-12-28'],
    [2027, 1, '2027-01-04'],
    [2027, 53, null],
    [2026, 0, null],
  ])('week %i/%i begins on %s', (year, week, monday) => {
    expect(mondayOfWeek(year, week)).toBe(monday);
  });

  test('adding and counting days undo each other, and the order is that of the text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const other = addDays(day, days);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(days);
        expect(Math.sign(days)).toBe(other > day ? 1 : other < day ? -1 : 0);
      }),
    );
  });

  test('every Monday of a week lies at most six days back and is a Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekday(day) - 1);
      }),
    );
  });
});
