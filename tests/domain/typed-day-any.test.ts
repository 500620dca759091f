import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, weekday } from '../../src/domain/day/day';
import type { Direction } from '../../src/domain/day/typed-day';
import { findDay, readDay } from '../../src/domain/day/typed-day';
import { nb, sv } from './day-readers';

fc.configureGlobal({ seed: 20261122 });

describe('whatever is typed', () => {
  const anyToday = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2010-01-01', days));
  const pieces = fc.constantFrom(
    ...'på i om för senast den innen nästa neste förra sist fredag tirsdag lør fredags vecka uke v. 3 12 53 3/12 30/2 3. december mai dagar uker siden sedan arbetsdagar + - 2026 en to . ,'.split(
      ' ',
    ),
  );

  test('the answer is a day that exists, or a named fault', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, anyToday, fc.constantFrom(sv, nb), (typed, now, reader) => {
        for (const read of [readDay, findDay]) {
          const got = read(typed, { ...reader, today: now });
          if ('day' in got) expect(isDay(got.day)).toBe(true);
          else expect(['no-day', 'vague', 'impossible', 'other-weekday']).toContain(got.fault);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a weekday is found within a week, on the side asked for', () => {
    const names = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
    fc.assert(
      fc.property(anyToday, fc.integer({ min: 1, max: 7 }), (now, number) => {
        const ahead = (direction: Direction) => {
          const read = readDay(names[number - 1] ?? '', { ...sv, today: now, direction });
          if ('fault' in read) throw new Error(read.fault);
          expect(weekday(read.day)).toBe(number);
          return daysBetween(now, read.day);
        };
        expect(ahead('future')).toBeGreaterThan(0);
        expect(ahead('future')).toBeLessThanOrEqual(7);
        expect(ahead('past')).toBeLessThanOrEqual(0);
        expect(ahead('past')).toBeGreaterThan(-7);
        expect(Math.abs(ahead('near'))).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('a date without a year is at most nine months on the wanted side, or three on the other', () => {
    fc.assert(
      fc.property(anyToday, fc.integer({ min: -400, max: 400 }), (now, days) => {
        const meant = addDays(now, days);
        const text = `${Number(meant.slice(8))}/${Number(meant.slice(5, 7))}`;
        const read = readDay(text, { ...sv, today: now });
        if ('fault' in read) return;
        expect(read.day.slice(5)).toBe(meant.slice(5));
        if (meant.endsWith('02-29')) return;
        expect(daysBetween(now, read.day)).toBeGreaterThan(-92);
        expect(daysBetween(now, read.day)).toBeLessThan(276);
      }),
    );
  });

  test.each(['1', ' ', 'a', '/', '.', '-', 'å', 'om ', '3/12 ', 'i ', 'den '])(
    'a hundred thousand %j is no day, or the one it says',
    (piece) => {
      const text = piece.repeat(100_000);
      expect(readDay(text, sv)).toEqual({ fault: 'no-day' });
      expect(Object.keys(findDay(text, sv)).length).toBeGreaterThan(0);
    },
  );
});
