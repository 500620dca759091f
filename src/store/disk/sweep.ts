import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ifThere, onDisk } from './faults';
import { guardPrefix, lockPath, ownerOf } from './lock';
import { namesIn, processesFolder } from './names';
import { undoFolder } from './undo-folder';
import { lifeOf } from './owner';
import type { Life } from './owner';

/** A file on its way to its name; conf's own temporary file begins the same. */
export const draftPrefix = '.draft-';
/** A folder in which an import is made ready, with its owner behind. */
export const importPrefix = '.import-';

/** Removes what dead owners left in the data folder itself: imports never finished, locks on locks. Cheap; done with every write. */
export function sweepTop(folder: string): void {
  for (const name of namesIn(folder))
    if (join(folder, name) !== lockPath(folder) && lifeAtTop(folder, name) === 'dead')
      erase(join(folder, name));
}

/** Removes half-written files everywhere. Only while the lock is held, as then nobody can be writing one. */
export function sweepDrafts(folder: string): void {
  for (const path of draftsIn(folder)) erase(path);
}

/** All half-written files, in the data folder and in every folder with processes. */
function draftsIn(folder: string): string[] {
  const root = processesFolder(folder);
  const batches = below(root);
  return [folder, undoFolder(folder), root, ...batches, ...batches.flatMap(below)].flatMap(
    (place) =>
      namesIn(place)
        .filter((name) => name.startsWith(draftPrefix))
        .map((name) => join(place, name)),
  );
}

/** Something a program left behind that was killed, or one that cannot be asked. */
export interface Leftover {
  path: string;
  owner: 'dead' | 'foreign';
}

/** Imports, locks and half-written files whose owner is not known to be alive. */
export function leftoversIn(folder: string): Leftover[] {
  const owned = namesIn(folder).flatMap((name): Leftover[] => {
    const owner = lifeAtTop(folder, name);
    return owner === 'alive' ? [] : [{ path: join(folder, name), owner }];
  });
  if (isHeld(folder)) return owned;
  return [...owned, ...draftsIn(folder).map((path) => ({ path, owner: 'dead' as const }))];
}

function isHeld(folder: string): boolean {
  const owner = ownerOf(lockPath(folder));
  return owner !== null && lifeOf(owner) === 'alive';
}

/** What has become of the owner of a name in the data folder; everything that is nobody's lives. */
function lifeAtTop(folder: string, name: string): Life {
  if (name.startsWith(importPrefix)) return lifeOf(name.slice(importPrefix.length));
  const path = join(folder, name);
  if (!name.startsWith(guardPrefix) && path !== lockPath(folder)) return 'alive';
  const owner = ownerOf(path);
  return owner === null ? 'alive' : lifeOf(owner);
}

function below(place: string): string[] {
  const entries = ifThere(place, () => readdirSync(place, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(place, entry.name));
}

/** Removes a file or a folder, gone already or not. Throws `store`. */
export function erase(path: string): void {
  onDisk(path, () => rmSync(path, { recursive: true, force: true }));
}
