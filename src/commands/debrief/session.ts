import type { OptionsOf } from '../../cli/flags';
import type { Coach } from '../../coach';
import { dayAnswer, givenIn, textAnswer, type Answers } from '../../domain/answers';
import { newSession, roundOn, roundToDebrief, roundWaiting } from '../../domain/debrief';
import { latestDebrief, sessionOf, unfinished } from '../../domain/debrief-sessions';
import { folded } from '../../domain/find';
import { roundNumbered } from '../../domain/ledger/folds';
import type { Process, Session } from '../../domain/process';
import { CoachError } from '../../errors';
import { programQuestion } from '../../guide/guide';
import { confirmed } from '../../talk/converse';
import type { Target } from '../../talk/target';
import { eachGoingOn, readableIn, targetOrNew } from '../../talk/which';

/** A debrief to hold: about which process (null: one not named yet), and the session to take up or begin. */
export interface DebriefToHold {
  target: Target | null;
  session: Session;
}

/** The debrief the command line means: one that was begun is offered first. Throws `usage`, `not-found`, `stopped`. */
export async function sessionFor(
  coach: Coach,
  options: OptionsOf<'debrief'>,
  name: string | undefined,
  told: Answers,
): Promise<DebriefToHold> {
  const on = dayAnswer(told, 'interviewed-on');
  const { begun, going } = mayOffer(coach, options, name) ? latestBegun(coach) : NOT_LOOKED;
  if (begun && (await goesOn(coach, options, begun.process, begun.session)))
    return { target: known(begun.process), session: begun.session };
  const target =
    (name === undefined && (await toldOf(coach, options, told))) ||
    (await targetOrNew(coach, { ...options, on }, name, going));
  if (target?.kind !== 'known') return { target, session: newSession(1, 1, coach.today) };
  const refused = begun?.process.id === target.process.id;
  return {
    target,
    session: await sessionIn(
      coach,
      options,
      target.process,
      refused ? null : unfinished(target.process),
      on,
    ),
  };
}

/** The process an answers file is about by the company it names: one there is, else a new one; null when none is named. */
async function toldOf(
  coach: Coach,
  options: OptionsOf<'debrief'>,
  told: Answers,
): Promise<Target | null> {
  const [company, role] = [textAnswer(told, 'company'), textAnswer(told, 'role')];
  if (company === null || options.new || options.company !== null) return null;
  const isCalled = (one: string): boolean => folded(one) === folded(company);
  const isIt = (one: Process): boolean =>
    isCalled(one.company) && (role === null || folded(one.role) === folded(role));
  const all = readableIn(coach, await coach.everything.called(isCalled));
  const [process, ...others] = [...all].filter(isIt);
  if (others.length > 0) return null;
  if (process) return known(process);
  const start = { company, role: role ?? '', country: coach.country, startedOn: coach.today };
  return { kind: 'new', start, asked: [] };
}

function known(process: Process): Target {
  return { kind: 'known', process };
}

function mayOffer(coach: Coach, options: OptionsOf<'debrief'>, name: string | undefined): boolean {
  return (
    coach.ask !== null &&
    name === undefined &&
    !options.new &&
    options.company === null &&
    options.on === null
  );
}

/** How a sitting stands that is not finished. */
const BEGUN: Session['state'][] = ['begun', 'paused'];

/** The debrief that was begun last; without one, all processes that go on, which have been looked through for it. */
interface Begun {
  begun: { process: Process; session: Session } | null;
  going: Process[] | null;
}

const NOT_LOOKED: Begun = { begun: null, going: null };

function latestBegun(coach: Coach): Begun {
  const going: Process[] = [];
  for (const process of eachGoingOn(coach, Number.POSITIVE_INFINITY, BEGUN)) {
    const session = unfinished(process);
    if (session) return { begun: { process, session }, going: null };
    if (!process.over) going.push(process);
  }
  return { begun: null, going };
}

async function sessionIn(
  coach: Coach,
  options: OptionsOf<'debrief'>,
  process: Process,
  begun: Session | null,
  on: string | null,
): Promise<Session> {
  const fits = begun && (on === null || isAbout(process, begun, on));
  if (fits && (await goesOn(coach, options, process, begun))) return begun;
  const adds = options.deep || (!coach.ask && !roundWaiting(process, coach.today));
  if (options.resume || (adds && on === null)) return again(coach, options, process);
  if (on === null && (await isSameInterview(coach, process))) return again(coach, options, process);
  const round = on === null ? roundToDebrief(process, coach.today) : roundOn(process, on);
  return sessionOf(process, round.number, 1) ?? newSession(round.number, 1, coach.today);
}

/** Whether a debrief is about the interview that has been gone through on an earlier day; left unsaid, the day of the interview tells. Throws `stopped`. */
async function isSameInterview(coach: Coach, process: Process): Promise<boolean> {
  const latest = latestDebrief(process);
  if (!coach.ask || !latest || latest.finishedOn === coach.today) return false;
  if (roundWaiting(process, coach.today)) return false;
  const { text, help, same, new: fresh } = coach.words.debrief.newOrSame;
  const choices = [
    { value: 'same', label: same },
    { value: 'new', label: fresh },
  ];
  const kind = 'choice';
  const question = programQuestion({
    id: 'new-or-same',
    kind,
    text,
    help,
    choices,
    optional: true,
  });
  const asked = { place: null, earlier: null, isFirst: true };
  const reply = await coach.ask.question(question, asked);
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return reply.kind === 'given' && reply.value === 'same';
}

function isAbout(process: Process, session: Session, on: string): boolean {
  return roundNumbered(process, session.round)?.on === on;
}

async function goesOn(
  coach: Coach,
  options: OptionsOf<'debrief'>,
  { company }: Process,
  begun: Session,
): Promise<boolean> {
  if (options.resume || !coach.ask) return true;
  const words = coach.words.debrief;
  return confirmed(coach.ask, words.goOn(company, givenIn(begun.answers)), words.goOnHelp, true);
}

/** A finished debrief opened again: for what was skipped, to go deeper, or for more answers from a file. */
function again(coach: Coach, options: OptionsOf<'debrief'>, process: Process): Session {
  const latest = latestDebrief(process);
  if (!latest && options.resume)
    throw new CoachError({ kind: 'not-found', what: 'session', name: process.id });
  return latest ?? newSession(roundToDebrief(process, coach.today).number, 1, coach.today);
}
