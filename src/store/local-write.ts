import { basename, dirname } from 'node:path';
import { applyAll, madeLater } from '../domain/change/apply';
import { newProcess, type NewProcess, type Process } from '../domain/process';
import { makeFolder } from './disk/folders';
import { freeId, slug } from './disk/ids';
import { setKeys, writeWhole } from './disk/write';
import { readKept } from './kept-file';
import { namesNewestFirst } from './disk/names';
import { nextPath } from './disk/next-name';
import { inOrder, processKind, readProcess } from './process-file';
import { existing, notFound, refuseNewer } from './standing-files';
import type { Changes } from './processes';
import type { FileKind } from './disk/read';
import { endJobTalk } from './unfinished-file';
import { writing } from './writing';
import { eraseSteps } from './undo/history-file';
import { remember, rememberKept } from './undo/remember';
import type { Scribe } from './undo/scribe';

/** Writes a new process with an id that no other has, the first changes made to it; the talk about which job it is has ended. Throws `store`. */
export function add(
  folder: string,
  start: NewProcess,
  uid: string,
  first: Changes,
  scribe: Scribe | null,
): Process {
  return writing(folder, () => {
    refuseNewer(folder);
    const taken = new Set(Array.from(namesNewestFirst(folder), (named) => named.id));
    const id = freeId(slug(start.company), taken);
    const blank = newProcess(id, uid, start);
    const process = applyAll(blank, first(blank));
    const path = nextPath(folder, id);
    makeFolder(dirname(path));
    eraseSteps(folder, id);
    remember(folder, scribe, blank, process, true);
    writeWhole(path, inOrder(process), processKind);
    endJobTalk(folder, start.company);
    return process;
  });
}

/** Makes the changes to what is on the disk now; nothing is written when they change nothing. Throws `not-found` and `store`. */
export function change(
  folder: string,
  id: string,
  changes: Changes,
  scribe: Scribe | null,
): Process {
  return writing(folder, () => {
    const named = existing(folder, id);
    const before = readProcess(named);
    if (before === null) throw notFound(id);
    const after = applyAll(before, madeLater(before, changes(before)));
    if (after === before) return before;
    remember(folder, scribe, before, after);
    writeWhole(named.path, inOrder(after), processKind);
    return after;
  });
}

/** Brings to its end what a killed program had begun. Throws `store`. */
export function bringToEnd(folder: string): void {
  writing(folder, () => undefined);
}

/** Reads, changes and writes one small file of its own in the data folder. */
export function changeKept<T extends object>(
  folder: string,
  path: string,
  kind: FileKind<T>,
  edit: (value: T) => T,
  empty: T,
  scribe: Scribe | null,
): T {
  return writing(folder, () => {
    const before = readKept(path, kind) ?? empty;
    const after = edit(before);
    rememberKept(folder, scribe, basename(path), before, after);
    writeWhole(path, { ...after, schema: kind.schema }, kind);
    return after;
  });
}

/** Sets keys of the settings; the others stay as they are on the disk now. */
export function setKept<T extends object>(
  folder: string,
  path: string,
  keys: Partial<T>,
  kind: FileKind<T>,
  defaults: T,
  scribe: Scribe | null,
): void {
  writing(folder, () => {
    const before = readKept(path, kind) ?? defaults;
    rememberKept(folder, scribe, basename(path), before, { ...before, ...keys });
    setKeys(path, keys, kind, defaults);
  });
}
