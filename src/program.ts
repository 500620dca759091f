import { Command, CommanderError, Option } from 'commander';
import type { Options } from './coach';
import { flagsOf, GLOBAL_FLAGS } from './commands/flags';
import { ENTRIES, type Entry } from './commands/index';
import { commandIn, entryNamed, nameOf, unknownCommand } from './commands/names';
import { usage } from './errors';
import { nearest } from './nearest';

export { flagsOf, GLOBAL_FLAGS };

/** A command line, understood: which command, with which plain values. */
export interface CommandLine {
  entry: Entry;
  args: string[];
  options: Options;
}

/** Reads the command line. Throws `usage` for what is not a command, an option or a value of one. */
export function parse(argv: readonly string[]): CommandLine {
  let line: CommandLine | null = null;
  const program = tree((entry, args, options) => {
    line = { entry, args, options };
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? faultOf(error, argv) : error;
  }
  if (!line) throw unknownCommand(commandIn(argv) ?? '');
  return line;
}

function tree(take: (entry: Entry, args: string[], options: Options) => void): Command {
  const program = quiet(new Command('coach'));
  for (const flags of GLOBAL_FLAGS) program.addOption(new Option(flags));
  for (const entry of ENTRIES) {
    const command = quiet(
      program.command(`${entry.name} ${entry.args}`.trim(), { isDefault: entry.name === 'today' }),
    );
    for (const flag of entry.flags) command.addOption(optionOf(flag));
    for (const flags of flagsOf(entry).slice(entry.flags.length))
      command.addOption(new Option(flags));
    command.action(() => take(entry, command.args, command.optsWithGlobals()));
  }
  return program;
}

function quiet(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption(false)
    .helpCommand(false)
    .allowExcessArguments(false)
    .showSuggestionAfterError(false);
}

function optionOf(flag: Entry['flags'][number]): Option {
  if (typeof flag === 'string') return new Option(flag);
  return new Option(flag.flags)
    .default([])
    .argParser((value: string, all: string[]) => [...all, value]);
}

function faultOf(error: CommanderError, argv: readonly string[]): unknown {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = named.split(/[ ,=]/)[0] ?? '';
  const first = commandIn(argv) ?? '';
  const entry = entryNamed(first);
  switch (error.code) {
    case 'commander.unknownOption':
      return usage({ is: 'unknown-option', name, nearest: nearest(name, optionNames(entry)) });
    case 'commander.missingArgument':
      return usage({ is: 'missing-argument', name });
    case 'commander.optionMissingArgument':
      return usage({ is: 'missing-value', name: /--[a-z-]+/.exec(named)?.[0] ?? named });
    case 'commander.excessArguments':
    case 'commander.unknownCommand':
      return entry ? usage({ is: 'too-many-arguments' }) : unknownCommand(first);
    default:
      return error;
  }
}

function optionNames(entry: Entry | null): string[] {
  const flags = [...GLOBAL_FLAGS, ...(entry ? flagsOf(entry) : []), '--help', '--version'];
  return flags.map(nameOf);
}
