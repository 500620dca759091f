import { basename, dirname } from 'node:path';
import { applyAll, madeLater } from '../domain/change/apply';
import type { Day } from '../domain/day/day';
import { newProcess, type NewProcess, type Process } from '../domain/process';
import { CoachError } from '../errors';
import { copiesOf } from './conflicts';
import { storeFault } from './disk/faults';
import { checkFolder, makeFolder } from './disk/folders';
import { freeId, slug } from './disk/ids';
import { importInto } from './local-import';
import { joinCopy, sorted, withMore } from './local-join';

export { outlook } from './local-join';
import { setKeys, writeWhole } from './disk/write';
import { restoreInto } from './local-restore';
import { readKept } from './kept-file';
import { asideFolders, findName, namesNewestFirst } from './disk/names';
import { nextPath } from './disk/next-name';
import type { ProcessFile } from './disk/names';
import { findProcess, inOrder, processKind, readProcess } from './process-file';
import type { Changes, Contents, Progress } from './processes';
import type { FileKind } from './disk/read';
import { erase } from './erase';
import { writing } from './writing';
import { eraseSteps } from './undo/history-file';
import { remember, rememberAdded, rememberKept } from './undo/remember';
import type { Scribe } from './undo/scribe';

/** Writes a new process with an id that no other has, the first changes made to it. Throws `store`. */
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

/**
 * Erases one process with what could be taken back in it, whatever its files hold, and the folders it leaves empty; also the copies that a folder kept in
 * step has left, and what a restore has put aside of it. Gives back the folders of earlier states that held it. Throws `not-found` and `store`.
 */
export function remove(folder: string, id: string): string[] {
  return writing(folder, () => {
    existing(folder, id);
    // What is in use goes last: as long as it is there, the process can be named and forgotten again.
    const held = asideFolders(folder).filter((aside) => eraseIn(aside, id));
    eraseSteps(folder, id);
    eraseIn(folder, id);
    return held;
  });
}

function eraseIn(folder: string, id: string): boolean {
  const files = Array.from(namesNewestFirst(folder)).filter((named) => named.id === id);
  const paths = [...new Set([...files.map(({ path }) => path), ...copiesOf(folder, id)])];
  for (const path of paths.toReversed()) erase(path);
  return paths.length > 0;
}

/** Takes in whole records, all or none: copies of what is here are joined to it, the rest is added. Throws `store`. */
export function addAll(
  folder: string,
  records: Process[],
  scribe: Scribe | null,
  progress: Progress = () => undefined,
): { added: string[]; same: string[]; joined?: string[] } {
  makeFolder(folder);
  checkFolder(folder);
  refuseNewer(folder);
  const { others } = sorted(folder, records);
  const note = (added: Process[]): void => rememberAdded(folder, scribe, added);
  const taken = importInto(folder, others, (work) => writing(folder, work), note, progress);
  return writing(folder, () => {
    const known = sorted(folder, records).copies.filter(
      ({ named }) => !taken.added.includes(named.id),
    );
    const more = withMore(known);
    for (const copy of more) joinCopy(folder, copy, scribe);
    const joined = more.map(({ named }) => named.id);
    const same = known.map(({ named }) => named.id).filter((id) => !joined.includes(id));
    return { added: taken.added, same, ...(joined.length > 0 && { joined }) };
  });
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

function existing(folder: string, id: string): ProcessFile {
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
