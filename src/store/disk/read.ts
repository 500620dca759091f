import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';
import * as v from 'valibot';
import { codeOf } from './faults';
import { objectIn } from './text';

/** Largest file that is read, in bytes; the longest diary of one process is far below. */
export const largest = 20_000_000;

/** Why a file was left alone; `older` is of an earlier version that nobody here can read. */
export type Unfit = 'damaged' | 'newer' | 'older' | 'no-rights';

/** What a file holds: a value of the shape, or why it was left alone. */
export type Content<T> = { ok: true; value: T } | { ok: false; why: Unfit };

/** A kind of file: its shape, and the `schema` it is marked with (`coach.process/1`). */
export interface FileKind<T> {
  schema: string;
  shape: v.GenericSchema<unknown, T>;
  /** Earlier versions that can be read: each is brought up in memory. */
  earlier?: readonly Earlier<T>[];
}

/** An earlier version of a kind; its shape gives a value of the present one. */
export interface Earlier<T> {
  schema: string;
  shape: v.GenericSchema<unknown, T>;
}

const damaged = { ok: false, why: 'damaged' } as const;

/** A look at the bytes of a file: whether it is wanted. They are good for the look only. */
export type Glance = (bytes: Buffer) => boolean;

/** Reads and checks a file, or null when it is not there or not wanted. What the system refuses costs that file alone. */
export function readContent<T>(
  path: string,
  kind: FileKind<T>,
  isWanted: Glance = () => true,
): Content<T> | null {
  const bytes = plainBytes(path, isWanted);
  if (bytes === null) return null;
  return typeof bytes === 'string' ? { ok: false, why: bytes } : contentIn(bytes, kind);
}

/** What these bytes of a file hold. */
function contentIn<T>(bytes: Buffer, kind: FileKind<T>): Content<T> {
  const object = bytes.length > largest ? null : objectIn(bytes);
  if (object === null) return damaged;
  return valueIn(object, kind);
}

/** What a record of any version holds. */
export function valueIn<T>(object: Record<string, unknown>, kind: FileKind<T>): Content<T> {
  const version = versionOf(object, kind);
  if (!version) return { ok: false, why: unfitFor(object['schema'], kind) };
  const result = v.safeParse(version.shape, object);
  return result.success ? { ok: true, value: result.output } : damaged;
}

/** The version of a kind that a record says it is of, the present one or an earlier; undefined for any other. */
export function versionOf<T>(record: object, kind: FileKind<T>): Earlier<T> | undefined {
  const schema = 'schema' in record ? record.schema : undefined;
  return [kind, ...(kind.earlier ?? [])].find((one) => one.schema === schema);
}

function unfitFor<T>(schema: unknown, kind: FileKind<T>): Unfit {
  if (!isOtherVersion(schema, kind.schema)) return 'damaged';
  return versionIn(String(schema)) > versionIn(kind.schema) ? 'newer' : 'older';
}

function versionIn(schema: string): number {
  return Number(/\d+$/.exec(schema)?.[0]);
}

/** The bytes of a plain file that is not too large, good until the next is read; null when it is not there or not wanted. */
export function plainBytes(path: string, isWanted: Glance = () => true): Buffer | Unfit | null {
  try {
    return bytesOf(path, isWanted);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code === 'ENOENT') return lstatSync(path, { throwIfNoEntry: false }) ? 'damaged' : null;
    return code === 'EACCES' || code === 'EPERM' ? 'no-rights' : 'damaged';
  }
}

function bytesOf(path: string, isWanted: Glance): Buffer | Unfit | null {
  // Without O_NONBLOCK a named pipe put there would hold the program for ever.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const bytes = allOf(file);
    if (bytes === null) return 'damaged';
    return isWanted(bytes) ? bytes : null;
  } finally {
    closeSync(file);
  }
}

const shared = Buffer.allocUnsafe(65_536);

/**
 * One buffer for all that fits: thousands of files are read one after the other, and only what does not fit is asked
 * how large it is. A pipe or a terminal refuses to be read from a place in it. Null for what is too large or no plain file.
 */
function allOf(file: number): Buffer | null {
  const size = readSync(file, shared, 0, shared.length, 0);
  if (size < shared.length) return shared.subarray(0, size);
  const facts = fstatSync(file);
  return facts.isFile() && facts.size <= largest ? readFileSync(file) : null;
}

/** Whether a mark is of the known kind in another version: `coach.process/2`. */
export function isOtherVersion(found: unknown, known: string): boolean {
  const stem = known.replace(/\d+$/, '');
  return (
    typeof found === 'string' &&
    found !== known &&
    found.startsWith(stem) &&
    /^\d+$/.test(found.slice(stem.length))
  );
}
