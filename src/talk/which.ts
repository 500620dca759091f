import type { Ask } from '../ask/ask';
import type { Coach } from '../coach';
import { matchName } from '../domain/find';
import { lastInterview } from '../domain/ledger/folds';
import { hasBegun } from '../domain/ledger/state';
import type { Process } from '../domain/process';
import { CoachError, usage } from '../errors';
import type { Found } from '../store/processes';
import { shortDay } from '../view/days';
import { ambiguous, apart, SHOWN, whichOf } from './several';
import { typed } from '../view/shell';
import type { StartOptions } from './new-job';
import { begin, type Target } from './target';
import { sayUnreadable } from './unreadable';

const NEW = '+';

/** Finds what the command line means: `--new`, an id, its beginning, words, or the only active one; else asks, where there is none yet for the company. Throws `usage`, `not-found`, `stopped`. */
export async function targetOf(
  coach: Coach,
  options: StartOptions,
  name: string | undefined,
): Promise<Target> {
  if (options.new && name !== undefined) throw usage({ is: 'clash', options: ['--new', name] });
  if (options.new || (options.company !== null && name === undefined))
    return beginning(coach, options);
  if (name !== undefined) return { kind: 'known', process: await named(coach, name) };
  const isFirst = coach.ask && coach.begins !== null && readable(coach, 1).length === 0;
  return isFirst ? beginning(coach, options) : unnamed(coach);
}

async function beginning(coach: Coach, options: StartOptions): Promise<Target> {
  const { newTarget } = await import('./new-job');
  return newTarget(coach, options);
}

/** As `targetOf`, but a new process may always be chosen: null where the talk itself asks which job it is about. `going` are those that go on, where they have been read already. */
export async function targetOrNew(
  coach: Coach,
  options: StartOptions,
  name: string | undefined,
  going: Process[] | null = null,
): Promise<Target | null> {
  if (options.new && options.company === null && name === undefined && coach.ask) return null;
  if (name !== undefined || options.new || options.company !== null)
    return targetOf(coach, options, name);
  if (!coach.ask) return unnamed(coach);
  const all = offered(coach, going ?? goingOn(coach));
  if (all.length === 0) return null;
  return chosen(coach, coach.ask, all, 'known or new');
}

/** Processes at the top of a list, whether they go on or are over. */
const NEWEST = 30;

/** The newest, and older ones that go on; what is over and older has to be named. */
function offered(coach: Coach, going: Process[]): Process[] {
  const newest = readable(coach, NEWEST);
  const older = going.filter(({ id }) => newest.every((one) => one.id !== id));
  return [...newest, ...older];
}

/** The process a command line names, written now if it is new. For commands that keep something in any case. */
export async function processOf(
  coach: Coach,
  options: StartOptions,
  name: string | undefined,
): Promise<Process> {
  return begin(coach, await targetOf(coach, options, name));
}

/** The process there is of this name, else the only one; none is begun. */
export async function knownProcess(coach: Coach, name: string | undefined): Promise<Process> {
  return name === undefined ? begin(coach, await unnamed(coach)) : named(coach, name);
}

async function named(coach: Coach, name: string): Promise<Process> {
  let known: Process[] | null = null;
  const all = (): Process[] => (known ??= readable(coach));
  const match = matchName(name, coach.processes.ids(), all);
  if (match.kind === 'many') return oneOf(coach, name, match.ids, all());
  const process = match.kind === 'one' ? coach.processes.get(match.id) : null;
  if (process) return process;
  const [{ likelyId }, { nearest }] = await Promise.all([
    import('../domain/likely-id'),
    import('../words/nearest'),
  ]);
  const near = likelyId(name, all(), nearest);
  const line = coach.begins && `${coach.begins} --company ${typed(name)}`;
  throw new CoachError({ kind: 'not-found', what: 'process', name, nearest: near, begin: line });
}

/** The one the person means of several that a name fits. Throws `usage` where nobody can be asked. */
async function oneOf(
  coach: Coach,
  name: string,
  ids: readonly string[],
  known: readonly Process[],
): Promise<Process> {
  const fitting = known.filter(({ id }) => ids.includes(id));
  const target =
    coach.ask && fitting.length > 1 ? await chosen(coach, coach.ask, fitting, 'known') : null;
  if (target?.kind === 'known') return target.process;
  const unread = ids.filter((id) => !fitting.some((process) => process.id === id));
  const told = [...fitting.map((process) => toldApart(coach, process)), ...unread];
  throw ambiguous(name, told);
}

/** A process by its id, with the post and the day that tell it from another: `volvo-2 (Testledare, 20 november)`. */
export function toldApart(coach: Coach, process: Process): string {
  return apart(process.id, [process.role, dayOf(coach, process)]);
}

function dayOf({ today, words }: Coach, process: Process): string {
  return shortDay(lastInterview(process, today)?.on ?? process.startedOn, today, words);
}

/** The processes named, each once. Throws as `knownProcess`. */
export async function knownProcesses(coach: Coach, names: readonly string[]): Promise<Process[]> {
  const all: Process[] = [];
  for (const name of names) all.push(await knownProcess(coach, name));
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
}

/** Every process that can be read, newest first, or the newest few; one that cannot is named. */
export function readable(coach: Coach, most = Number.POSITIVE_INFINITY): Process[] {
  return [...firstOf(coach, coach.processes.newest(), most)];
}

/** As `readable`, without those that are over, which are passed by; but with those whose file holds one of these words. */
export function goingOn(...asked: Parameters<typeof eachGoingOn>): Process[] {
  return [...eachGoingOn(...asked)];
}

/** The same, each read as it is taken. */
export function eachGoingOn(
  coach: Coach,
  most = Number.POSITIVE_INFINITY,
  or: readonly string[] = [],
): Iterable<Process> {
  return firstOf(
    coach,
    coach.processes.active(or),
    most,
    (process) => !hasBegun(process, coach.today),
  );
}

function* firstOf(
  coach: Coach,
  all: Iterable<Found>,
  most: number,
  wanted: (process: Process) => boolean = () => true,
): Generator<Process> {
  let left = most;
  for (const process of readableIn(coach, all)) {
    if (!wanted(process)) continue;
    yield process;
    left -= 1;
    if (left <= 0) return;
  }
}

/** What can be read of what was found, read as it is taken; what cannot is named. */
export function* readableIn(coach: Coach, all: Iterable<Found>): Generator<Process> {
  for (const found of all)
    if (found.ok) yield found.process;
    else sayUnreadable(coach, found.unreadable);
}

async function unnamed(coach: Coach): Promise<Target> {
  const active = goingOn(coach);
  const choices = active.length > 0 ? active : readable(coach, NEWEST);
  const [only, another] = choices;
  if (only && !another) return { kind: 'known', process: only };
  const picked = coach.ask && only ? await chosen(coach, coach.ask, choices, 'known') : null;
  if (!picked)
    throw usage({
      is: 'which-process',
      ids: choices.slice(0, SHOWN).map((one) => toldApart(coach, one)),
    });
  return picked;
}

/** Asks which one; null when a new one is chosen. */
async function chosen(
  coach: Coach,
  ask: Ask,
  processes: Process[],
  among: 'known' | 'known or new',
): Promise<Target | null> {
  const words = coach.words.which;
  const known = processes.map((process) => ({
    value: process.id,
    label: [process.company, process.role, dayOf(coach, process)].filter(Boolean).join(' · '),
  }));
  const question = {
    id: 'process',
    text: words.question,
    help: words.help,
    choices: among === 'known' ? known : [{ value: NEW, label: words.another }, ...known],
  };
  const picked = await whichOf(ask, question, question.choices[0]?.value);
  const process = processes.find(({ id }) => id === picked);
  return process ? { kind: 'known', process } : null;
}
