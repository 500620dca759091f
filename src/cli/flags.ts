import type { Entry } from './entry';

/** Options every command takes, before or after its name. */
export const GLOBAL_FLAGS = [
  '--lang <language>',
  '--country <country>',
  '--today <date>',
  '--data-dir <folder>',
  '--json',
  '--no-input',
  '--no-color',
  '--plain',
] as const;

/** Options of every command that takes a process. */
const PROCESS_FLAGS = ['--new', '--company <name>', '--role <name>'] as const;

/** Options of every command that asks. */
const ASKING_FLAGS = ['--answers <file>', '--questions'] as const;

/** Every flag of a command, its own first. */
export function flagsOf(entry: Entry): string[] {
  return [
    ...entry.flags.map((flag) => (typeof flag === 'string' ? flag : flag.flags)),
    ...(entry.process ? PROCESS_FLAGS : []),
    ...(entry.asks ? ASKING_FLAGS : []),
  ];
}
