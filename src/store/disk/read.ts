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
import { ifThere, onDisk } from './faults';
import { objectIn, jsonText } from './text';

/** Largest file that is read, in bytes; the longest diary of one process is far below. */
export const largest = 20_000_000;

/** Why a file was left alone; `older` is of an earlier version that nobody here can read. */
export type Unfit = 'damaged' | 'newer' | 'older';

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

/** Reads and checks a file, or null when it is not there or not wanted. Throws CoachError kind `store` when it may not be read. */
export function readContent<T>(
  path: string,
  kind: FileKind<T>,
  isWanted: Glance = () => true,
): Content<T> | null {
  const bytes = bytesOf(path, isWanted);
  if (bytes === null) return null;
  return bytes === 'unfit' ? damaged : contentIn(bytes, kind);
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

/** The text a value is kept as, if it could be read again: its shape, its depth, its keys and its size; else null. */
export function keepableText<T>(value: object, kind: FileKind<T>): string | null {
  try {
    const text = jsonText(value);
    return contentIn(Buffer.from(text), kind).ok ? text : null;
  } catch {
    // JSON.stringify gives up on what is nested some thousand levels deep.
    return null;
  }
}

/** Whether a value, once written, could be read again. */
export function isKeepable<T>(value: object, kind: FileKind<T>): boolean {
  return keepableText(value, kind) !== null;
}

function bytesOf(path: string, isWanted: Glance): Buffer | 'unfit' | null {
  // Without O_NONBLOCK a named pipe put there would hold the program for ever.
  const file = ifThere(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  if (file === null) return ifThere(path, () => lstatSync(path)) === null ? null : 'unfit';
  try {
    return onDisk(path, () => {
      const facts = fstatSync(file);
      if (!facts.isFile() || facts.size > largest) return 'unfit';
      const bytes = allOf(file, facts.size);
      return isWanted(bytes) ? bytes : null;
    });
  } finally {
    closeSync(file);
  }
}

const shared = Buffer.allocUnsafe(65_536);

/** One buffer for all that fits: thousands of files are read one after the other. */
function allOf(file: number, size: number): Buffer {
  if (size > shared.length) return readFileSync(file);
  return shared.subarray(0, readSync(file, shared, 0, size, 0));
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
