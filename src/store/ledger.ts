import type { Change } from '../domain/change/change';
import type { Process } from '../domain/ledger/process';
import type { Country } from '../domain/process';
import type { Day } from '../domain/day/day';
import { mayHold } from './disk/holding';
import { newId } from './disk/ids';
import { findName, type Named, namesNewestFirst } from './disk/names';
import { findProcess2, type FoundProcess, readProcess2, saysOver } from './ledger-file';
import { writer } from './writer';

/** What the caller knows of a process that begins now. */
export interface Beginning {
  company: string;
  role: string;
  country: Country;
  startedOn: Day;
}

/**
 * Where processes are kept, one file each. Nothing here takes a process: what is written is a change, made to what is on
 * disk at that moment. Every method throws CoachError kind `store` when the disk will not.
 */
export interface Ledger {
  /** A new process with a readable id that no other has, these changes made to it, written once. */
  add(beginning: Beginning, changes?: readonly Change[]): Process;
  /** The process with exactly this id, or null. Throws when its file cannot be read. */
  get(id: string): Process | null;
  /** Makes the changes to what is kept now, under the lock; gives back what was written. Throws not-found. */
  change(id: string, changes: readonly Change[]): Process;
  /** Newest first, read one by one as they are taken. */
  newest(): Iterable<FoundProcess>;
  /** The same without those whose file says that they are over: they are passed by unread. */
  active(): Iterable<FoundProcess>;
  /** The processes that may hold every one of the words, newest first; unreadable files are passed over. */
  holding(words: readonly string[]): Iterable<Process>;
  /** An id for a happening, unlike any other. */
  newId(): string;
}

/** The processes kept in this data folder; before the first write `readyToWrite` has to be awaited. */
export function openLedger(folder: string): Ledger {
  return {
    add: (beginning, changes = []) => writer().addProcess(folder, beginning, changes),
    get: (id) => {
      const named = findName(folder, id);
      return named && readProcess2(named);
    },
    change: (id, changes) => writer().makeChanges(folder, id, changes),
    newest: () => found(namesNewestFirst(folder)),
    active: () => active(folder),
    holding: (words) => holding(folder, words),
    newId,
  };
}

function* found(names: Iterable<Named>): Generator<FoundProcess> {
  for (const named of names) {
    const one = findProcess2(named);
    if (one !== null) yield one;
  }
}

function* active(folder: string): Generator<FoundProcess> {
  for (const named of namesNewestFirst(folder)) {
    if (saysOver(named.path)) continue;
    for (const one of found([named])) if (!one.ok || !one.process.over) yield one;
  }
}

function* holding(folder: string, words: readonly string[]): Generator<Process> {
  const may = mayHold(words);
  for (const named of namesNewestFirst(folder)) {
    const one = may(named.path) ? findProcess2(named) : null;
    if (one?.ok) yield one.process;
  }
}
