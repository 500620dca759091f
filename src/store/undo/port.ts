import type { Moment } from '../../domain/moment';
import type { Process } from '../../domain/process';
import type { TakeBack } from '../../domain/undo/step';
import type { KeptStep } from './history-file';
import type { KeptBack } from './kept-back';

/** A step with where it was done; null is the small files beside the processes. */
export interface StepIn {
  process: string | null;
  step: KeptStep;
}

/** Of what, and how, a step is to be taken back. */
export interface UndoWish {
  /** The last command in this process; undefined is the last command of all, wherever it wrote. */
  process?: string | undefined;
  /** The very command that was shown to the person; undefined is the last. */
  run?: string | undefined;
  /** What becomes of things that were changed since: `ask` takes nothing back when there are any. */
  changed: 'ask' | 'leave' | 'take back';
  now: Moment;
}

/** What one step came to, or would: in this process, these things. */
export interface Reached extends StepIn {
  /** The process as it was before it was taken back; null for the small files, or where it has gone. */
  before: Process | null;
  /** Things that stand as the step left them, or were taken back all the same. */
  parts: TakeBack[];
  kept: KeptBack[];
  /** Processes that go with it. */
  gone: string[];
  /** Things changed since. */
  changed: { parts: TakeBack[]; kept: KeptBack[]; gone: string[] };
}

export interface UndoResult {
  /** `ask`: something was changed since, and nothing is taken back yet. */
  state: 'nothing' | 'ask' | 'done';
  /** The command, by the name it wrote under. */
  run: string | null;
  reached: Reached[];
}

/** What can be taken back. Private: it stands in no export, page, search or copy. Every method throws `store`. */
export interface History {
  /** Newest first: those of a process, or all of them. */
  steps(process?: string): StepIn[];
  takeBack(wanted: UndoWish): UndoResult;
  /** Erases the steps of a process, or all there are. */
  clear(process?: string): void;
}
