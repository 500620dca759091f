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
  command: Record<string, CommandHelp>;
  /** Flags as commander writes them, to what they do. A flag that means something else in one command is under `command flag`. */
  flags: Record<string, string>;
}

export const helpWords: Record<Language, HelpWords> = { sv, nb };
