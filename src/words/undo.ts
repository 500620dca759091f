import type { Verb } from '../cli/flags';
import type { ProcessField } from '../domain/change/change';
import type { Part } from '../domain/change/parts';

/** The commands whose work can be taken back. */
type Undoable = Extract<
  Verb,
  | 'log'
  | 'debrief'
  | 'followup'
  | 'salary'
  | 'thanks'
  | 'checklist'
  | 'references'
  | 'prepare'
  | 'outcome'
  | 'people'
  | 'examples'
  | 'practice'
  | 'edit'
  | 'import'
  | 'config'
>;

export interface UndoWords {
  /** One line after each command that has written something down. */
  wayBack: (command: string) => string;
  /** What a step of each command is called. */
  step: Record<Undoable, string>;
  title: string;
  none: string;
  /** After it is done; the step, the day, and the process where it is of one. */
  done: (step: string, day: string, name: string | null) => string;
  /** What was done only in part, since the rest was changed and stays. */
  rest: string;
  /** How many steps are left, and the command that lists them. */
  left: (count: number, command: string) => string;
  cleared: string;
  /** Nothing was done. */
  untouched: string;
  /** What a step holds. */
  holds: {
    process: (name: string) => string;
    back: (text: string) => string;
    corrected: (count: number) => string;
    answers: (count: number) => string;
    settings: (names: string) => string;
    people: (names: string) => string;
    examples: (names: string) => string;
    taken: (count: number) => string;
    more: (count: number) => string;
    field: Record<ProcessField, string>;
    part: Record<Part, string>;
  };
  /** Something was changed since, and what. */
  changed: (what: string) => string;
  changedHelp: string;
  /** With `--yes` it is taken back all the same. */
  changedHint: string;
  leave: string;
  all: string;
  nothing: string;
}
