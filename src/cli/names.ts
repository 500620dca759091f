import { GLOBAL_FLAGS } from './flags';
import { ENTRIES } from './commands';
import type { Entry } from './entry';

/** The first word that is no option and no value of one: the command, whether or not there is such a one. */
export function commandIn(argv: readonly string[]): string | null {
  const taking = new Set(GLOBAL_FLAGS.filter((flag) => flag.includes('<')).map(nameOf));
  const at = argv.findIndex((word, i) => !word.startsWith('-') && !taking.has(argv[i - 1] ?? ''));
  return argv[at] ?? null;
}

/** The command with this name, or null. */
export function entryNamed(name: string | null): Entry | null {
  return ENTRIES.find((known) => known.name === name) ?? null;
}

/** A flag without its value: `--on` of `--on <date>`. */
export function nameOf(flag: string): string {
  return flag.split(' ')[0] ?? flag;
}
