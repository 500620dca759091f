import {
  closeSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, ifThere, onDisk, storeFault } from './faults';
import { lifeOf, ownerToken } from './owner';

/** Longest wait for another writer, in milliseconds; a write takes one or two. */
const patience = 5000;

/** What a lock on the lock of a dead owner is called, with that owner behind. */
export const guardPrefix = '.break-';

/** Characters of the longest name of an owner. */
const LONGEST = 200;

/** The one lock of a data folder. */
export function lockPath(folder: string): string {
  return join(folder, '.lock');
}

/**
 * Does the work while no other process can hold the lock. `heir` runs first when the lock was taken from an owner that
 * died, who may have left something behind. Throws CoachError `locked` after five seconds. Not to be nested.
 */
export function whileLocked<T>(folder: string, heir: () => void, work: () => T): T {
  const path = lockPath(folder);
  const inherited = hold(path, lived() + patience);
  try {
    if (inherited) heir();
    return work();
  } finally {
    letGo(path);
  }
}

/** Milliseconds this process has lived: they pass while one waits, whatever is done to the clock. */
function lived(): number {
  return process.uptime() * 1000;
}

/** Waits for the lock and takes it; says whether it was taken from a dead owner. The link is made whole in one step and needs no space on the disk. */
function hold(path: string, until: number): boolean {
  while (!take(path)) {
    const owner = ownerOf(path);
    if (owner !== null && (lifeOf(owner) === 'dead' || isUnsigned(owner, path, until))) {
      if (inherit(path, owner, until)) return true;
    } else if (lived() > until) throw storeFault('locked', path);
    else pause(1 + Math.random() * 3);
  }
  return false;
}

/** Whether a file stands there whose maker was killed before its name was in it: half of the wait is over, and who lives signs at once. */
function isUnsigned(owner: string, path: string, until: number): boolean {
  const isLate = lived() > until - patience / 2;
  return isLate && /^\0*$/.test(owner) && basename(path) !== guardOf('');
}

/** What the lock on the lock of this owner is called. */
function guardOf(owner: string): string {
  return guardPrefix + owner.replaceAll('\0', '');
}

/** Seeing that an owner is dead and then removing its lock would let two in. So only the holder of a second lock, named after that owner, may look again and put its own in the place, in one step. */
function inherit(path: string, owner: string, until: number): boolean {
  const guard = join(dirname(path), guardOf(owner));
  hold(guard, until);
  if (ownerOf(path) !== owner) {
    letGo(guard);
    return false;
  }
  onDisk(path, () => renameSync(guard, path));
  return true;
}

function take(path: string): boolean {
  return onDisk(path, () => {
    const token = ownerToken();
    try {
      return mark(token, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Where no link may be made (an ordinary account of Windows, a stick), a file that nobody else has made takes its place. */
function mark(token: string, path: string): boolean {
  try {
    symlinkSync(token, path);
    return true;
  } catch (error) {
    if (!LINKLESS.includes(codeOf(error) ?? '')) throw error;
    return signed(token, path);
  }
}

/** Makes the file and signs it, which is two steps: who was slow between them may find it taken over. */
function signed(token: string, path: string): boolean {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, token);
  } catch (error) {
    letGo(path);
    throw error;
  } finally {
    closeSync(file);
  }
  return ownerOf(path) === token;
}

/** What a disk or an account says that knows no links. */
const LINKLESS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Who holds a lock; null when it is free by now. A file that no coach has made is nobody's and never removed. */
export function ownerOf(path: string): string | null {
  return ifThere(path, () => {
    try {
      return readlinkSync(path);
    } catch (error) {
      if (codeOf(error) === 'EINVAL') return readFileSync(path, 'utf8').slice(0, LONGEST);
      throw error;
    }
  });
}

function letGo(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Whoever comes next finds the owner dead and removes it.
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
