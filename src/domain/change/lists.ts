import type { Process } from '../process';
import { laterMoment } from '../moment';
import { digest } from '../digest';
import type { PartChange, Put } from './change';
import { type Part, PARTS, type Parts } from './parts';

/** The process with something in one of its lists, or out of it. Field by field the later change holds. */
export function withPart(process: Process, change: PartChange): Process {
  if (change.do === 'remove') return removed(process, change.part, change);
  return put(process, change.part, change);
}

/** Fields that are not older than what is there and younger than a removal. */
function put<P extends Part>(
  process: Process,
  part: P,
  { key, set, drop = [], at }: Pick<Put<P>, 'key' | 'set' | 'drop' | 'at'>,
): Process {
  const { read, write, blank } = PARTS[part];
  if ((process.changed[keyOf(part, key)] ?? '') >= at) return process;
  const isLater = (field: string): boolean =>
    at >= (process.changed[keyOf(part, key, field)] ?? '');
  const fields = Object.keys(set).filter(isLater);
  const items = read(process);
  const known = items.find(([name]) => name === key);
  const fresh = Object.fromEntries(Object.entries(set).filter(([field]) => isLater(field)));
  const item: Parts[P] = { ...(known?.[1] ?? blank(key)), ...fresh };
  const gone = drop.filter(isLater);
  for (const field of gone) Reflect.deleteProperty(item, field);
  const after = known
    ? items.map((one): [string, Parts[P]] => (one === known ? [key, item] : one))
    : [...items, [key, item] satisfies [string, Parts[P]]];
  return stamped(
    write(process, after),
    [HERE, ...fields, ...gone].map((name) => keyOf(part, key, name)),
    at,
  );
}

/** Gone, unless something was said of it later: then that alone is left. */
function removed<P extends Part>(
  process: Process,
  part: P,
  { key, at }: Pick<Put<P>, 'key' | 'at'>,
): Process {
  const { read, write, blank } = PARTS[part];
  const items = read(process);
  const known = items.find(([name]) => name === key)?.[1];
  const stampOf = (field: string): string => process.changed[keyOf(part, key, field)] ?? '';
  const later = Object.entries(known ?? {}).filter(([field]) => stampOf(field) > at);
  const kept: Parts[P] = { ...blank(key), ...Object.fromEntries(later) };
  const isKept = known !== undefined && stampOf(HERE) > at;
  const after = items.flatMap((one): [string, Parts[P]][] => {
    if (one[0] !== key) return [one];
    return isKept ? [[key, kept]] : [];
  });
  return stamped(write(process, after), [keyOf(part, key)], at);
}

/** Stands for the thing itself among its fields. */
export const HERE = '';

/** The place of a time: without the words that a key may be made of, since it stays when the thing has gone. */
export function keyOf(part: Part, key: string, field?: string): string {
  return [part, digest(key), ...(field === undefined ? [] : [field])].join('/');
}

function stamped(process: Process, keys: readonly string[], at: string): Process {
  const changed = { ...process.changed };
  for (const key of keys) changed[key] = laterMoment(changed[key] ?? '', at);
  return { ...process, changed };
}
