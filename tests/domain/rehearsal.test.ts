import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../src/domain/salary/rehearsal';

const FIVE = ['a', 'b', 'c', 'd', 'e'];

test('the same seed gives the same order, another seed another', () => {
  expect(shuffled(FIVE, '2026-11-22/0')).toEqual(shuffled(FIVE, '2026-11-22/0'));
  const orders = new Set(
    Array.from({ length: 20 }, (_, i) => shuffled(FIVE, `2026-11-22/${i}`).join('')),
  );
  expect(orders.size).toBeGreaterThan(10);
});

test('nothing is lost or doubled', () => {
  assert(
    property(array(string()), string(), (items, seed) => {
      expect(shuffled(items, seed).toSorted()).toEqual(items.toSorted());
    }),
    { seed: 4 },
  );
});
