import type { Readable, Writable } from 'node:stream';
import type { Ask } from '../ask/ask';
import type { Day } from '../domain/day/day';
import type { Outlet } from './outlet';

/** Runs this while signals are heard: one ends the question that is open, and then the program. */
export type Meanwhile = <T>(what: 'a question' | 'an editor', work: () => Promise<T>) => Promise<T>;

/** Everything outside the program that it may touch, handed in by `main.ts` (or by the test stage). */
export interface World {
  env: Record<string, string | undefined>;
  /** Milliseconds since 1970. */
  clock(): number;
  /** Milliseconds since the local midnight. */
  time(): number;
  /** A name nothing else has, on any machine. */
  newId(): string;
  versions: { version: string; node: string };
  /** The local calendar day. */
  today(): Day;
  stdin: Readable;
  /** Whether somebody sits at stdin, who can be asked. */
  isThere(): boolean;
  stdout: Outlet;
  stderr: Outlet;
  /** What questions are written on: stderr, as a whole stream. */
  asking: Writable & { isTTY?: boolean; columns?: number };
  meanwhile: Meanwhile;
  /** Where the platform keeps a program's data. */
  dataFolder: string;
  /** Where the shipped guides lie. */
  guides: string;
  /** Asks in another way than at the terminal; for tests. */
  ask: Ask | null;
}
