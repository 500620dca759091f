import { describe, expect, test } from 'vitest';
import { earliestStart, readNotice } from '../../src/domain/salary/notice-period';

describe('the earliest start after resigning', () => {
  test.each([
    ['SE', '2026-11-22', { months: 1 }, '2026-12-22'],
    ['SE', '2026-11-30', { months: 3 }, '2027-02-28'],
    ['SE', '2026-11-22', { days: 14 }, '2026-12-06'],
    ['SE', '2026-11-22', { days: 0 }, '2026-11-22'],
    ['NO', '2026-11-22', { months: 1 }, '2027-01-01'],
    ['NO', '2026-11-30', { months: 3 }, '2027-03-01'],
    ['NO', '2026-12-01', { months: 3 }, '2027-04-01'],
    ['NO', '2026-12-31', { months: 3 }, '2027-04-01'],
    ['NO', '2027-01-31', { months: 1 }, '2027-03-01'],
    ['NO', '2026-11-22', { days: 14 }, '2026-12-06'],
    ['NO', '2026-11-22', { months: 0 }, '2026-11-22'],
  ] as const)('%s, told on %s, %j: %s', (country, on, notice, start) => {
    expect(earliestStart(country, on, notice)).toBe(start);
  });
});

test.each([
  ['no', null],
  ['days-14', { days: 14 }],
  ['days-14', { days: 14 }],
  ['months-3', { months: 3 }],
  ['months-', null],
  ['later', null],
])('the answer %j is read as %j', (value, notice) => {
  expect(readNotice(value)).toEqual(notice);
});
