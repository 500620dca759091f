import { Command, CommanderError, Option } from 'commander';
import type { Options } from '../coach';
import { flagsOf, GLOBAL_FLAGS } from './flags';
import { ENTRIES } from './commands';
import type { Entry } from './entry';

/** A command line, understood: which command, with which plain values. */
export interface CommandLine {
  entry: Entry;
  args: string[];
  options: Options;
}

/** Reads the command line. Throws `usage` for what is not a command, an option or a value of one. */
export async function parse(argv: readonly string[]): Promise<CommandLine> {
  let line: CommandLine | null = null;
  const program = tree(argv, (entry, args, options) => {
    line = { entry, args, options };
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw (await import('./misread')).faultOf(error, argv);
  }
  if (!line) throw (await import('./misread')).unknownCommand(argv);
  return line;
}

const DEFAULT = 'today';

/** Knows only the commands that are named: to build them all takes longer than to run most of them. */
function tree(
  argv: readonly string[],
  take: (entry: Entry, args: string[], options: Options) => void,
): Command {
  const program = quiet(new Command('coach'));
  for (const flags of GLOBAL_FLAGS) program.addOption(new Option(flags));
  const known = ENTRIES.filter(({ name }) => name === DEFAULT || argv.includes(name));
  for (const entry of known) {
    const command = quiet(
      program.command(`${entry.name} ${entry.args}`.trim(), { isDefault: entry.name === DEFAULT }),
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
