import type { Command } from '../coach';

/** An option of one command, as commander writes it; what it means is in `words/help.ts` under the same flags. */
export type Flag = string | { flags: string; collect: true };

export interface Entry {
  /** As typed: `debrief`. */
  name: string;
  /** Arguments as commander writes them. */
  args: string;
  flags: Flag[];
  /** Takes a process: gets `--new`, `--company`, `--role`. */
  process: boolean;
  /** Asks questions: gets `--answers`, `--questions`. */
  asks: boolean;
  /** May keep something: what writing needs is loaded before its work. */
  writes: boolean;
  /** Read by a shell, not by a person: nobody is asked anything. */
  forShell?: true;
  /** Works also where settings cannot be read, as it is the way out. */
  mends?: true;
  load(): Promise<Command>;
}

export const READS = { process: false, asks: false, writes: false };
export const SHELL = { ...READS, forShell: true } as const;
export const KEEPS = { process: false, asks: false, writes: true };
export const MENDS = { ...KEEPS, mends: true } as const;
export const TALKS = { process: true, asks: true, writes: true };
