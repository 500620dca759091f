import { join } from 'node:path';
import type { Process } from '../domain/process';
import { checkFolder, makeFolder } from './disk/folders';
import { mayHold } from './disk/holding';
import { findName, foldersInUse, namesNewestFirst } from './disk/names';
import { findProcess, readProcess, saysNo, saysOver } from './process-file';
import type { Found, KeptFile, Processes } from './processes';
import { readKept } from './kept-file';
import type { FileKind, Glance } from './disk/read';
import { type KeptSettings, NO_SETTINGS, settingsKind } from './settings';
import type { Scribe } from './undo/scribe';
import { WRITER } from './writer';

/** The processes kept in this data folder. Makes nothing until something is written; with a scribe it can be taken back. */
export function openProcesses(folder: string, scribe: Scribe | null = null): Processes {
  return {
    add: (start, uid, first = () => []) => WRITER.local.add(folder, start, uid, first, scribe),
    get: (id) => get(folder, id),
    change: (id, changes) => WRITER.local.change(folder, id, changes, scribe),
    remove: (id) => WRITER.many.remove(folder, id),
    newest: () => newest(folder),
    active: (or = []) => active(folder, mayHold(or, 'some')),
    orRefused: (days) => {
      const mayBeOf = mayHold(days, 'some');
      return active(folder, (bytes) => saysNo(bytes) && mayBeOf(bytes));
    },
    ids: () => [...new Set(Array.from(namesNewestFirst(folder), (named) => named.id))],
    addAll: (records, progress) => WRITER.many.addAll(folder, records, scribe, progress),
    outlook: (records) => WRITER.many.outlook(folder, records),
    checkWritable: () => checkWritable(folder),
  };
}

/** One small file of the person's own in the data folder (`settings.json`); `empty` is its value while there is none. Damaged and newer files are refused and never touched. */
export function openKept<T extends object>(
  folder: string,
  name: string,
  kind: () => FileKind<T>,
  empty: T,
  scribe: Scribe | null = null,
): KeptFile<T> {
  const path = join(folder, name);
  return {
    read: () => readKept(path, kind()) ?? empty,
    change: (edit) => WRITER.local.changeKept(folder, path, kind(), edit, empty, scribe),
  };
}

/** The settings of a data folder, `settings.json`. Damaged and newer ones are refused and never touched. */
export function openSettings(folder: string, scribe: Scribe | null = null): KeptSettings {
  const path = join(folder, 'settings.json');
  return {
    read: () => readKept(path, settingsKind) ?? NO_SETTINGS,
    set: (keys) => WRITER.local.setKept(folder, path, keys, settingsKind, NO_SETTINGS, scribe),
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

/** What says of itself that it is over is passed by unread, unless it may be called for. */
function* active(folder: string, mayBeCalledFor: Glance): Generator<Found> {
  let isCalledFor = false;
  for (const named of namesNewestFirst(folder)) {
    const found = findProcess(named, (bytes) => {
      isCalledFor = mayBeCalledFor(bytes);
      return isCalledFor || !saysOver(bytes);
    });
    if (found?.ok && found.process.over && !isCalledFor) continue;
    if (found !== null) yield found;
  }
}

function checkWritable(folder: string): void {
  makeFolder(folder);
  for (const used of foldersInUse(folder)) checkFolder(used);
}
