import { isKeepable } from '../disk/keepable';
import { type FileKind, plainBytes, versionOf } from '../disk/read';
import { fitted, type Loss } from './fitted';
import { readLoosely } from './loosely';

/** What of a damaged file can be kept, and what cannot. */
export interface Salvaged<T> {
  value: T;
  loss: Loss & {
    /** Whether the text itself was broken: nobody knows what else stood there. */
    isBroken: boolean;
  };
}

/** Keys that are no word of the person's. */
const BOOKKEEPING = ['schema', 'id', 'uid', 'over', 'changed', 'takenBack'];

/** Reads a damaged file as far as it goes; null when nothing of the person's own is left in it. `standIn` has what a file of the kind cannot be without. */
export function salvaged<T extends object>(
  path: string,
  kind: FileKind<T>,
  standIn: Record<string, unknown>,
): Salvaged<T> | null {
  const bytes = plainBytes(path);
  const read = bytes === null || typeof bytes === 'string' ? null : readLoosely(bytes);
  if (read === null) return null;
  const record = { schema: kind.schema, ...read.value };
  const shape = versionOf(record, kind)?.shape;
  const fit = shape ? fitted(record, shape, standIn) : null;
  if (
    fit === null ||
    !isWorth(record, fit.loss) ||
    !isKeepable({ ...fit.value, schema: kind.schema }, kind)
  )
    return null;
  return { value: fit.value, loss: { ...fit.loss, isBroken: !read.isWhole } };
}

/** Whether anything was read that a person has told. */
function isWorth(record: object, { keys }: Loss): boolean {
  return Object.entries(record).some(
    ([key, held]) => !BOOKKEEPING.includes(key) && !keys.includes(key) && !isEmpty(held),
  );
}

function isEmpty(held: unknown): boolean {
  if (typeof held !== 'object') return held === '' || held === false;
  return held === null || Object.values(held).every(isEmpty);
}
