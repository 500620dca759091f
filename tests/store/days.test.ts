import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dayText, isDay } from '../../src/domain/day/day';
import { dayShape } from '../../src/store/shape';

test('a day is taken from a file exactly where there is such a day', () => {
  const wrong: string[] = [];
  for (const year of [1899, 1900, 2000, 2026, 2028, 2199, 2200])
    for (let month = 0; month <= 13; month += 1)
      for (let each = 0; each <= 32; each += 1) {
        const day = dayText(year, month, each);
        if (v.is(dayShape, day) !== isDay(day)) wrong.push(day);
      }
  expect(wrong).toEqual([]);
});
