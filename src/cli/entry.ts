import type { Coach, Command, Result } from '../coach';
import type { Question } from '../guide/guide';
import type { Flags } from './flag';
import { FLAGS, type OptionsOf, type Verb } from './flags';

/** A word after the command. */
export interface CommandWord {
  /** What it is called in help: `process` of `[PROCESS]`. */
  name: string;
  takes: 'one' | 'one or none' | 'some' | 'any';
  /** What it may be, where there are only a few. */
  choices: readonly string[];
}

/** What a command may do: only look; keep something; be the way out when settings cannot be read; or speak to a shell, where nobody is asked. */
type Does = 'reads' | 'keeps' | 'mends' | 'serves a shell';

export interface Entry {
  /** As typed: `debrief`. */
  name: Verb;
  args: CommandWord[];
  readonly flags: Flags;
  does: Does;
  load(): Promise<Command>;
}

/** What a command's file holds, with the options its flags give. */
interface VerbFile<V extends Verb> {
  run: (coach: Coach, options: OptionsOf<V>, args: string[]) => Promise<Result>;
  questions?: (coach: Coach, options: OptionsOf<V>) => Promise<Record<string, Question[]>>;
}

/** An entry in the list of commands; its flags stand under its name in `flags.ts`. */
export function verb<V extends Verb>(
  name: V,
  args: CommandWord[],
  does: Does,
  load: () => Promise<VerbFile<V>>,
): Entry {
  return {
    name,
    args,
    does,
    load,
    get flags() {
      return FLAGS[name]();
    },
  };
}

/** A word that has to be there. */
export function must(name: string, ...choices: string[]): CommandWord {
  return { name, takes: 'one', choices };
}

/** A word that may be left out. */
export function optionalWord(name: string, ...choices: string[]): CommandWord {
  return { name, takes: 'one or none', choices };
}

/** Any number of words. */
export function any(name: string): CommandWord {
  return { name, takes: 'any', choices: [] };
}

/** One word or more. */
export function some(name: string): CommandWord {
  return { name, takes: 'some', choices: [] };
}
