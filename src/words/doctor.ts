import type { StoreFault } from '../errors';

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
  /** `last` is a day ready to show, null where there never was one; the command makes one. */
  backup: (last: string | null, command: string) => string;
  guides: (faults: number) => string;
  terminal: (columns: number) => string;
  noTerminal: string;
  mend: string;
  fine: string;
  notFine: string;
}
