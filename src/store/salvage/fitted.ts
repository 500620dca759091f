import * as v from 'valibot';
import type { Path } from '../../domain/paths';

/** What had to be left out of a value. */
export interface Loss {
  /** How many items of each list, by the key it stands under. */
  items: Record<string, number>;
  /** Keys that were missing or no use; of the salary too. */
  keys: string[];
  /** Whether something within a kept item was left out. */
  inItems: boolean;
}

/** A value that fits its shape after something was left out. */
export interface Fitted<T> {
  value: T;
  loss: Loss;
}

/** Rounds after which a value is given up; each goes one level up at most. */
const MOST = 100;

/**
 * The value without what does not fit the shape: the smallest thing that can go, a field before its item, an item
 * before its list. What has to be there comes from `standIn`. Null when it cannot be made to fit. Changes the value.
 */
export function fitted<T>(
  value: Record<string, unknown>,
  shape: v.GenericSchema<unknown, T>,
  standIn: Record<string, unknown>,
): Fitted<T> | null {
  const trimmed = new Set<object>();
  const loss: Loss = { items: {}, keys: [], inItems: false };
  for (let round = 0; round < MOST; round += 1) {
    const result = v.safeParse(shape, value);
    if (result.success)
      return { value: result.output, loss: { ...loss, inItems: trimmed.size > 0 } };
    for (const path of misfits(value, result.issues)) {
      if (path.length === 0) return null;
      const [key = ''] = path;
      if (isThere(value, path)) leaveOut(value, path, loss, trimmed);
      else if (key in standIn) putIn(value, key, standIn[key], loss);
      else return null;
    }
  }
  return null;
}

/** What has to go, the last of a list first: nothing that goes with another, nor twice. */
function misfits(value: object, issues: readonly v.BaseIssue<unknown>[]): Path[] {
  const paths = new Map(
    issues.map((issue) => {
      const path = whatGoes(
        value,
        (issue.path ?? []).map(({ key }) => String(key)),
      );
      return [JSON.stringify(path), path] as const;
    }),
  );
  const isWithin = (path: Path): boolean =>
    path.some((_key, n) => n > 0 && paths.has(JSON.stringify(path.slice(0, n))));
  return [...paths.values()].filter((path) => !isWithin(path)).toReversed();
}

/** The misfit itself; where something is missing, what it is missing in. */
function whatGoes(value: object, path: Path): Path {
  return path.length < 2 || isThere(value, path) ? path : path.slice(0, -1);
}

function isThere(value: object, path: Path): boolean {
  return Reflect.has(parentOf(value, path), path.at(-1) ?? '');
}

function parentOf(value: object, path: Path): object {
  return path.slice(0, -1).reduce<object>((place, key) => Object(Reflect.get(place, key)), value);
}

function leaveOut(value: object, path: Path, loss: Loss, trimmed: Set<object>): void {
  const parent = parentOf(value, path);
  const key = path.at(-1) ?? '';
  trimmed.delete(Object(Reflect.get(parent, key)));
  if (Array.isArray(parent)) {
    const list = path.at(-2) ?? '';
    loss.items[list] = (loss.items[list] ?? 0) + 1;
    parent.splice(Number(key), 1);
    return;
  }
  Reflect.deleteProperty(parent, key);
  if (path.length > 2) trimmed.add(parent);
  else loss.keys.push(key);
}

function putIn(value: object, key: string, held: unknown, loss: Loss): void {
  Reflect.set(value, key, held);
  if (!loss.keys.includes(key)) loss.keys.push(key);
}
