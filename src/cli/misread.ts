import type { CommanderError } from 'commander';
import { flagsOf, GLOBAL_FLAGS } from './flags';
import { ENTRIES } from './commands';
import type { Entry } from './entry';
import { commandIn, entryNamed, nameOf } from './names';
import { usage, type CoachError } from '../errors';
import { nearest } from '../words/nearest';

/** The fault of a first word that is no command, with the nearest that is. */
export function unknownCommand(argv: readonly string[]): CoachError {
  const name = commandIn(argv) ?? '';
  const names = ENTRIES.map((known) => known.name);
  return usage({ is: 'unknown-command', name, nearest: nearest(name, names) });
}

/** What commander could not take, as a fault of ours. */
export function faultOf(error: CommanderError, argv: readonly string[]): Error {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = named.split(/[ ,=]/)[0] ?? '';
  const entry = entryNamed(commandIn(argv));
  switch (error.code) {
    case 'commander.unknownOption':
      return usage({ is: 'unknown-option', name, nearest: nearest(name, optionNames(entry)) });
    case 'commander.missingArgument':
      return usage({ is: 'missing-argument', name });
    case 'commander.optionMissingArgument':
      return usage({ is: 'missing-value', name: /--[a-z-]+/.exec(named)?.[0] ?? named });
    case 'commander.excessArguments':
    case 'commander.unknownCommand':
      return entry ? usage({ is: 'too-many-arguments' }) : unknownCommand(argv);
    default:
      return error;
  }
}

function optionNames(entry: Entry | null): string[] {
  const flags = [...GLOBAL_FLAGS, ...(entry ? flagsOf(entry) : []), '--help', '--version'];
  return flags.map(nameOf);
}
