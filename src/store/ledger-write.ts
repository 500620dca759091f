import { dirname } from 'node:path';
import { applyAll, madeLater } from '../domain/change/apply';
import type { Change } from '../domain/change/change';
import { newProcess, type Process } from '../domain/ledger/process';
import { CoachError } from '../errors';
import { storeFault } from './disk/faults';
import { makeFolder } from './disk/folders';
import { freeId, newId, slug } from './disk/ids';
import { findName, namesNewestFirst, nextPath } from './disk/names';
import { writeWhole } from './disk/pen';
import type { Beginning } from './ledger';
import { findProcess2, ledgerKind, readProcess2 } from './ledger-file';

/** Writes a new process, these changes made to it. To be called under the lock. Throws `store`. */
export function addHere(folder: string, beginning: Beginning, changes: readonly Change[]): Process {
  refuseNewer(folder);
  const taken = new Set(Array.from(namesNewestFirst(folder), (named) => named.id));
  const id = freeId(slug(beginning.company), taken);
  const process = applyAll(newProcess({ ...beginning, id, uid: newId() }), changes);
  const path = nextPath(folder, id);
  makeFolder(dirname(path));
  writeWhole(path, inOrder(process), ledgerKind);
  return process;
}

/** Makes the changes to what is kept; nothing is written when they change nothing. To be called under the lock. Throws `not-found` and `store`. */
export function changeHere(folder: string, id: string, changes: readonly Change[]): Process {
  const named = findName(folder, id);
  const before = named && readProcess2(named);
  if (!named || !before) throw new CoachError({ kind: 'not-found', what: 'process', name: id });
  const after = applyAll(before, madeLater(before, changes));
  if (after !== before) writeWhole(named.path, inOrder(after), ledgerKind);
  return after;
}

/** What every reader looks for first stands first in the file. */
function inOrder({ schema, id, uid, over, ...rest }: Process): Process {
  return { schema, id, uid, over, ...rest };
}

/** Nothing is put beside files of a later program, which may count on more than one file. */
function refuseNewer(folder: string): void {
  const [newest] = namesNewestFirst(folder);
  const found = newest === undefined ? null : findProcess2(newest);
  if (newest !== undefined && found?.ok === false && found.unreadable.why === 'newer')
    throw storeFault('newer', newest.path);
}
