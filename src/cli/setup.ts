import { join } from 'node:path';
import type { Coach, Options } from '../coach';
import type { Entry } from './entry';
import { isDay, nearestDay, type Day } from '../domain/day/day';
import { usage } from '../errors';
import type { Language } from '../guide/guide';
import { openLibrary } from '../guide/library';
import { lookOf } from './looks';
import { portsOf } from './ports';
import type { CommandLine } from './command-line';
import { chosenLanguage, countryOption, homeOf, isNynorsk } from './settle';
import { readyToWrite } from '../store/writer';
import { openStore, settleStore } from '../store/open';
import { NO_SETTINGS, type KeptSettings, type Settings } from '../store/settings';
import type { Screen } from './screen';
import type { World } from './world';

const text = (value: Options[string]): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Options with which a command that may write only answers. */
const KEEPS_NOTHING = ['questions', 'facts', 'rules'];

/** Sets the stage for a command: language, day, folder, and the ports. Throws `usage` and `store`. */
export async function prepare(
  { options: given, entry }: CommandLine,
  world: World,
  out: Screen,
): Promise<Coach> {
  const options = entry.forShell ? { ...given, input: false } : given;
  const folder = text(options['dataDir']) ?? world.env['COACH_DATA_DIR'] ?? world.dataFolder;
  const today = dayOf(options, world);
  const country = countryOption(text(options['country']));
  if (entry.writes && !KEEPS_NOTHING.some((name) => options[name])) await readyToWrite();
  const store = openStore(folder);
  const settled = await settledIn(folder, store.settings, entry);
  const language = await settleLanguage(options, world, store.settings, settled, folder);
  const home = country ?? settled.country ?? homeOf(language);
  const library = openLibrary({ shipped: world.guides, own: join(folder, 'guides') });
  if (isNynorsk(text(options['lang']), world.env))
    out.note((await import('../words/errors')).errorWords.nb.nynorsk);
  const ports = portsOf({
    language,
    country: home,
    today,
    folder,
    world,
    plain: settled.plain,
    options,
  });
  return Object.assign(ports, {
    language,
    country: home,
    today,
    look: await lookOf(options['color'] === false ? ['--no-color'] : [], world),
    folder,
    processes: store.processes,
    settings: store.settings,
    people: store.people,
    everything: store.everything,
    clock: () => world.clock(),
    versions: world.versions,
    shippedGuides: world.guides,
    guide: (id: string) => library.guide(language, id),
    note: (words: string) => out.note(words),
    copy: (words: string) => out.copy(words),
  });
}

/** What is settled; for a command that mends, nothing where it cannot be read. Throws `store`. */
async function settledIn(folder: string, settings: KeptSettings, entry: Entry): Promise<Settings> {
  try {
    await settleStore(folder);
    return settings.read();
  } catch (error) {
    if (!entry.mends) throw error;
    return { ...NO_SETTINGS, language: 'sv' };
  }
}

/** The language asked for, else the one settled, else the one the person chooses now, once. */
async function settleLanguage(
  options: Options,
  world: World,
  settings: KeptSettings,
  settled: Settings,
  folder: string,
): Promise<Language> {
  const chosen = chosenLanguage(text(options['lang']), world.env) ?? settled.language;
  if (chosen) return chosen;
  const { ask } = portsOf({
    language: 'sv',
    country: 'SE',
    today: dayOf(options, world),
    folder,
    world,
    plain: false,
    options,
  });
  if (!ask || options['json']) return 'sv';
  return (await import('./first-language')).askLanguage(ask, settings);
}

function dayOf(options: Options, world: World): Day {
  const option = text(options['today']);
  if (option !== undefined) return isoDay(option, '--today');
  return world.env['COACH_TODAY'] ? isoDay(world.env['COACH_TODAY'], 'COACH_TODAY') : world.today();
}

/** A day given as `YYYY-MM-DD` to the named option. Throws `usage` with the nearest real day. */
function isoDay(value: string, option: string): Day {
  if (!isDay(value)) throw usage({ is: 'bad-day', option, value, nearest: nearestDay(value) });
  return value;
}
