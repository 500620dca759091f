import { createHash } from 'node:crypto';
import { canonical } from '../../domain/canonical';
import type { Day } from '../../domain/day/day';
import type { Happening, Kind, Telling } from '../../domain/happening';
import { momentOf } from '../../domain/moment';

/** A happening found in an older record: the day it was told, as far as is known, and what no field takes. */
export interface TellingLine {
  telling: Telling;
  told: Day;
  kept?: Record<string, unknown> | undefined;
}

/** The happenings by day, of one day in the order found. Ids are made from the content, so that two copies meet. */
export function happeningsOf(lines: readonly TellingLine[], uid: string): Happening[] {
  const inOrder = lines.toSorted((one, other) =>
    one.told < other.told ? -1 : Number(one.told > other.told),
  );
  const seen = new Map<string, number>();
  const days = new Map<Day, number>();
  return inOrder.map(({ telling, told, kept }) => {
    const content = JSON.stringify([uid, identityOf(telling), keptInOrder(kept)]);
    const nth = next(seen, content);
    const moment = momentOf(told, next(days, told));
    return {
      ...telling,
      id: `m${sumOf(`${content} ${nth}`)}`,
      told: moment,
      ...(kept && { kept }),
    };
  });
}

/** What the rest of a record decides of a happening, and so may be told otherwise by a copy that was used longer. */
const DECIDED: Partial<Record<Kind, readonly string[]>> = {
  interview: ['state'],
  'i-contacted': ['about'],
  'other-offer': ['toldThem'],
  'changed-mind': ['on'],
  feedback: ['on'],
  no: ['feedback'],
};

function identityOf(telling: Telling): object {
  const decided = DECIDED[telling.kind] ?? [];
  return Object.fromEntries(Object.entries(telling).filter(([key]) => !decided.includes(key)));
}

/** Another hand may have written the keys that nobody knows in another order. */
function keptInOrder(kept: TellingLine['kept']): unknown {
  return kept ? JSON.parse(canonical(kept)) : null;
}

function next(counts: Map<string, number>, key: string): number {
  const n = (counts.get(key) ?? 0) + 1;
  counts.set(key, n);
  return n;
}

/** Twenty letters that stand for a text. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

/** The keys of a record that nobody knows, or undefined when there are none. */
export function unknownIn(
  record: object,
  known: readonly string[],
): Record<string, unknown> | undefined {
  const left = Object.entries(record).filter(([key]) => !known.includes(key));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** Maps of unknown keys laid together; undefined when there are none. */
export function together(
  ...parts: (Record<string, unknown> | undefined)[]
): Record<string, unknown> | undefined {
  return unknownIn(Object.fromEntries(parts.flatMap((part = {}) => Object.entries(part))), []);
}
