import type { Coach, Command, Options, Result } from '../coach';
import { CoachError, exitCode } from '../errors';
import type { Language } from '../guide/guide';
import { coloursOf, lookOf } from './looks';
import type { CommandLine } from './command-line';
import { chosenLanguage } from './settle';
import { screen, type Screen } from './screen';
import type { World } from './world';

/** Runs one command line in this world and gives back the exit code of the public interface. Never throws. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const json = argv.includes('--json');
  // Only a terminal has a width: elsewhere a note stays on its line, and nothing is loaded for it.
  const fitted = world.stderr.isTTY === true ? (await import('../view/fit')).fitted : undefined;
  const out = screen(world, coloursOf(argv, world), fitted);
  try {
    if (asksForHelp(argv)) return await help(argv, world, out);
    const { parse } = await import('./command-line');
    return await work(await parse(argv), world, out);
  } catch (error) {
    return await report(error, await languageFor(argv, world), out, world, json ? 'json' : 'words');
  }
}

async function work(line: CommandLine, world: World, out: Screen): Promise<number> {
  const { prepare } = await import('./setup');
  const [coach, command] = await Promise.all([prepare(line, world, out), line.entry.load()]);
  const result = line.options['questions']
    ? await questions(command, coach, line.options)
    : await command.run(coach, line.options, line.args);
  if (line.options['json'] || line.options['questions']) await out.json(result.document);
  else await out.print(await result.page());
  return result.exit ?? 0;
}

async function questions(command: Command, coach: Coach, options: Options): Promise<Result> {
  const { questionsDocument } = await import('../guide/listing');
  const lists = (await command.questions?.(coach, options)) ?? { questions: [] };
  return { document: questionsDocument(lists), page: () => '' };
}

function asksForHelp(argv: readonly string[]): boolean {
  return argv.includes('--help') || argv.includes('-h') || argv[0] === 'help';
}

async function help(argv: readonly string[], world: World, out: Screen): Promise<number> {
  const { commandIn, entryNamed } = await import('./names');
  const words = argv[0] === 'help' ? argv.slice(1) : argv;
  const name = commandIn(words);
  const entry = entryNamed(name);
  if (name !== null && !entry) throw (await import('./misread')).unknownCommand(words);
  const { helpPage } = await import('./help-page');
  await out.print(helpPage(entry, await languageFor(argv, world), await lookOf(argv, world)));
  return 0;
}

/** The language for what has to be said before the command line is understood. */
async function languageFor(argv: readonly string[], world: World): Promise<Language> {
  const { env } = world;
  const asked = attempt(() => chosenLanguage(valueOf(argv, '--lang'), env));
  if (asked) return asked;
  const { openStore } = await import('../store/open');
  const folder = valueOf(argv, '--data-dir') ?? env['COACH_DATA_DIR'] ?? world.dataFolder;
  return (
    attempt(() => openStore(folder).settings.read().language) ??
    attempt(() => chosenLanguage(undefined, { LANG: env['LANG'] })) ??
    'sv'
  );
}

function valueOf(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}

async function report(
  error: unknown,
  language: Language,
  out: Screen,
  world: World,
  form: 'words' | 'json',
): Promise<number> {
  const { errorWords, saidOf } = await import('../words/errors');
  const words = errorWords[language];
  const known = error instanceof CoachError ? error : null;
  const said = known ? saidOf(words, known.fault) : words.fault();
  const stopped = known?.fault.kind === 'stopped';
  if (form === 'json')
    out.trace(JSON.stringify({ error: { code: known?.fault.kind ?? 'fault', ...said } }));
  else if (stopped) out.note(`\n  ${said.message}`);
  else out.note(`coach: ${[said.message, said.hint].filter(Boolean).join(' ')}`);
  if (world.env['COACH_DEBUG'] === '1' && error instanceof Error) out.trace(error.stack ?? '');
  return known ? exitCode(known.fault) : 1;
}
