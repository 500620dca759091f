import { CoachError } from '../errors';
import { storeFault } from './disk/faults';
import { findName, namesNewestFirst, type ProcessFile } from './disk/names';
import { findProcess } from './process-file';

/** The file of a process. Throws `not-found`. */
export function existing(folder: string, id: string): ProcessFile {
  const named = findName(folder, id);
  if (named === null) throw notFound(id);
  return named;
}

/** The fault that there is no process of that id. */
export function notFound(id: string): CoachError {
  return new CoachError({ kind: 'not-found', what: 'process', name: id });
}

/** A store whose newest file is of a later version belongs to a later program, which may count on more than one file; nothing is put beside it. Throws `store`. */
export function refuseNewer(folder: string): void {
  const [newest] = namesNewestFirst(folder);
  const found = newest === undefined ? null : findProcess(newest);
  if (newest !== undefined && found?.ok === false && found.unreadable.why === 'newer')
    throw storeFault('newer', newest.path);
}
