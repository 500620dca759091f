import { CommanderError } from 'commander';
import { ENTRIES } from './commands';
import type { Entry } from './entry';
import { optionName } from './flag';
import { GLOBAL, TELLING } from './flags';
import { usage, type CoachError } from '../errors';
import { nearest } from '../words/nearest';
import { meant } from '../words/spoken';

/** The fault of a word that is no command, with the one it means in any language, else the one written most alike. */
export function unknownCommand(name: string): CoachError {
  const names = ENTRIES.map((known) => known.name);
  const near = meant((words) => words.command, name) ?? nearest(name, names);
  return usage({ is: 'unknown-command', name, nearest: near });
}

/** What commander could not take, as a fault of ours. */
export function faultOf(error: unknown, entry: Entry | null): unknown {
  if (!(error instanceof CommanderError)) return error;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = named.split(/[ ,=]/)[0] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return usage({ is: 'unknown-option', name, nearest: nearest(name, optionNames(entry)) });
    case 'commander.missingArgument':
      return usage({ is: 'missing-argument', name });
    case 'commander.optionMissingArgument':
      return usage({ is: 'missing-value', name: /--[a-z-]+/.exec(named)?.[0] ?? named });
    case 'commander.excessArguments':
      return usage({ is: 'too-many-arguments' });
    default:
      return error;
  }
}

function optionNames(entry: Entry | null): string[] {
  return Object.keys({ ...entry?.flags, ...GLOBAL, ...TELLING }).map(optionName);
}
