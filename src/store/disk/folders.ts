import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  rmdirSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf, onDisk } from './faults';

/** Makes a folder and those above it that are missing, for the owner alone, and flushes what was made. */
export function makeFolder(path: string): void {
  const first = onDisk(path, () => mkdirSync(path, { recursive: true, mode: 0o700 }));
  if (first === undefined) return;
  const whole = resolve(path);
  for (let made = whole; made.length >= first.length; made = dirname(made)) flush(dirname(made));
}

/** Throws at once what a write would meet; conf would try for a whole second before it says so. */
export function checkFolder(path: string): void {
  onDisk(path, () => {
    try {
      accessSync(`${path}/.`, constants.W_OK | constants.X_OK);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  });
}

/** What a disk says that cannot flush, or not even open a folder as a file. */
export const FLUSHLESS = ['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'];

/** Puts the names in a folder on the disk, so that a power cut does not take back a rename. */
export function flush(folder: string): void {
  onDisk(folder, () => {
    let file: number | undefined;
    try {
      file = openSync(folder, constants.O_RDONLY);
      fsyncSync(file);
    } catch (error) {
      if (!FLUSHLESS.includes(codeOf(error) ?? '')) throw error;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  });
}

/** Removes a folder if nothing is in it; says whether it did. */
export function removeIfEmpty(folder: string): boolean {
  return onDisk(folder, () => {
    try {
      rmdirSync(folder);
      return true;
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) return false;
      throw error;
    }
  });
}
