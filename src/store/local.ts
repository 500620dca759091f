import { join } from 'node:path';
import type { Process } from '../domain/process';
import { checkFolder, makeFolder } from './disk/folders';
import { mayHold } from './disk/holding';
import { findName, foldersInUse, namesNewestFirst } from './disk/names';
import { findProcess, readProcess } from './process-file';
import type { Found, Kept, Processes } from './processes';
import { readKept } from './kept-file';
import type { Kind } from './disk/read';
import { writer } from './writer';

/** The processes kept in this data folder. Makes nothing until something is written. */
export function openProcesses(folder: string): Processes {
  return {
    add: (start, fill = (process) => process) => writer().add(folder, start, fill),
    get: (id) => get(folder, id),
    change: (id, edit) => writer().change(folder, id, edit),
    remove: (id) => writer().remove(folder, id),
    newest: () => newest(folder),
    holding: (words) => holding(folder, words),
    ids: () => [...new Set(Array.from(namesNewestFirst(folder), (named) => named.id))],
    addAll: (records) => writer().addAll(folder, records),
    checkWritable: () => checkWritable(folder),
  };
}

/** One small file of the person's own in the data folder (`settings.json`); `empty` is its value while there is none. Damaged and newer files are refused and never touched. */
export function openKept<T extends object>(
  folder: string,
  name: string,
  kind: Kind<T>,
  empty: T,
): Kept<T> {
  const path = join(folder, name);
  return {
    read: () => readKept(path, kind) ?? empty,
    change: (edit) => writer().changeKept(folder, path, kind, (value) => edit(value ?? empty)),
  };
}

function get(folder: string, id: string): Process | null {
  const named = findName(folder, id);
  return named === null ? null : readProcess(named);
}

function* newest(folder: string): Generator<Found> {
  for (const named of namesNewestFirst(folder)) {
    const found = findProcess(named);
    if (found !== null) yield found;
  }
}

function* holding(folder: string, words: readonly string[]): Generator<Process> {
  const may = mayHold(words);
  for (const named of namesNewestFirst(folder)) {
    const found = may(named.path) ? findProcess(named) : null;
    if (found?.ok) yield found.process;
  }
}

function checkWritable(folder: string): void {
  makeFolder(folder);
  for (const used of foldersInUse(folder)) checkFolder(used);
}
