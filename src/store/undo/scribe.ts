import type { Day } from '../../domain/day/day';
import type { Moment } from '../../domain/moment';

/** Who writes: one command, whose changes are taken back together. */
export interface Scribe {
  /** The command, as it is typed. */
  what: string;
  /** The day the coach reckons from. */
  on: Day;
  now(): Moment;
  /** A name for all that this command writes, given with its first change. */
  run?: string;
  /** What it has written and can be taken back: ids of processes, null for the small files. */
  wrote: Set<string | null>;
}
