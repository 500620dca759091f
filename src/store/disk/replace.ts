import { lstatSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../domain/day/day';
import { ifThere, onDisk } from './faults';
import { checkFolder, flush, makeFolder, removeIfEmpty } from './folders';
import { freeId } from './ids';
import { asidePrefix } from './beside';
import { namesIn, restorePath } from './names';
import { undoFolder } from './undo-folder';
import { keptKinds } from '../kept-kinds';
import { ownerToken } from './owner';
import { importPrefix } from './sweep';

/**
 * How one state of a data folder takes the place of another, in steps that can be broken off anywhere.
 *
 *   .restore/waiting/…          the new state; as long as it is called so, the old one is leaving
 *   .restore/entering/…         the same folder, once all of the old state has left
 *   .restore/before-restore-…/  the old state, on its way to the data folder under this name
 *
 * The rename that makes `.restore` decides: before it the old state holds, after it the new one. Every step tells from
 * what lies where whether it is done, so that whoever comes next, with the lock, can end what a killed program began.
 */
/** All that belongs to the state of a data folder. */
const items = (): string[] => ['processes', 'guides', ...Object.keys(keptKinds)];

/** Where the new state is made ready, in the folder that will be swapped in. */
export function waitingIn(staging: string): string {
  return join(staging, 'waiting');
}

/** Where the old state will be put, in the folder that will be swapped in. */
export function asideIn(staging: string, today: Day): string {
  return join(staging, `${asidePrefix}${today}`);
}

/** Swaps in a folder that is ready; gives back the path of what was put aside, null when there was nothing. To be called under the lock. Throws `store`. */
export function swapIn(folder: string, staging: string): string | null {
  // A folder that may not be written cannot be moved either; better known before than half way.
  for (const item of items()) if (isFolder(join(folder, item))) checkFolder(join(folder, item));
  move(staging, restorePath(folder));
  flush(folder);
  return finishRestore(folder);
}

/** Ends a restore that has begun, if there is one. To be called under the lock. Throws `store`. */
export function finishRestore(folder: string): string | null {
  const pending = restorePath(folder);
  if (!isThere(pending)) return null;
  const name = namesIn(pending).find((known) => known.startsWith(asidePrefix));
  const aside = join(pending, name ?? asidePrefix);
  const entering = join(pending, 'entering');
  if (isThere(waitingIn(pending))) {
    leave(folder, aside);
    move(waitingIn(pending), entering);
    flush(pending);
  }
  for (const item of namesIn(entering)) move(join(entering, item), join(folder, item));
  const kept = setAside(folder, aside, name);
  // What could be taken back was of the old state; it stands in no copy.
  onDisk(undoFolder(folder), () => rmSync(undoFolder(folder), { recursive: true, force: true }));
  flush(folder);
  removeIfEmpty(entering);
  removeIfEmpty(pending);
  return kept;
}

/** The old state leaves, all of it: when the disk holds something back, the rest comes home again. */
function leave(folder: string, aside: string): void {
  makeFolder(aside);
  const there = items().filter((item) => isThere(join(folder, item)));
  try {
    for (const item of there) move(join(folder, item), join(aside, item));
    flush(aside);
  } catch (error) {
    comeHome(folder, aside);
    throw error;
  }
}

/** Takes nobody's place, and gives the restore up only when nothing is left aside. */
function comeHome(folder: string, aside: string): void {
  const back = namesIn(aside).filter((item) => !isThere(join(folder, item)));
  for (const item of back) move(join(aside, item), join(folder, item));
  if (removeIfEmpty(aside))
    move(restorePath(folder), join(folder, `${importPrefix}${ownerToken()}`));
}

function setAside(folder: string, aside: string, name: string | undefined): string | null {
  if (name === undefined || removeIfEmpty(aside)) return null;
  const kept = join(folder, freeId(name, new Set(namesIn(folder))));
  move(aside, kept);
  return kept;
}

function move(from: string, to: string): void {
  onDisk(from, () => renameSync(from, to));
}

function isThere(path: string): boolean {
  return ifThere(path, () => lstatSync(path)) !== null;
}

function isFolder(path: string): boolean {
  return ifThere(path, () => lstatSync(path).isDirectory()) ?? false;
}
