import type { Day } from '../domain/day/day';
import type { Change } from '../domain/change/change';
import type { NewProcess, Process } from '../domain/process';
import type { Unfit } from './disk/read';

/** A file that could not be read: named, never touched. */
export interface Unread {
  path: string;
  why: Unfit;
}

/** A process file that could not be read. */
export interface Unreadable extends Unread {
  id: string;
}

export type Found = { ok: true; process: Process } | { ok: false; unreadable: Unreadable };

/** A second file of a process, as a synchronised folder leaves it when two machines have written. */
export interface Conflict {
  path: string;
  /** The process it is of, and its company. */
  id: string;
  company: string;
  /** Whether it holds more than the process here, nothing more, another process, or cannot be read. */
  state: 'more' | 'nothing' | 'other' | 'unreadable';
}

/** What becomes of a process, worked out from how it stands on the disk now. Never a record: none read earlier can be written back. */
export type Changes = (stored: Process) => readonly Change[];

/** A process here as it is, and as it would be with what a copy holds more. */
export interface JoinOutlook {
  before: Process;
  after: Process;
}

/** Is told how far long work has come: how many are done of how many. */
export type OnProgress = (done: number, of: number) => void;

/** What came of taking in whole records, by id. */
export interface Taken {
  added: string[];
  same: string[];
  joined?: string[];
}

/** Where processes are kept: one file each. Every method throws CoachError kind `store` when the disk will not. */
export interface Processes {
  /** Gives the new process a readable id that no other has, makes the first changes to it, and writes it once. */
  add(start: NewProcess, uid: string, first?: Changes): Process;
  /** The process with exactly this id, or null. Throws when its file is damaged or newer. */
  get(id: string): Process | null;
  /** Reads what is on disk now, makes the changes to it and writes it, under the lock; gives back what was written. No change, no writing. Throws not-found. */
  change(id: string, changes: Changes): Process;
  /** Erases every file of it, also in folders a restore has put aside; gives back those of the folders that held one. Throws not-found. */
  remove(id: string): string[];
  /** Newest first, read one by one as they are taken. */
  newest(): Iterable<Found>;
  /** The same without those that are over, whose files are not parsed; but with those whose file holds one of these words. */
  active(or?: readonly string[]): Iterable<Found>;
  /** Those that go on, and those over in whose file a no stands and one of these days. */
  orRefused(days: readonly Day[]): Iterable<Found>;
  /** Newest first, by name only; nothing is opened. */
  ids(): string[];
  /**
   * Whole records, all or none. A copy of a process here is joined to it, `same` when it holds no more; another process
   * under an id that is taken gets a new one.
   */
  addAll(records: Process[], progress?: OnProgress): Promise<Taken>;
  /** What joining copies among the records would make of the processes here; nothing is written. */
  outlook(records: readonly Process[]): JoinOutlook[];
  /** Throws now what a later write would throw for missing rights, so that nobody answers in vain. */
  checkWritable(): void;
}

/** One small file of the person's own beside the processes: settings, the network, the practice cards. */
export interface KeptFile<T> {
  read(): T;
  change(edit: (value: T) => T): T;
}

/** A guide the person has written, by its place below the folder with own guides (`sv/debrief.md`). */
export interface OwnGuide {
  path: string;
  text: string;
}

/** Everything that is kept. */
export interface Contents {
  /** Oldest first, the private floor with them. */
  processes: Process[];
  /** The small files beside the processes, by name (`settings.json`). */
  files: Record<string, object>;
  guides: OwnGuide[];
}

/** What of everything could be read, and each file that could not. */
export interface Readable {
  contents: Contents;
  unread: Unread[];
}

/** What a process may have or not. */
export type OptionalPart = 'a no' | 'hardQuestions';

/** The data folder as a whole, for a copy and its way back. */
export interface Everything {
  /** Throws `store` where the folder itself cannot be read. */
  contents(): Promise<Readable>;
  /** The processes that may hold every one of the words, newest first, and the files that cannot be read. */
  holding(words: readonly string[]): Promise<Iterable<Found>>;
  /** The processes that go on, and those that have one of these parts, newest first, and the files that cannot be read; the rest is passed by unread. */
  having(...parts: OptionalPart[]): Promise<Iterable<Found>>;
  /** The processes of the companies that are meant, newest first, and the files that cannot be read. */
  called(isCalled: (company: string) => boolean): Promise<Iterable<Found>>;
  /** Those whose id was made of this company's name, without a look at any other. */
  begunFor(company: string): Promise<Iterable<Found>>;
  /** Second files of processes, as a synchronised folder leaves them. */
  conflicts(): Promise<Conflict[]>;
  /** What is here by name only; nothing is opened. */
  holds(): Promise<{ processes: number; more: boolean }>;
  /**
   * Puts these contents in the place of all that is kept, whole or not at all, also when the program is killed. What was
   * there is put aside in a folder named after the day; gives back its path, null when there was nothing. Throws `store`.
   */
  replace(contents: Contents, today: Day): string | null;
}
