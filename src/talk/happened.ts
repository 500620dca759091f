import type { Coach } from '../coach';
import type { Answers } from '../domain/answers';
import type { Change } from '../domain/change/change';
import { requestsLeft } from '../domain/followup/requests';
import { type Happening, ofKind, type Telling } from '../domain/happening';
import { forgottenIn } from '../domain/interview';
import { atOdds, isToldAlready } from '../domain/ledger/at-odds';
import { isTold, sentOnIn, tellingsOf } from '../domain/ledger/answers-told';
import { withoutTwins } from '../domain/ledger/twins';
import { isOff } from '../domain/ledger/timeline';
import type { Process } from '../domain/process';
import type { Unfinished } from '../domain/unfinished';
import { weekdayDay } from '../view/days';
import { happeningLines, happeningText } from '../view/happenings';
import { page, paragraph, prose } from '../view/page';
import { withDayOff, withDayRead } from './day-in-words';
import {
  deskOf,
  type HappenedDesk,
  type HappenedTalk,
  note,
  type ToldThing,
  stop,
} from './happened-desk';
import { putRight } from './happened-right';
import { ask, bookedFor, readingOf } from './happened-round';
import { roomOn, roundQuestions } from './happened-questions';
import { backFrom } from './new-job';
import { correct, tell } from './tell';
import { keepIn, knownIn, type Target } from './target';
import type { OpenTalk } from './unfinished';
import { jobName } from '../view/job-name';
import { typedIn } from '../words/typed';

/** How many lines of the list are shown before the first question. */
const SHOWN = 6;

/** What a talk came to. */
export interface Happened {
  state: 'finished' | 'back';
  target: Target;
  /** How many things were told. */
  told: number;
}

/** Asks what has happened, one thing after the other, until there is nothing more; each is kept at once. Throws `stopped`. */
export async function tellHappened(coach: Coach, talk: HappenedTalk): Promise<Happened> {
  const desk = await deskOf(coach, talk);
  opening(desk);
  let state: RoundEnd = 'more';
  while (state === 'more') state = await oneRound(desk, null);
  const { target, rounds } = desk;
  return { state, target, told: rounds.reduce((sum, { ids }) => sum + ids.length, 0) };
}

/** The last lines of the list, and how it goes. */
function opening({ coach, guide, target }: HappenedDesk): void {
  const { look, words, today } = coach;
  const process = knownIn(target);
  const lines = process ? happeningLines(process, today, words, look, SHOWN) : [];
  const intro = paragraph(guide.intro, look);
  const shown =
    process && lines.length > 0
      ? [prose(look.style.strong(jobName(process)), look), '', ...lines]
      : [intro];
  coach.note(`${page(shown).trimEnd()}\n`);
}

type RoundEnd = 'more' | 'finished' | 'back';

/** One thing told or put right, or told anew instead of one told before. To go back from the choice is to tell the one before it anew. */
async function oneRound(desk: HappenedDesk, again: ToldThing | null): Promise<RoundEnd> {
  const { openTalk } = await import('./unfinished');
  const talk = await openTalk(desk.coach, { ...nameOf(desk), told: again?.ids ?? [] });
  const before = again ?? roundOf(talk);
  const process = without(knownIn(desk.target), before?.ids ?? []);
  const questions = roundQuestions(desk.guide, desk.followup, process, desk.coach);
  const earlier = desk.rounds[(before ? desk.rounds.indexOf(before) : desk.rounds.length) - 1];
  const {
    state,
    answers: given,
    draft,
  } = await ask(desk, {
    process,
    questions,
    answers: before?.answers ?? { 'room-on': roomOn(process) },
    back: earlier ? 'leaves' : backFrom(desk.back, desk.target),
    talk,
  });
  if (state === 'back') return earlier ? oneRound(desk, earlier) : 'back';
  const whole = given['happened'] === 'forgotten' ? forgottenAs(desk, given, process) : given;
  const answers = state === 'stopped' ? asFarAsTold(desk, whole, process) : whole;
  const isWhole = state === 'finished' || isTold(answers);
  const told = isWhole ? keep(desk, answers, before) : (before?.ids ?? []);
  if (state === 'stopped') throw stop(desk, talk.stop(draft, { ...nameOf(desk), told }));
  talk.end();
  const known = knownIn(desk.target);
  if (answers['happened'] === 'wrong' && known) await putRight(desk, known);
  const isOver = answers['happened'] === null || answers['happened'] === 'done';
  return isOver ? 'finished' : 'more';
}

/** What its talk is called, and the process it is about; a new one by its company. */
function nameOf({ target }: HappenedDesk): Pick<Unfinished, 'talk' | 'process'> {
  return target.kind === 'known'
    ? { talk: 'coach log', process: target.process.id }
    : { talk: `coach log --new ${target.start.company}`, process: null };
}

/** What was being told when the talk was broken off. */
function roundOf(talk: OpenTalk): ToldThing | null {
  const { answers, told } = talk.now();
  return Object.keys(answers).length > 0 ? { answers, ids: told } : null;
}

/** What was told before the talk stopped, with the days that stood in it already. */
function asFarAsTold({ coach }: HappenedDesk, answers: Answers, process: Process | null): Answers {
  const reading = readingOf(coach, process);
  const told = withDayOff(answers, reading, bookedFor(coach, process));
  return withDayRead(told, reading);
}

/** The process without what is told anew, so that it can be chosen again. */
function without(process: Process | null, ids: readonly string[]): Process | null {
  if (process === null || ids.length === 0) return process;
  return { ...process, happenings: process.happenings.filter(({ id }) => !ids.includes(id)) };
}

/** What the debrief took down as forgotten, told as something to say. */
function forgottenAs({ coach }: HappenedDesk, given: Answers, process: Process | null): Answers {
  const words = process && forgottenIn(process, typedIn(coach.words).reasons);
  return { ...given, happened: 'came-up', 'came-what': 'forgotten', 'forgotten-words': words };
}

/** Keeps what was told, instead of what it replaces; where nothing is told, that stays. Gives the ids it has. */
function keep(desk: HappenedDesk, answers: Answers, replaced: ToldThing | null): string[] {
  const { coach, target, rounds } = desk;
  const before = knownIn(target);
  const gone = replaced?.ids ?? [];
  const known = (before?.happenings ?? []).filter(({ id }) => !gone.includes(id));
  const all = tellingsOf(answers, coach.today);
  const tellings = withoutTwins(known, all).filter((one) => !isToldAlready(one, known));
  if (tellings.length < all.length)
    note(coach, coach.words.happenings.same(all.length - tellings.length, all.length));
  if (tellings.length === 0) return gone;
  const at = coach.now();
  const process = keepIn(coach, target, () => [
    ...[...gone, ...overtaken(tellings, known)].map((id): Change => ({ do: 'take-back', id, at })),
    ...tellings.map((telling) => tell(coach, telling)),
    ...sent(coach, before, answers),
  ]);
  desk.target = { kind: 'known', process };
  const told = process.happenings.slice(-tellings.length);
  const round = { answers, ids: told.map(({ id }) => id) };
  desk.rounds = [...rounds.filter((one) => one !== replaced), round];
  sayKept(coach, process, told);
  if (before) sayAtOdds(coach, told, { ...before, happenings: known });
  return round.ids;
}

/** The interviews told as held, of which it is said now that they never took place. */
function overtaken(tellings: readonly Telling[], known: readonly Happening[]): string[] {
  const off = tellings.flatMap((one) =>
    one.kind === 'interview' && isOff(one.state) ? [one.on] : [],
  );
  const held = ofKind(known, 'interview').filter(({ state }) => state === 'held');
  return held.filter(({ on }) => off.includes(on)).map(({ id }) => id);
}

/** What they had asked for and have now, put right where they asked for it. */
function sent(coach: Coach, process: Process | null, answers: Answers): Change[] {
  const on = sentOnIn(answers, coach.today);
  if (on === null || !process) return [];
  return requestsLeft(process, coach.today).map((one) => correct(coach, one, { done: on }));
}

function sayKept(coach: Coach, process: Process, told: Happening[]): void {
  const { words, today, look } = coach;
  const lines = told.map((what) =>
    paragraph(words.happenings.talk.kept(happeningText(what, process, today, words)), look),
  );
  coach.note(`\n${lines.join('\n')}\n`);
}

/** Says, once each, how what was told does not go with what was known before. */
function sayAtOdds(coach: Coach, told: Happening[], before: Process): void {
  const { words, today } = coach;
  const said = told.flatMap((what) => {
    const odds = atOdds(what, before, today);
    const on = odds?.on && weekdayDay(odds.on, today, words);
    return odds ? [words.happenings.talk.atOdds[odds.is](on ?? null)] : [];
  });
  for (const sentence of new Set(said)) note(coach, sentence);
}
