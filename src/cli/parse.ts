import { Argument as Word, Command, Option } from 'commander';
import { entryNamed } from './commands';
import type { CommandWord, Entry } from './entry';
import { type Flag, type Flags, optionName, type TypedOption } from './flag';
import { GLOBAL, TELLING } from './flags';

/** A command line as far as it could be understood: read once, for everything that asks about it. */
export interface CommandLine {
  wanted: ParsedLine;
  /** What stood with each flag, by its key. */
  typed: Record<string, TypedOption>;
}

export type ParsedLine =
  | { is: 'work'; entry: Entry; args: string[] }
  /** Of one command, or of the program as a whole. */
  | { is: 'help'; entry: Entry | null }
  | { is: 'version' }
  | { is: 'misread'; fault: unknown };

const DEFAULT = 'today';
const HELP = 'help';
const EVERYWHERE: Flags = { ...GLOBAL, ...TELLING };

/** Reads any command line. Never throws. */
export async function parse(argv: readonly string[]): Promise<CommandLine> {
  const plain = plainStart(argv);
  if (plain) return parseFrom(plain, {});
  const top = commanderOf(EVERYWHERE, []).passThroughOptions();
  const start = attempt(() => startOf(top, argv));
  const before = typedIn(top, EVERYWHERE);
  if (start.ok) return parseFrom(start.value, before);
  return { wanted: await misread(start.error, null), typed: before };
}

/** The line from its command on, with what was typed before it. */
async function parseFrom(start: Start, before: CommandLine['typed']): Promise<CommandLine> {
  const { name, rest, isHelp } = start;
  const entry = entryNamed(name ?? DEFAULT) ?? (await entryMeant(name ?? ''));
  const flags = { ...entry?.flags, ...EVERYWHERE };
  const command = commanderOf(flags, entry?.args ?? []);
  if (!entry) command.allowUnknownOption().allowExcessArguments();
  const read = attempt(() => command.parse(rest, { from: 'user' }));
  const typed = { ...before, ...typedIn(command, flags) };
  if (isHelp || typed['help']) return { wanted: await help(start, entry), typed };
  if (typed['version']) return { wanted: { is: 'version' }, typed };
  if (!entry) return { wanted: await unheardOf(name), typed };
  if (!read.ok) return { wanted: await misread(read.error, entry), typed };
  return { wanted: { is: 'work', entry, args: command.args }, typed };
}

/** The command by its Swedish or Norwegian name. */
async function entryMeant(name: string): Promise<Entry | null> {
  const { verbNamed } = await import('./verb-named');
  return entryNamed(verbNamed(name) ?? '');
}

type ParseAttempt<T> = { ok: true; value: T } | { ok: false; error: unknown };

function attempt<T>(what: () => T): ParseAttempt<T> {
  try {
    return { ok: true, value: what() };
  } catch (error) {
    return { ok: false, error };
  }
}

async function help({ name, rest }: Start, entry: Entry | null): Promise<ParsedLine> {
  if (name !== null && !entry) return unheardOf(name);
  const isWhole = name === null && rest.every((word) => word.startsWith('-'));
  return { is: 'help', entry: isWhole ? null : entry };
}

async function unheardOf(name: string | null): Promise<ParsedLine> {
  const { unknownCommand } = await import('./misread');
  return { is: 'misread', fault: unknownCommand(name ?? '') };
}

async function misread(error: unknown, entry: Entry | null): Promise<ParsedLine> {
  const { faultOf } = await import('./misread');
  return { is: 'misread', fault: faultOf(error, entry) };
}

/** The beginning of a command line: which command, and the words that are for it. */
interface Start {
  isHelp: boolean;
  /** The word in the place of a command; null when there is none. */
  name: string | null;
  rest: string[];
}

/** A line that begins with a command needs no parser to find it. */
function plainStart([name = '', ...rest]: readonly string[]): Start | null {
  const isPlain = name !== '' && name !== HELP && !name.startsWith('-');
  return isPlain ? { isHelp: false, name, rest } : null;
}

function startOf(top: Command, argv: readonly string[]): Start {
  const { operands, unknown } = top.parseOptions([...argv]);
  const [name, ...rest] = operands;
  if (name === HELP) return { ...startOf(top, rest), isHelp: true };
  return { isHelp: false, name: name ?? null, rest: name === undefined ? unknown : rest };
}

function commanderOf(flags: Flags, args: readonly CommandWord[]): Command {
  const command = new Command()
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption(false)
    .helpCommand(false)
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .action(() => {});
  for (const [key, flag] of Object.entries(flags)) command.addOption(optionOf(key, flag));
  for (const { name, takes } of args) command.addArgument(new Word(FORMS[takes](name)));
  return command;
}

/** How commander writes that a value has to be there, may be there, or may be many. */
const FORMS: Record<
  Exclude<Flag['takes'], 'nothing'> | CommandWord['takes'],
  (value: string) => string
> = {
  one: (value) => `<${value}>`,
  'one each time': (value) => `<${value}>`,
  'one or none': (value) => `[${value}]`,
  several: (value) => `<${value}...>`,
  some: (value) => `<${value}...>`,
  any: (value) => `[${value}...]`,
};

function optionOf(key: string, { takes, value }: Flag): Option {
  const name = key === 'help' ? '-h, --help' : optionName(key);
  if (takes === 'nothing') return new Option(name);
  const option = new Option(`${name} ${FORMS[takes](value)}`);
  if (takes !== 'one each time') return option;
  return option.default([]).argParser((typed: string, all: string[]) => [...all, typed]);
}

/** What was typed, by key; of `--no-…` that it was. */
function typedIn(command: Command, flags: Flags): Record<string, TypedOption> {
  const given = Object.keys(flags).flatMap((key) => {
    const name = optionName(key);
    const option = command.options.find(({ long }) => long === name);
    const attribute = option?.attributeName() ?? '';
    if (command.getOptionValueSource(attribute) !== 'cli') return [];
    const value: TypedOption = command.getOptionValue(attribute);
    return [[key, option?.negate ? value === false : value] as const];
  });
  return Object.fromEntries(given);
}
