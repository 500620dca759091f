import type { NewProcess, Process } from '../domain/process';

/** A process file that could not be read: named, never touched. */
export interface Unreadable {
  id: string;
  path: string;
  why: 'damaged' | 'newer';
}

export type Found = { ok: true; process: Process } | { ok: false; unreadable: Unreadable };

/** Where processes are kept: one file each. Every method throws CoachError kind `store` when the disk will not. */
export interface Processes {
  /** Gives the new process a readable id that no other has, and writes it. */
  add(start: NewProcess): Process;
  /** The process with exactly this id, or null. Throws when its file is damaged or newer. */
  get(id: string): Process | null;
  /** Reads, changes and writes under the lock; gives back what was written. Throws not-found. */
  change(id: string, edit: (process: Process) => Process): Process;
  /** Erases the file and everything the store made beside it. Throws not-found. */
  remove(id: string): void;
  /** Newest first, read one by one as they are taken. */
  newest(): Iterable<Found>;
  /** The processes that may hold every one of the words, newest first; unreadable files are passed over. */
  holding(words: readonly string[]): Iterable<Process>;
  /** Newest first, by name only; nothing is opened. */
  ids(): string[];
  /** Whole records, all or none. A known id with the same content is left; with other content the record gets a new id. */
  addAll(records: Process[]): { added: string[]; same: string[] };
  /** Throws now what a later write would throw for missing rights, so that nobody answers in vain. */
  checkWritable(): void;
}

/** One small file of the person's own beside the processes: settings, the network, the practice cards. */
export interface Kept<T> {
  read(): T;
  change(edit: (value: T) => T): T;
}
