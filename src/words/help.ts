import type { FlagKey, GLOBAL, TELLING, Verb } from '../cli/flags';
import type { PlaceholderWords } from './placeholders';

export interface CommandHelp {
  /** What it is called in the language; both names do the same. */
  name: string;
  /** One line on the overview. */
  summary: string;
  /** A few examples, each a whole command line. */
  examples: string[];
}

/** When a command is needed. */
export type CommandGroup = 'after' | 'before' | 'pay' | 'written' | 'taken' | 'program';

export interface HelpWords {
  /** What the program is, in two sentences. */
  about: string;
  /** The commands, by when one needs them. */
  commands: Record<CommandGroup, string>;
  options: string;
  global: string;
  examples: string;
  more: string;
  /** Of a command, under its English name. */
  alsoCalled: (name: string) => string;
  command: Record<Verb, CommandHelp>;
  placeholders: PlaceholderWords;
  /** What the flags of every command do. */
  everywhere: Record<Everywhere, string>;
  /** What each other flag does; one that means something else in one command stands under `command flag` besides. */
  flags: Record<Exclude<FlagKey, Everywhere>, string> & { [own in `${Verb} ${FlagKey}`]?: string };
}

type Everywhere = keyof typeof GLOBAL | keyof typeof TELLING;

/** What a flag does, in one command or in all. */
export function flagMeaning(words: HelpWords, key: string, verb: string | null): string {
  const everywhere: Record<string, string | undefined> = words.everywhere;
  if (everywhere[key] !== undefined) return everywhere[key];
  const flags: Record<string, string | undefined> = words.flags;
  return flags[`${verb} ${key}`] ?? flags[key] ?? '';
}
