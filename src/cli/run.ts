import type { Coach, Command, Options, Result } from '../coach';
import { CoachError, exitCode } from '../errors';
import { FIRST, type Language, WORDS } from '../words/languages';
import { readLine } from './command-line';
import type { CommandLine } from './parse';
import type { Task } from './setup';
import type { Entry } from './entry';
import { typedText } from './flag';
import { screen, type Screen } from './screen';
import { chosenLanguage } from './settle';
import { lookOf, terminalOf, wishesOf } from './terminal';
import type { World } from './world';

/** Runs one command line in this world and gives back the exit code of the public interface. Never throws. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const line = await readLine(argv);
  // Only a terminal has a width: elsewhere a note stays on its line, and nothing is loaded for it.
  const fitted = world.stderr.isTTY === true ? (await import('../view/fit')).fittedText : undefined;
  const out = screen(world, terminalOf(wishesOf(line), world).colours, fitted);
  try {
    return await obey(line, world, out);
  } catch (error) {
    return await report(error, line, out, world);
  }
}

async function obey(line: CommandLine, world: World, out: Screen): Promise<number> {
  const { wanted } = line;
  switch (wanted.is) {
    case 'work':
      return work({ ...line, ...wanted }, world, out);
    case 'help':
      return help(line, wanted.entry, world, out);
    case 'version':
      await out.print(`${world.versions.version}\n`);
      return 0;
    case 'misread':
      throw wanted.fault;
  }
}

async function work(task: Task, world: World, out: Screen): Promise<number> {
  const { prepare } = await import('./setup');
  const [{ coach, options, isPrinted, isOff, scribe }, command] = await Promise.all([
    prepare(task, world, out),
    task.entry.load(),
  ]);
  if (isOff) return 0;
  const listsQuestions = options['questions'] === true;
  const result = listsQuestions
    ? await questions(command, coach, options)
    : await command.run(coach, options, task.args);
  if (options['json'] === true || listsQuestions) await out.json(result.document);
  else if (!isPrinted) await print(await result.page(), task, world, out);
  const isSeen = world.stderr.isTTY === true && options['json'] !== true;
  if (isSeen && scribe.wrote.size > 0)
    out.note((await import('./way-back')).wayBack(coach, scribe));
  return result.exit ?? 0;
}

async function print(text: string, task: Task, world: World, out: Screen): Promise<void> {
  const mayPage = world.stdout.isTTY === true && task.entry.does === 'reads';
  if (mayPage && (await import('./pager')).paged(out.shown(text), task, world)) return;
  await out.print(text);
}

async function questions(command: Command, coach: Coach, options: Options): Promise<Result> {
  const { questionsDocument } = await import('../guide/listing');
  const lists = (await command.questions?.(coach, options)) ?? { questions: [] };
  return { document: questionsDocument(lists), page: () => '' };
}

async function help(
  line: CommandLine,
  entry: Entry | null,
  world: World,
  out: Screen,
): Promise<number> {
  const { helpPage } = await import('./help-page');
  const look = await lookOf(terminalOf(wishesOf(line), world));
  const words = WORDS[await languageFor(line, world)];
  await out.print(helpPage(entry, words.help, look));
  return 0;
}

/** The language for help and for errors, also where the settings cannot be read. */
async function languageFor({ typed }: CommandLine, world: World): Promise<Language> {
  const { env } = world;
  const asked = attempt(() => chosenLanguage(typedText(typed['lang']), env));
  if (asked) return asked;
  const { openStore } = await import('../store/open');
  const folder = typedText(typed['dataDir']) ?? env['COACH_DATA_DIR'] ?? world.dataFolder;
  return (
    attempt(() => openStore(folder).settings.read().language) ??
    attempt(() => chosenLanguage(undefined, { LANG: env['LANG'] })) ??
    FIRST
  );
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
  line: CommandLine,
  out: Screen,
  world: World,
): Promise<number> {
  const { saidOf } = await import('../words/errors');
  const { errors: words } = WORDS[await languageFor(line, world)];
  const known = error instanceof CoachError ? error : null;
  const said = known ? saidOf(words, known.fault) : words.fault();
  const stopped = known?.fault.kind === 'stopped';
  if (line.typed['json'] === true)
    out.trace(JSON.stringify({ error: { code: known?.fault.kind ?? 'fault', ...said } }));
  else if (stopped) out.note(`\n  ${said.message}`);
  else out.note(`coach: ${[said.message, said.hint].filter(Boolean).join(' ')}`);
  if (world.env['COACH_DEBUG'] === '1' && error instanceof Error) out.trace(error.stack ?? '');
  return known ? exitCode(known.fault) : 1;
}
