import type { FlagKey, Verb } from '../cli/flags';
import type { Language } from '../guide/guide';
import { nb } from './help-nb';
import { sv } from './help-sv';

export interface CommandHelp {
  /** One line on the overview. */
  summary: string;
  /** A few examples, each a whole command line. */
  examples: string[];
}

export interface HelpWords {
  /** What the program is, in two sentences. */
  about: string;
  usage: string;
  commands: string;
  options: string;
  global: string;
  examples: string;
  more: string;
  command: Record<Verb, CommandHelp>;
  /** What each flag does; one that means something else in one command stands under `command flag` besides. */
  flags: Record<FlagKey, string> & { [own in `${Verb} ${FlagKey}`]?: string };
}

export const helpWords: Record<Language, HelpWords> = { sv, nb };

/** What a flag does, in one command or in all. */
export function flagMeaning(language: Language, key: string, verb: string | null): string {
  const flags: Record<string, string | undefined> = helpWords[language].flags;
  return flags[`${verb} ${key}`] ?? flags[key] ?? '';
}
