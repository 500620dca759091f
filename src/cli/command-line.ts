import { entryNamed } from './commands';
import type { Entry } from './entry';
import type { Typed } from './flag';

/** A command line as far as it could be understood: read once, for everything that asks about it. */
export interface CommandLine {
  wanted: Wanted;
  /** What stood with each flag, by its key. */
  typed: Record<string, Typed>;
}

export type Wanted =
  | { is: 'work'; entry: Entry; args: string[] }
  /** Of one command, or of the program as a whole. */
  | { is: 'help'; entry: Entry | null }
  | { is: 'version' }
  | { is: 'misread'; fault: unknown };

/** Reads the command line. Never throws. */
export async function readLine(argv: readonly string[]): Promise<CommandLine> {
  const help = plainHelp(argv);
  if (help) return { wanted: help, typed: {} };
  return (await import('./parse')).parse(argv);
}

/** Help asked for and nothing else: understood without the parser, whose loading is felt. */
function plainHelp(argv: readonly string[]): Wanted | null {
  const [first = '', second] = argv;
  if (argv.length > 2) return null;
  if (second === undefined) return [...HELPS, 'help'].includes(first) ? WHOLE : null;
  const name = HELPS.includes(second) ? first : first === 'help' ? second : '';
  const entry = entryNamed(name);
  return entry && { is: 'help', entry };
}

const HELPS = ['--help', '-h'];
const WHOLE: Wanted = { is: 'help', entry: null };
