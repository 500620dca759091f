import type { Day } from '../day/day';
import type { Bid, BidLevel } from '../process';
import type { FigureSaid } from './figures';

/** The three levels from below; each may be as high as the next, never higher. */
export const LEVELS: readonly BidLevel[] = ['floor', 'realistic', 'dream'];

/** The bid that holds at each level, or null where none was ever made. */
export type HeldBids = Record<BidLevel, Bid | null>;

/** The latest bid of each level (SV-12-09g to SV-12-09i); the earlier ones stay in the history. */
export function heldBids(bids: readonly Bid[]): HeldBids {
  const latest = (level: BidLevel) => bids.findLast((bid) => bid.level === level) ?? null;
  return { floor: latest('floor'), realistic: latest('realistic'), dream: latest('dream') };
}

/** The history with one bid more. What holds already, said again without a new reason, adds nothing. */
export function withBid(bids: readonly Bid[], bid: Bid): Bid[] {
  const held = heldBids(bids)[bid.level];
  const same = held?.amount === bid.amount && (bid.reason === null || bid.reason === held.reason);
  return same ? [...bids] : [...bids, bid];
}

/** The bids of a level in the order they were made. */
export function historyOf(bids: readonly Bid[], level: BidLevel): Bid[] {
  return bids.filter((bid) => bid.level === level);
}

/** Two levels that stand in the wrong order: the lower one is the higher figure. */
export interface Disorder {
  lower: BidLevel;
  upper: BidLevel;
}

/** The first pair that breaks floor ≤ realistic ≤ dream, or null. Levels without a figure are left out. */
export function checkBids(
  figures: Readonly<Partial<Record<BidLevel, number | null>>>,
): Disorder | null {
  for (const [index, lower] of LEVELS.entries()) {
    const upper = LEVELS.slice(index + 1).find((level) => (figures[level] ?? null) !== null);
    if (upper && (figures[lower] ?? -Infinity) > (figures[upper] ?? Infinity))
      return { lower, upper };
  }
  return null;
}

/** The figures that hold, by level. */
export function figuresOf(bids: readonly Bid[]): Record<BidLevel, number | null> {
  const held = heldBids(bids);
  return {
    floor: held.floor?.amount ?? null,
    realistic: held.realistic?.amount ?? null,
    dream: held.dream?.amount ?? null,
  };
}

export type OfferStanding =
  | 'below-floor'
  | 'floor-to-realistic'
  | 'realistic-to-dream'
  | 'dream-or-above';

/**
 * Where an offer lies between the bids that hold, same unit as they; a figure on a level belongs to the
 * upper side. Null when a level that would decide is missing.
 */
export function stands(offer: number, bids: readonly Bid[]): OfferStanding | null {
  const { floor, realistic, dream } = figuresOf(bids);
  if (dream !== null && offer >= dream) return 'dream-or-above';
  if (realistic !== null && offer >= realistic) return dream === null ? null : 'realistic-to-dream';
  if (floor === null) return null;
  if (offer < floor) return 'below-floor';
  return realistic === null ? null : 'floor-to-realistic';
}

/** Between which of the levels that are set a figure lies, and which are not set. */
export interface Among {
  over: BidLevel | null;
  under: BidLevel | null;
  missing: BidLevel[];
}

/** Where an offer lies among the levels that are set; a figure on a level is over it. Null when none is. */
export function among(offer: number, bids: readonly Bid[]): Among | null {
  const figures = figuresOf(bids);
  const isSet = (level: BidLevel): boolean => figures[level] !== null;
  if (!LEVELS.some(isSet)) return null;
  return {
    over: LEVELS.findLast((level) => isSet(level) && offer >= (figures[level] ?? 0)) ?? null,
    under: LEVELS.find((level) => isSet(level) && offer < (figures[level] ?? 0)) ?? null,
    missing: LEVELS.filter((level) => !isSet(level)),
  };
}

/** A figure named earlier that a new one does not agree with. */
export interface Contradiction {
  earlier: FigureSaid;
  /** How the new figure lies against the earlier one. */
  now: 'lower' | 'higher';
}

/** The latest figure named that differs from the new one, in kronor of the same unit; null when all agree. */
export function contradiction(said: readonly FigureSaid[], amount: number): Contradiction | null {
  const earlier = said.findLast((figure) => figure.amount !== amount);
  return earlier ? { earlier, now: amount < earlier.amount ? 'lower' : 'higher' } : null;
}

/** How the figure named last lies outside realistic to dream; null inside, or when nothing was named. */
export function saidOutside(
  said: readonly FigureSaid[],
  bids: readonly Bid[],
): { said: FigureSaid; is: 'below-realistic' | 'above-dream' } | null {
  const last = said.at(-1);
  const { realistic, dream } = figuresOf(bids);
  if (!last) return null;
  if (realistic !== null && last.amount < realistic) return { said: last, is: 'below-realistic' };
  if (dream !== null && last.amount > dream) return { said: last, is: 'above-dream' };
  return null;
}

/** A bid as it is handed over, dated with the day. */
export function newBid(
  level: BidLevel,
  amount: number,
  on: Day,
  reason: string | null = null,
): Bid {
  return { level, amount, on, reason };
}
