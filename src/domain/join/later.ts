import { canonical } from '../canonical';
import type { Moment } from '../moment';

/** A value with the time it was given; empty is a time before all others, undefined is nothing there. */
export interface DatedValue<T> {
  at: Moment;
  value: T | undefined;
}

/** The one given later; of one time the one whose text is greater, so that two copies never disagree. */
export function laterOf<T>(one: DatedValue<T>, other: DatedValue<T>): DatedValue<T> {
  return isLater(one, other) ? one : other;
}

/** Whether the one is later than the other, or the same. */
export function isLater<T>(one: DatedValue<T>, other: DatedValue<T>): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return canonical(one.value) >= canonical(other.value);
}

/** The later of the values of a key in two maps with the times of each; a key without a value is nothing there. */
export function laterByKey<T>(
  [ours, ourTimes]: readonly [Readonly<Record<string, T>>, Readonly<Record<string, Moment>>],
  [theirs, theirTimes]: readonly [Readonly<Record<string, T>>, Readonly<Record<string, Moment>>],
): Map<string, DatedValue<T>> {
  const keys = new Set([ours, theirs, ourTimes, theirTimes].flatMap((map) => Object.keys(map)));
  return new Map(
    [...keys]
      .toSorted()
      .map((key) => [
        key,
        laterOf(
          { at: ourTimes[key] ?? '', value: ours[key] },
          { at: theirTimes[key] ?? '', value: theirs[key] },
        ),
      ]),
  );
}

/** The greater of two texts for each key of two maps. */
export function greatestByKey(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Record<string, string> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return Object.fromEntries(
    keys.map((key) => {
      const [first = '', second = ''] = [one[key], other[key]];
      return [key, first > second ? first : second];
    }),
  );
}

/** Things of two copies side by side by their ids; one that only one copy has stands on both sides. */
export function sideBySide<T extends { id: string }>(
  ours: readonly T[],
  theirs: readonly T[],
): [T, T][] {
  const known = new Map(theirs.map((one) => [one.id, one]));
  const ids = new Set(ours.map(({ id }) => id));
  return [
    ...ours.map((one): [T, T] => [one, known.get(one.id) ?? one]),
    ...theirs.filter(({ id }) => !ids.has(id)).map((one): [T, T] => [one, one]),
  ];
}
