import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  among,
  newBid,
  checkBids,
  contradiction,
  figuresOf,
  heldBids,
  historyOf,
  LEVELS,
  saidOutside,
  stands,
  withBid,
} from '../../src/domain/salary/bids';
import type { Bid } from '../../src/domain/process';
import type { FigureSaid } from '../../src/domain/salary/figures';

const DAY = '2026-11-22';

function levels(floor: number | null, realistic: number | null, dream: number | null): Bid[] {
  return [
    ...(floor === null ? [] : [newBid('floor', floor, DAY)]),
    ...(realistic === null ? [] : [newBid('realistic', realistic, DAY)]),
    ...(dream === null ? [] : [newBid('dream', dream, DAY)]),
  ];
}

function named(...amounts: number[]): FigureSaid[] {
  return amounts.map((amount, index) => ({ amount, to: `P${index + 1}`, on: DAY, round: 1 }));
}

describe('bids are a history', () => {
  test('a new bid is added, the latest of a level holds, the first one stays', () => {
    const bids = withBid(levels(40_000, 43_000, 48_000), newBid('realistic', 44_000, '2026-12-01'));
    expect(figuresOf(bids)).toEqual({ floor: 40_000, realistic: 44_000, dream: 48_000 });
    expect(historyOf(bids, 'realistic').map((each) => [each.on, each.amount])).toEqual([
      [DAY, 43_000],
      ['2026-12-01', 44_000],
    ]);
  });

  test('the same figure without a new reason adds nothing; with one it does', () => {
    const bids = levels(null, 43_000, null);
    expect(withBid(bids, newBid('realistic', 43_000, '2026-12-01'))).toEqual(bids);
    expect(
      withBid(bids, newBid('realistic', 43_000, '2026-12-01', 'Fackets statistik')),
    ).toHaveLength(2);
  });

  test('a level never bid is null', () => {
    expect(heldBids([])).toEqual({ floor: null, realistic: null, dream: null });
  });

  test('nothing that was bid is ever lost, and the last one holds', () => {
    const bids = record({
      level: constantFrom(...LEVELS),
      amount: integer({ min: 1, max: 900_000 }),
    });
    assert(
      property(bids, bids, bids, (a, b, c) => {
        const history = [a, b, c].reduce<Bid[]>(
          (sofar, next) => withBid(sofar, newBid(next.level, next.amount, DAY)),
          [],
        );
        expect(heldBids(history)[c.level]?.amount).toBe(c.amount);
        for (const each of [a, b, c])
          expect(history).toContainEqual(newBid(each.level, each.amount, DAY));
      }),
      { seed: 4 },
    );
  });
});

describe('floor ≤ realistic ≤ dream', () => {
  test.each([
    [40_000, 43_000, 48_000, null],
    [43_000, 43_000, 43_000, null],
    [null, null, null, null],
    [50_000, null, null, null],
    [null, 43_000, 42_000, { lower: 'realistic', upper: 'dream' }],
    [44_000, 43_000, 48_000, { lower: 'floor', upper: 'realistic' }],
    [49_000, null, 48_000, { lower: 'floor', upper: 'dream' }],
    [50_000, 49_000, 48_000, { lower: 'floor', upper: 'realistic' }],
  ])('floor %s, realistic %s, dream %s: %j', (floor, realistic, dream, fault) => {
    expect(checkBids({ floor, realistic, dream })).toEqual(fault);
  });
});

describe('where an offer stands', () => {
  test.each([
    [39_999, 'below-floor'],
    [40_000, 'floor-to-realistic'],
    [42_999, 'floor-to-realistic'],
    [43_000, 'realistic-to-dream'],
    [47_999, 'realistic-to-dream'],
    [48_000, 'dream-or-above'],
    [60_000, 'dream-or-above'],
  ])('%i against 40 000, 43 000, 48 000: %s', (offer, standing) => {
    expect(stands(offer, levels(40_000, 43_000, 48_000))).toBe(standing);
  });

  test.each([
    ['no bids', levels(null, null, null), null],
    ['no dream, offer above realistic', levels(40_000, 42_000, null), null],
    ['no realistic, offer above floor', levels(40_000, null, 48_000), null],
    ['no floor, offer below realistic', levels(null, 43_500, 48_000), null],
    ['no floor, offer above realistic', levels(null, 42_000, 48_000), 'realistic-to-dream'],
    ['no realistic, offer below floor', levels(44_000, null, null), 'below-floor'],
  ])('43 000 with %s', (_, bids, standing) => {
    expect(stands(43_000, bids)).toBe(standing);
  });

  test('a higher offer never stands lower', () => {
    const order = ['below-floor', 'floor-to-realistic', 'realistic-to-dream', 'dream-or-above'];
    const sum = integer({ min: 1, max: 900 });
    assert(
      property(sum, sum, sum, sum, sum, (a, b, c, one, two) => {
        const [floor, realistic, dream] = [a, b, c].toSorted((x, y) => x - y);
        const bids = levels(floor ?? 0, realistic ?? 0, dream ?? 0);
        const place = (offer: number) => order.indexOf(stands(offer, bids) ?? '');
        expect(place(Math.min(one, two))).toBeGreaterThanOrEqual(0);
        expect(place(Math.min(one, two))).toBeLessThanOrEqual(place(Math.max(one, two)));
      }),
      { seed: 4 },
    );
  });
});

describe('what was said before', () => {
  test.each([
    [[], 45_000, null],
    [[45_000], 45_000, null],
    [[45_000], 44_000, { to: 'P1', now: 'lower' }],
    [[45_000], 46_000, { to: 'P1', now: 'higher' }],
    [[44_000, 45_000], 45_000, { to: 'P1', now: 'higher' }],
    [[44_000, 46_000], 45_000, { to: 'P2', now: 'lower' }],
  ])('after %j, %i contradicts %j', (amounts, now, found) => {
    const clash = contradiction(named(...amounts), now);
    expect(clash && { to: clash.earlier.to, now: clash.now }).toEqual(found);
  });

  test.each([
    [[], null],
    [[45_000], null],
    [[42_000], 'below-realistic'],
    [[49_000], 'above-dream'],
    [[49_000, 45_000], null],
  ])('the last of %j lies outside 43 000 to 48 000: %s', (amounts, outside) => {
    expect(saidOutside(named(...amounts), levels(null, 43_000, 48_000))?.is ?? null).toBe(outside);
  });
});

describe('among the levels that are set', () => {
  test.each([
    [42_000, [null, 44_000, 48_000], { over: null, under: 'realistic', missing: ['floor'] }],
    [42_000, [null, null, 48_000], { over: null, under: 'dream', missing: ['floor', 'realistic'] }],
    [42_000, [40_000, null, 48_000], { over: 'floor', under: 'dream', missing: ['realistic'] }],
    [44_000, [null, 44_000, null], { over: 'realistic', under: null, missing: ['floor', 'dream'] }],
  ] as const)('%i between %j', (offer, [floor, realistic, dream], place) => {
    expect(among(offer, levels(floor, realistic, dream))).toEqual(place);
  });

  test('an offer lies nowhere before a level is set', () => {
    expect(among(42_000, [])).toBeNull();
  });
});
