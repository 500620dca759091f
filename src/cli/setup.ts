import { join, resolve } from 'node:path';
import type { Coach, Options } from '../coach';
import type { Day } from '../domain/day/day';
import { laterMoment, type Moment, momentAt, momentOf } from '../domain/moment';
import { CoachError, type Fault } from '../errors';
import { openSettings } from '../store/local';
import { openStore, settleStore } from '../store/open';
import { type KeptSettings, NO_SETTINGS, type Settings } from '../store/settings';
import type { Scribe } from '../store/undo/scribe';
import type { Entry } from './entry';
import { type Flags, optionName, readDayOption, type Reader, typedText } from './flag';
import { GLOBAL } from './flags';
import { type PortSetup, portsOf } from './ports';
import type { Outputs } from './outputs';
import type { Library, LibraryFolders } from '../guide/library';
import type { CommandLine } from './parse';
import type { Screen } from './screen';
import { chosenLanguage, countryOption, isStandIn } from './settle';
import { FIRST, type Language, SPOKEN, WORDS } from '../words/languages';
import { lookOf, terminalOf, wishesOf } from './terminal';
import type { World } from './world';

/** A command line that can be worked on. */
export interface Task extends Pick<CommandLine, 'typed'> {
  entry: Entry;
  args: string[];
}

/** Sets the stage for a command: language, day, folder, its options read, and the ports. Throws `usage` and `store`. */
export async function prepare(
  task: Task,
  world: World,
  out: Screen,
): Promise<{ coach: Coach; scribe: Scribe } & Outputs> {
  const { entry, typed } = task;
  const folder = resolve(
    typedText(typed['dataDir']) ?? world.env['COACH_DATA_DIR'] ?? world.dataFolder,
  );
  const country = countryOption(typedText(typed['country']));
  const now = (): Moment => momentAt(world.clock());
  const scribe: Scribe = { what: entry.name, on: world.today(), now, wrote: new Set() };
  const store = openStore(folder, scribe);
  const { settled, unread } = settledIn(folder, store.settings, entry);
  const wishes = wishesOf(task);
  const terminal = terminalOf({ ...wishes, plain: wishes.plain || settled.plain }, world);
  const asking = {
    print: (text: string) => out.print(text),
    folder,
    world,
    terminal,
    answers: typedText(typed['answers']),
    mayAsk: mayAsk(task),
  };
  const language = await settleLanguage(task, asking, openSettings(folder), settled);
  const words = WORDS[language];
  const home = country ?? settled.country ?? SPOKEN[language].home;
  const today = await dayOf(task, world, { words, country: home, today: world.today() });
  scribe.on = today;
  if (unread) out.note((await import('../words/errors')).saidOf(words.errors, unread).message);
  if (isStandIn(typedText(typed['lang']), world.env)) out.note(words.errors.alsoFor);
  const reader = { words, country: home, today };
  const coach = Object.assign(portsOf({ ...asking, ...reader }), {
    ...reader,
    look: await lookOf(terminal),
    folder,
    ...store,
    settings: unread ? { ...store.settings, read: () => settled } : store.settings,
    begins: 'company' in entry.flags ? `coach ${entry.name} --new` : null,
    clock: () => world.clock(),
    now,
    told: inOrder(() => momentOf(today, world.time())),
    newId: () => world.newId(),
    versions: world.versions,
    shippedGuides: world.guides,
    guide: guidesIn(language, {
      shipped: world.guides,
      own: join(folder, 'guides'),
      passedOver: (fault) => out.note(words.guides.passedOver(fault)),
    }),
    progress: async () => (await import('./progress')).progressOn(world, words),
    note: (said: string) => out.note(said),
    copy: (said: string) => out.copy(said),
  });
  const options = await optionsIn(task, reader);
  return { coach, scribe, ...(await outputsOf(task, coach, options)) };
}

/** The options, with the files they would write looked at first. */
async function outputsOf(
  { entry: { flags }, typed }: Task,
  coach: Coach,
  options: Options,
): Promise<Outputs> {
  if (!Object.keys(typed).some((key) => flags[key]?.writes)) return { options };
  return (await import('./outputs')).outputsIn(flags, coach, options);
}

/** The guides of a language, opened when the first is asked for. */
function guidesIn(language: Language, folders: LibraryFolders): Coach['guide'] {
  let library: Library | null = null;
  return async (id) => {
    const { openLibrary } = await import('../guide/library');
    return (library ??= openLibrary(folders)).guide(language, id);
  };
}

/** Moments that never go back, as they would where the talk goes on past midnight. */
function inOrder(moment: () => Moment): () => Moment {
  let last: Moment = '';
  return () => (last = laterMoment(last, moment()));
}

/** Every option of the command with its value. Throws `usage` for a value that cannot be. */
async function optionsIn({ entry, typed }: Task, reader: Reader): Promise<Options> {
  const flags: Flags = { ...entry.flags, ...GLOBAL };
  const values = await Promise.all(
    Object.entries(flags).map(async ([key, flag]) => {
      return [key, await flag.read(typed[key], optionName(key), reader)] as const;
    }),
  );
  return Object.fromEntries(values);
}

function mayAsk({ entry, typed }: Task): boolean {
  const isTold = typed['noInput'] === true || typed['answers'] !== undefined;
  return !isTold && entry.does !== 'serves a shell';
}

interface Settled {
  settled: Settings;
  /** Why the settings were passed over. */
  unread?: Fault;
}

/** What is settled; nothing where the settings cannot be read, which cost themselves alone. Throws `store` where more than they cannot be. */
function settledIn(folder: string, settings: KeptSettings, entry: Entry): Settled {
  const settled = { ...NO_SETTINGS, language: FIRST };
  try {
    settleStore(folder);
  } catch (error) {
    if (entry.does !== 'mends') throw error;
    return { settled };
  }
  try {
    return { settled: settings.read() };
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return entry.does === 'mends' ? { settled } : { settled, unread: error.fault };
  }
}

/** The language asked for, else the one settled, else the one the person chooses now, once. */
async function settleLanguage(
  { typed }: Task,
  asking: Omit<PortSetup, keyof Reader>,
  settings: KeptSettings,
  settled: Settings,
): Promise<Language> {
  const { world } = asking;
  const chosen = chosenLanguage(typedText(typed['lang']), world.env) ?? settled.language;
  if (chosen) return chosen;
  const first = { words: WORDS[FIRST], country: SPOKEN[FIRST].home };
  const { ask } = portsOf({ ...asking, ...first, today: world.today() });
  if (!ask || typed['json']) return FIRST;
  return (await import('./first-language')).askLanguage(ask, settings);
}

/** The day to reckon from, as people write days: a weekday is the coming one, counted from the real day. Throws `usage`. */
async function dayOf({ typed }: Task, { env }: World, reader: Reader): Promise<Day> {
  const option = typedText(typed['today']);
  const given = option ?? env['COACH_TODAY'];
  if (given === undefined || (given === '' && option === undefined)) return reader.today;
  const direction = /\d/.test(given) ? 'near' : 'future';
  return readDayOption(given, option === undefined ? 'COACH_TODAY' : '--today', reader, direction);
}
