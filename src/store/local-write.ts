import { unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from '../domain/change/change';
import type { Process as Ledgered } from '../domain/ledger/process';
import { emptyProcess } from '../domain/process';
import type { Day } from '../domain/day/day';
import type { NewProcess, Process } from '../domain/process';
import { CoachError } from '../errors';
import { onDisk, storeFault } from './disk/faults';
import { checkFolder, flush, makeFolder, removeIfEmpty } from './disk/folders';
import { freeId, slug } from './disk/ids';
import { importInto } from './local-import';
import { setKeys, writeWhole } from './disk/pen';
import { restoreInto } from './local-restore';
import { readKept } from './kept-file';
import type { Beginning } from './ledger';
import { addHere, changeHere } from './ledger-write';
import { whileLocked } from './disk/lock';
import { asideFolders, findName, namesNewestFirst, nextPath } from './disk/names';
import type { Named } from './disk/names';
import { findProcess, processKind, readProcess } from './process-file';
import type { Contents } from './processes';
import type { Kind } from './disk/read';
import { finishRestore } from './disk/swap';
import { sweepDrafts, sweepTop } from './disk/sweep';

/** Writes a new process with an id that no other has, filled before it is written. Throws `store`. */
export function add(
  folder: string,
  start: NewProcess,
  fill: (process: Process) => Process,
): Process {
  return writing(folder, () => {
    refuseNewer(folder);
    const taken = new Set(Array.from(namesNewestFirst(folder), (named) => named.id));
    const id = freeId(slug(start.company), taken);
    const process = { ...fill(emptyProcess(id, start)), id };
    const path = nextPath(folder, id);
    makeFolder(dirname(path));
    writeWhole(path, process, processKind);
    return process;
  });
}

/** As `addHere`, under the lock. */
export function addProcess(
  folder: string,
  beginning: Beginning,
  changes: readonly Change[],
): Ledgered {
  return writing(folder, () => addHere(folder, beginning, changes));
}

/** As `changeHere`, under the lock. */
export function makeChanges(folder: string, id: string, changes: readonly Change[]): Ledgered {
  return writing(folder, () => changeHere(folder, id, changes));
}

/** Reads, changes and writes one process. Throws `not-found` and `store`. */
export function change(folder: string, id: string, edit: (process: Process) => Process): Process {
  return writing(folder, () => {
    const named = existing(folder, id);
    const before = readProcess(named);
    if (before === null) throw notFound(id);
    const after = { ...edit(before), id };
    writeWhole(named.path, after, processKind);
    return after;
  });
}

/**
 * Erases one process, whatever its files hold, and the folders it leaves empty; also what a restore has put aside of
 * it. Gives back the folders of earlier states that held it. Throws `not-found` and `store`.
 */
export function remove(folder: string, id: string): string[] {
  return writing(folder, () => {
    existing(folder, id);
    // What is in use goes last: as long as it is there, the process can be named and forgotten again.
    const held = asideFolders(folder).filter((aside) => eraseIn(aside, id));
    eraseIn(folder, id);
    return held;
  });
}

function eraseIn(folder: string, id: string): boolean {
  const paths = Array.from(namesNewestFirst(folder))
    .filter((named) => named.id === id)
    .map(({ path }) => path);
  for (const path of paths.toReversed()) erase(path);
  return paths.length > 0;
}

function erase(path: string): void {
  const bucket = dirname(path);
  checkFolder(bucket);
  onDisk(path, () => unlinkSync(path));
  flush(bucket);
  if (removeIfEmpty(bucket)) removeIfEmpty(dirname(bucket));
}

/** Takes in whole records, all or none. Throws `store`. */
export function addAll(folder: string, records: Process[]): { added: string[]; same: string[] } {
  makeFolder(folder);
  checkFolder(folder);
  refuseNewer(folder);
  return importInto(folder, records, (work) => writing(folder, work));
}

/** Puts these contents in the place of all that is kept, all or nothing; gives back where the rest was put aside. Throws `store`. */
export function replaceAll(folder: string, contents: Contents, today: Day): string | null {
  makeFolder(folder);
  checkFolder(folder);
  refuseNewer(folder);
  return restoreInto(folder, contents, today, (work) => writing(folder, work));
}

/** Brings to its end what a killed program had begun. Throws `store`. */
export function settle(folder: string): void {
  writing(folder, () => undefined);
}

/** Reads, changes and writes one small file of its own in the data folder. */
export function changeKept<T extends object>(
  folder: string,
  path: string,
  kind: Kind<T>,
  edit: (value: T | null) => T,
): T {
  return writing(folder, () => {
    const after = edit(readKept(path, kind));
    writeWhole(path, { ...after, schema: kind.schema }, kind);
    return after;
  });
}

/** Sets keys of the settings; the others stay as they are on the disk now. */
export function setKept<T extends object>(
  folder: string,
  path: string,
  keys: Partial<T>,
  kind: Kind<T>,
  defaults: T,
): void {
  writing(folder, () => {
    readKept(path, kind);
    setKeys(path, keys, kind, defaults);
  });
}

function writing<T>(folder: string, work: () => T): T {
  makeFolder(folder);
  checkFolder(folder);
  const heir = (): void => sweepDrafts(folder);
  return whileLocked(folder, heir, () => {
    sweepTop(folder);
    finishRestore(folder);
    return work();
  });
}

function existing(folder: string, id: string): Named {
  const named = findName(folder, id);
  if (named === null) throw notFound(id);
  return named;
}

function notFound(id: string): CoachError {
  return new CoachError({ kind: 'not-found', what: 'process', name: id });
}

/** A store whose newest file is of a later version belongs to a later program, which may count on more than one file; nothing is put beside it. */
function refuseNewer(folder: string): void {
  const [newest] = namesNewestFirst(folder);
  const found = newest === undefined ? null : findProcess(newest);
  if (newest !== undefined && found?.ok === false && found.unreadable.why === 'newer')
    throw storeFault('newer', newest.path);
}
