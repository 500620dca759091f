import { isUtf8 } from 'node:buffer';
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { CoachError, type InputFault } from '../../errors';
import type { Unlock } from '../locked';
import { codeOf, ifThere, onDisk, storeFault } from './faults';
import { flush } from './folders';

/** Largest file that is read from outside, in bytes: a full export of ten thousand processes is below. */
export const largestInput = 200_000_000;

/** How a file of the age format begins. */
const LOCKED = 'age-encryption.org/';

/** The text of a file the person names, `-` for stdin. Throws `not-found`, or `input` for what is no text. */
export async function readText(file: string, world: { stdin: Readable }): Promise<string> {
  return textIn(await readBytes(file, world), file);
}

/** Stdin is taken when it is named alone: to open it costs as much as a verdict. */
async function readBytes(file: string, world: { stdin: Readable }): Promise<Buffer> {
  if (file === '-') return all(world.stdin);
  const whole = fromDisk(file);
  if (whole) return whole;
  const { fromPipe } = await import('./pipe');
  const bytes = await fromPipe(file, largestInput);
  if (bytes === null) throw refused(file, { is: 'too-big' });
  return bytes;
}

function isLocked(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, LOCKED.length) === LOCKED;
}

function textIn(bytes: Buffer, file: string): string {
  if (bytes.length === 0) throw refused(file, { is: 'empty' });
  if (isLocked(bytes)) throw refused(file, { is: 'locked' });
  if (!isUtf8(bytes) || bytes.includes(0)) throw refused(file, { is: 'binary' });
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function refused(file: string, why: InputFault): CoachError {
  return new CoachError({ kind: 'input', file, where: '', why });
}

/** What is in a file; null for a pipe, which is waited at. */
function fromDisk(file: string): Buffer | null {
  try {
    const facts = statSync(file);
    if (facts.isFIFO()) return null;
    if (!facts.isFile()) throw refused(file, { is: 'no-file' });
    if (facts.size > largestInput) throw refused(file, { is: 'too-big' });
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new CoachError({ kind: 'not-found', what: 'file', name: file }, error);
    if (error instanceof CoachError || codeOf(error) === null) throw error;
    throw refused(file, { is: 'unreadable' });
  }
}

async function all(stdin: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stdin) {
    const bytes: Uint8Array = part;
    parts.push(Buffer.from(bytes));
  }
  return Buffer.concat(parts);
}

/** What stands at a path: nothing, a file that can be replaced, a folder, or what is never replaced: a device, a pipe, a link. */
export type PathState = 'free' | 'file' | 'folder' | 'other';

/** What stands where a file is to be written; `-` is stdout and free. Throws `store`, also where its folder is none that can be written in. */
export function pathState(path: string): PathState {
  if (path === '-') return 'free';
  onDisk(path, () => accessSync(dirname(path), constants.W_OK | constants.X_OK));
  const facts = ifThere(path, () => lstatSync(path));
  if (facts === null) return 'free';
  if (facts.isDirectory()) return 'folder';
  return facts.isFile() ? 'file' : 'other';
}

/** Writes a file the person asked for: the old one or the new one at every moment, readable by its owner alone. Throws `store`. */
export function writeOut(file: string, content: string | Uint8Array): void {
  const draft = join(dirname(file), `.coach-${crypto.randomUUID()}.tmp`);
  try {
    onDisk(file, () => {
      writeAll(draft, Buffer.from(content));
      renameSync(draft, file);
      flush(dirname(file));
    });
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeAll(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
    if (fstatSync(file).size !== bytes.length) throw storeFault('full', path);
  } finally {
    closeSync(file);
  }
}

/** What stands in a file: text, or a lock; null for a lock that is none of ours. */
type MaybeLocked = string | Unlock | null;

/** Files that a passphrase locks, in the open age format. */
export interface LockedFiles {
  /** What a file named on the command line holds, `-` for stdin. Throws `not-found` and `input`. */
  read(file: string): Promise<MaybeLocked>;
  /** Writes a file that only this passphrase opens; whole or not at all, readable by its owner. Throws `store`. */
  write(file: string, text: string, passphrase: string): Promise<void>;
}

/** Opens them on first use: the library is loaded only for a file that is locked or is to be. */
export function lockedFiles(world: { stdin: Readable }): LockedFiles {
  return {
    read: async (file) => {
      const bytes = await readBytes(file, world);
      return isLocked(bytes) ? (await import('../locked')).unlockOf(bytes) : textIn(bytes, file);
    },
    write: async (file, text, passphrase) =>
      writeOut(file, await (await import('../locked')).locked(text, passphrase)),
  };
}
