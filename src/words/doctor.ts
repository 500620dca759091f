import type { StoreFault } from '../errors';

export interface MendingWords {
  damaged: (path: string) => string;
  /** Whether the damaged file may be laid aside, and what reads of it written anew. */
  ask: (isAnew: boolean) => string;
  askHelp: string;
  /** The file, and where it lies now; whether something was written anew in its place. */
  done: (path: string, aside: string, isAnew: boolean) => string;
  /** What of it can be read, and what cannot. */
  kept: (things: string[]) => string;
  lost: (things: string[]) => string;
  nothing: string;
  /** Things by the list they stand in. */
  items: Record<string, (count: number) => string>;
  settings: string;
  /** Small things within what is kept. */
  details: string;
  /** What nobody knows, where the text itself is broken. */
  broken: string;
}

export interface DoctorWords {
  version: (version: string, node: string) => string;
  oldNode: string;
  folder: (path: string) => string;
  states: Record<'ok' | 'missing' | StoreFault, string>;
  /** What could be taken back, and cannot be read; the command empties it. */
  history: (path: string, command: string) => string;
  processes: (count: number) => string;
  rights: (path: string) => string;
  leftover: (path: string) => string;
  twice: (id: string) => string;
  stranger: (path: string) => string;
  /** A second file of a process; the command takes it up. */
  copies: Record<
    'more' | 'nothing' | 'other' | 'unreadable',
    (path: string, command: string) => string
  >;
  aside: (path: string) => string;
  text: (path: string) => string;
  mending: MendingWords;
  /** `last` is a day ready to show, null where there never was one; the command makes one. */
  backup: (last: string | null, command: string) => string;
  guides: (faults: number) => string;
  terminal: (columns: number) => string;
  noTerminal: string;
  mend: string;
  fine: string;
  notFine: string;
}
