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
import { codeOf, ifThere, onDisk, storeFault } from './faults';
import { flush } from './folders';

/** Largest file that is read from outside, in bytes: a full export of ten thousand processes is below. */
export const largestInput = 200_000_000;

/** The text of a file the person names, `-` for stdin. Throws `not-found`, or `input` for what is no text. */
export async function readText(file: string, world: { stdin: Readable }): Promise<string> {
  const bytes = file === '-' ? await all(world.stdin) : fromDisk(file);
  if (bytes.length === 0) throw refused(file, { is: 'empty' });
  if (!isUtf8(bytes) || bytes.includes(0)) throw refused(file, { is: 'binary' });
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function refused(file: string, why: InputFault): CoachError {
  return new CoachError({ kind: 'input', file, where: '', why });
}

function fromDisk(file: string): Buffer {
  try {
    const facts = statSync(file);
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
export type Place = 'free' | 'file' | 'folder' | 'other';

/** What stands where a file is to be written; `-` is stdout and free. Throws `store`, also where its folder is none that can be written in. */
export function placeOf(path: string): Place {
  if (path === '-') return 'free';
  onDisk(path, () => accessSync(dirname(path), constants.W_OK | constants.X_OK));
  const facts = ifThere(path, () => lstatSync(path));
  if (facts === null) return 'free';
  if (facts.isDirectory()) return 'folder';
  return facts.isFile() ? 'file' : 'other';
}

/** Writes a file the person asked for: the old one or the new one at every moment, readable by its owner alone. Throws `store`. */
export function writeOut(file: string, text: string): void {
  const draft = join(dirname(file), `.coach-${crypto.randomUUID()}.tmp`);
  try {
    onDisk(file, () => {
      writeAll(draft, Buffer.from(text));
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
