import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ifThere, onDisk } from './faults';
import { guardPrefix, ownerOf } from './lock';
import { processesFolder } from './names';
import { lifeOf } from './owner';

/** A file on its way to its name; conf's own temporary file begins the same. */
export const draftPrefix = '.draft-';
/** A folder in which an import is made ready, with its owner behind. */
export const importPrefix = '.import-';

/** Removes what dead owners left in the data folder itself: imports never finished, locks on locks. Cheap; done with every write. */
export function sweepTop(folder: string): void {
  for (const name of namesIn(folder)) if (isLeftover(folder, name)) erase(join(folder, name));
}

/** Removes half-written files everywhere. Only while the lock is held, as then nobody can be writing one. */
export function sweepDrafts(folder: string): void {
  for (const path of draftsIn(folder)) erase(path);
}

/** All half-written files, in the data folder and in every folder with processes. */
export function draftsIn(folder: string): string[] {
  const root = processesFolder(folder);
  const batches = below(root);
  return [folder, root, ...batches, ...batches.flatMap(below)].flatMap((place) =>
    namesIn(place)
      .filter((name) => name.startsWith(draftPrefix))
      .map((name) => join(place, name)),
  );
}

/** Whether a name in the data folder belongs to somebody who died before finishing. */
export function isLeftover(folder: string, name: string): boolean {
  if (name.startsWith(importPrefix)) return lifeOf(name.slice(importPrefix.length)) === 'dead';
  if (!name.startsWith(guardPrefix)) return false;
  return lifeOf(ownerOf(join(folder, name)) ?? '') === 'dead';
}

function below(place: string): string[] {
  const entries = ifThere(place, () => readdirSync(place, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(place, entry.name));
}

function namesIn(place: string): string[] {
  return ifThere(place, () => readdirSync(place)) ?? [];
}

function erase(path: string): void {
  onDisk(path, () => rmSync(path, { recursive: true, force: true }));
}
