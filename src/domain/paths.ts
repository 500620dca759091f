/** A value inside a record, named by keys and whole numbers: `rounds.0.on`. */
export type Path = readonly string[];

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** The keys of a written path; `[0]` may be written for `.0`. */
export function pathOf(text: string): Path {
  return text
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);
}

/** The value at the path, or undefined when there is none. */
export function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    record,
  );
}

/** Whether the path leads to something that is there, or one past the end of a list, and to nothing unsafe. */
export function canSet(record: unknown, path: Path): boolean {
  const parent = valueAt(record, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined || path.some((part) => UNSAFE.has(part))) return false;
  if (Array.isArray(parent)) return /^\d+$/.test(key) && Number(key) <= parent.length;
  return isRecord(parent);
}

/** A copy of the record with this value at the path. The record itself is left as it is. */
export function withValueAt(record: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(record)) return replaced(record, Number(key), rest, value);
  const keys = isRecord(record) ? record : {};
  return { ...keys, [key]: withValueAt(keys[key], rest, value) };
}

function replaced(list: unknown[], index: number, rest: Path, value: unknown): unknown[] {
  const copy = [...list];
  copy[index] = withValueAt(copy[index], rest, value);
  return copy;
}

/** Every path in the record that holds a plain value. */
export function leaves(record: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (!isRecord(record)) return [{ path, value: record }];
  return Object.entries(record).flatMap(([key, value]) => leaves(value, [...path, key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
