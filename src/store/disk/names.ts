import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ifThere } from './faults';

/** One process file by its name: the name is the truth about order and id, nothing has to be opened. */
export interface ProcessFile {
  id: string;
  path: string;
}

/** How a folder of processes is called that were written together, and one within it. */
export const batchName = /^\d{6}$/;
export const bucketName = /^\d{4}$/;
/** How a process file is called. */
export const fileName = /^\d{8}-([a-z0-9-]{1,64})\.json$/;

/** The folder with the processes, inside the data folder. */
export function processesFolder(folder: string): string {
  return join(folder, 'processes');
}

/** The folder with the person's own guides, inside the data folder. */
export function guidesFolder(folder: string): string {
  return join(folder, 'guides');
}

/** Where a restore stands that has begun and not ended, inside the data folder. */
export function restorePath(folder: string): string {
  return join(folder, '.restore');
}

/** All process files, newest first; a folder is listed only when its turn comes. */
export function* namesNewestFirst(folder: string): Generator<ProcessFile> {
  for (const bucket of bucketsNewestFirst(folder))
    for (const file of namesIn(bucket, fileName).toReversed()) yield namedIn(bucket, file);
}

/** The folders that hold process files, newest first. */
export function* bucketsNewestFirst(folder: string): Generator<string> {
  const root = processesFolder(folder);
  for (const batch of namesIn(root, batchName).toReversed())
    for (const bucket of namesIn(join(root, batch), bucketName).toReversed())
      yield join(root, batch, bucket);
}

/** A process file of this name in its folder. */
export function namedIn(bucket: string, file: string): ProcessFile {
  return { id: idIn(file), path: bucket + sep + file };
}

/** The newest file with exactly this id, or null. */
export function findName(folder: string, id: string): ProcessFile | null {
  for (const named of namesNewestFirst(folder)) if (named.id === id) return named;
  return null;
}

/** The folders an ordinary write needs: those that are there, from the data folder down to the last bucket. */
export function foldersInUse(folder: string): string[] {
  const root = processesFolder(folder);
  const batch = namesIn(root, batchName).at(-1);
  if (batch === undefined) return [folder, root];
  const bucket = namesIn(join(root, batch), bucketName).at(-1);
  return [
    folder,
    root,
    join(root, batch),
    ...(bucket === undefined ? [] : [join(root, batch, bucket)]),
  ];
}

function idIn(file: string): string {
  return file.slice(9, -'.json'.length);
}

/** What is in a folder, or what has names of this form there, in order. */
export function namesIn(path: string, form = /^/): string[] {
  const names = ifThere(path, () => readdirSync(path)) ?? [];
  return names.filter((name) => form.test(name)).toSorted();
}
