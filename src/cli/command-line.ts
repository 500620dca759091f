import { entryNamed } from './commands';
import type { CommandLine, ParsedLine } from './parse';

/** Reads the command line. Never throws. */
export async function readLine(argv: readonly string[]): Promise<CommandLine> {
  const help = plainHelp(argv);
  if (help) return { wanted: help, typed: {} };
  return (await import('./parse')).parse(argv);
}

/** Help asked for and nothing else: understood without the parser, whose loading is felt. */
function plainHelp(argv: readonly string[]): ParsedLine | null {
  const [first = '', second] = argv;
  if (argv.length > 2) return null;
  if (second === undefined) return [...HELPS, 'help'].includes(first) ? WHOLE : null;
  const name = HELPS.includes(second) ? first : first === 'help' ? second : '';
  const entry = entryNamed(name);
  return entry && { is: 'help', entry };
}

const HELPS = ['--help', '-h'];
const WHOLE: ParsedLine = { is: 'help', entry: null };
