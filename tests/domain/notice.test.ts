import { describe, expect, test } from 'vitest';
import { earliestStart, earliestStarts, readNotice } from '../../src/domain/salary/notice-period';

describe('the earliest start after resigning', () => {
  test.each([
    ['day', '2026-11-22', { months: 1 }, '2026-12-22'],
    ['day', '2026-11-30', { months: 3 }, '2027-02-28'],
    ['day', '2026-11-22', { days: 14 }, '2026-12-06'],
    ['day', '2026-11-22', { days: 0 }, '2026-11-22'],
    ['month', '2026-11-22', { months: 1 }, '2027-01-01'],
    ['month', '2026-11-30', { months: 3 }, '2027-03-01'],
    ['month', '2026-12-01', { months: 3 }, '2027-04-01'],
    ['month', '2026-12-31', { months: 3 }, '2027-04-01'],
    ['month', '2027-01-31', { months: 1 }, '2027-03-01'],
    ['month', '2026-11-22', { days: 14 }, '2026-12-06'],
    ['month', '2026-11-22', { months: 0 }, '2026-11-22'],
  ] as const)('counted from the %s, told on %s, %j: %s', (counted, on, notice, start) => {
    expect(earliestStart(counted, on, notice)).toBe(start);
  });
});

describe('the notice belongs to the job one leaves', () => {
  const three = { 'notice-on': '2026-12-02', 'notice-norway': 'months-3' };
  const norway = { ...three, 'notice-from': 'norway' };
  const sweden = { 'notice-on': '2026-12-02', 'notice-from': 'sweden', notice: 'months-3' };
  const old = { 'notice-on': '2026-12-02', notice: 'months-3' };
  const [IN_SWEDEN, BY_MONTH, BY_DAY] = [
    ['SE', 'day', '2027-03-02'],
    ['NO', 'month', '2027-04-01'],
    ['NO', 'day', '2027-03-02'],
  ];
  test.each([
    ['from Norway to Sweden', { ...norway, 'notice-counted': 'month' }, 'NO', 'SE', [BY_MONTH]],
    ['from a Norwegian hospital', { ...norway, 'notice-counted': 'day' }, 'NO', 'SE', [BY_DAY]],
    ['from Norway, not told how it is counted', norway, null, 'NO', [BY_MONTH, BY_DAY]],
    ['from Sweden to Norway', sweden, 'SE', 'NO', [IN_SWEDEN]],
    ['told before it was asked where the job is', old, 'SE', 'SE', [IN_SWEDEN]],
    ['the same, with two countries', old, 'SE', 'NO', [IN_SWEDEN, BY_MONTH]],
    ['the same, the other way', old, 'NO', 'SE', [BY_MONTH, BY_DAY]],
    ['no notice told', { 'notice-from': 'norway' }, 'NO', 'SE', []],
  ] as const)('%s', (_, answers, home, country, starts) => {
    const found = earliestStarts(answers, { today: '2026-11-28', home, country });
    expect(found.map(({ on, notice }) => [notice?.job, notice?.counted, on])).toEqual(starts);
  });

  test.each([
    ['law-under-5', '2027-02-01'],
    ['law-from-5', '2027-03-01'],
    ['law-from-10', '2027-04-01'],
    ['days-14', '2026-12-16'],
  ])('in Norway with nothing agreed but %s: %s', (notice, on) => {
    const answers = { ...norway, 'notice-norway': notice };
    const around = { today: '2026-11-28', home: null, country: 'NO' } as const;
    expect(earliestStarts(answers, around)[0]?.on).toBe(on);
  });

  test.each([
    ['2026-12-15', ['2026-12-15']],
    ['2026-11-01', ['2026-11-28']],
    [null, []],
  ])('nothing to resign from, free on %s', (free, starts) => {
    const answers = { 'notice-from': 'no', 'notice-free-on': free };
    const found = earliestStarts(answers, { today: '2026-11-28', home: 'SE', country: 'SE' });
    expect(found.map(({ on }) => on)).toEqual(starts);
  });
});

test.each([
  ['no', null],
  ['days-14', { days: 14 }],
  ['months-3', { months: 3 }],
  ['law-from-5', { months: 2 }],
  ['months-', null],
  ['later', null],
])('the answer %j is read as %j', (value, notice) => {
  expect(readNotice(value)).toEqual(notice);
});
