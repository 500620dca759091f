import type { Coach } from '../coach';
import type { Answers } from '../domain/answers';
import { applyAll } from '../domain/change/apply';
import type { Change } from '../domain/change/change';
import { orderFault } from '../domain/day/day-order';
import { openRequests } from '../domain/followup/rows-contact';
import { viewOf } from '../domain/followup/view';
import type { Happening } from '../domain/happening';
import { forgottenIn } from '../domain/interview';
import { atOdds, isToldAlready } from '../domain/ledger/at-odds';
import { isTold, sentOnIn, tellingsOf } from '../domain/ledger/answers-told';
import { rightOf, toldOf } from '../domain/ledger/put-right';
import type { Process } from '../domain/process';
import { CoachError } from '../errors';
import {
  type Guide,
  programQuestion,
  type Question,
  questionIn,
  questionsOf,
} from '../guide/guide';
import { weekdayDay } from '../view/days';
import { happeningLines, happeningText, numberedHappenings } from '../view/happenings';
import { paragraph } from '../view/inline';
import { page } from '../view/page';
import { withDayRead } from './day-in-words';
import { type Asking, ask, readingOf } from './happened-round';
import { roomOn, roundQuestions } from './happened-questions';
import { dayFaultText } from './days-told';
import { correct, tell } from './tell';
import { keepIn, knownIn, type Target } from './which';

/** How many lines of the list are shown before the first question. */
const SHOWN = 6;

type Back = 'stays' | 'leaves' | 'leaves while new';

/** How what has happened is asked. */
export interface HappenedTalk {
  target: Target;
  /** The command that goes on with it. */
  command: string;
  /** Whether something is asked before it, to which the person may go back: always, or until something is kept. */
  back?: Back;
  /** How many things were told before it, in the same talk. */
  before?: number;
}

/** What a talk came to. */
export interface Happened {
  state: 'finished' | 'back';
  target: Target;
  /** How many things were told. */
  told: number;
}

/** One thing told in this talk: how, and the ids it got. */
interface Round {
  answers: Answers;
  ids: string[];
}

/** Where the talk stands. */
interface HappenedDesk extends Asking {
  guide: Guide;
  target: Target;
  command: string;
  back: Back;
  before: number;
  rounds: Round[];
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

async function deskOf(coach: Coach, talk: HappenedTalk): Promise<HappenedDesk> {
  const [guide, followup] = await Promise.all([coach.guide('log'), coach.guide('followup')]);
  return { back: 'stays', before: 0, ...talk, coach, guide, followup, rounds: [] };
}

/** The last lines of the list, and how it goes. */
function opening({ coach, guide, target }: HappenedDesk): void {
  const { look, words, today } = coach;
  const process = knownIn(target);
  const lines = process ? happeningLines(process, today, words, look, SHOWN) : [];
  const intro = paragraph(guide.intro, look);
  coach.note(`${page(lines.length > 0 ? lines : [intro]).trimEnd()}\n`);
}

type RoundEnd = 'more' | 'finished' | 'back';

/** One thing told or put right, or told anew instead of one told before. To go back from the choice is to tell the one before it anew. */
async function oneRound(desk: HappenedDesk, before: Round | null): Promise<RoundEnd> {
  const process = knownIn(desk.target);
  const questions = roundQuestions(desk.guide, desk.followup, process);
  const earlier = desk.rounds[(before ? desk.rounds.indexOf(before) : desk.rounds.length) - 1];
  const { state, answers: given } = await ask(desk, {
    process,
    questions,
    answers: before?.answers ?? { 'room-on': roomOn(process) },
    back: earlier ? 'leaves' : backFrom(desk),
  });
  if (state === 'back') return earlier ? oneRound(desk, earlier) : 'back';
  const whole = given['happened'] === 'forgotten' ? forgottenAs(given, process) : given;
  const answers = state === 'stopped' ? withDayRead(whole, readingOf(desk.coach, process)) : whole;
  if (state === 'finished' || isTold(answers)) keep(desk, answers, before);
  if (state === 'stopped') throw stop(desk);
  if (answers['happened'] === 'wrong' && process) await putRight(desk, process);
  const isOver = answers['happened'] === null || answers['happened'] === 'done';
  return isOver ? 'finished' : 'more';
}

function backFrom({ back, target }: HappenedDesk): 'stays' | 'leaves' {
  if (back !== 'leaves while new') return back;
  return target.kind === 'new' ? 'leaves' : 'stays';
}

/** What the debrief took down as forgotten, told as something to say. */
function forgottenAs(given: Answers, process: Process | null): Answers {
  const words = process && forgottenIn(process);
  return { ...given, happened: 'came-up', 'came-what': 'forgotten', 'forgotten-words': words };
}

/** Keeps what was told, instead of what it replaces; where nothing is told, that stays. */
function keep(desk: HappenedDesk, answers: Answers, replaced: Round | null): void {
  const { coach, target, rounds } = desk;
  const before = knownIn(target);
  const gone = replaced?.ids ?? [];
  const known = (before?.happenings ?? []).filter(({ id }) => !gone.includes(id));
  const tellings = tellingsOf(answers, coach.today).filter((one) => !isToldAlready(one, known));
  if (tellings.length === 0) return;
  const at = coach.now();
  const process = keepIn(coach, target, () => [
    ...gone.map((id): Change => ({ do: 'take-back', id, at })),
    ...tellings.map((telling) => tell(coach, telling)),
    ...sent(coach, before, answers),
  ]);
  desk.target = { kind: 'known', process };
  const told = process.happenings.slice(-tellings.length);
  const round = { answers, ids: told.map(({ id }) => id) };
  desk.rounds = [...rounds.filter((one) => one !== replaced), round];
  sayKept(coach, process, told);
  if (before) sayAtOdds(coach, told, { ...before, happenings: known });
}

/** What they had asked for and have now, put right where they asked for it. */
function sent(coach: Coach, process: Process | null, answers: Answers): Change[] {
  const on = sentOnIn(answers, coach.today);
  const view = process && viewOf(process, coach.today);
  if (on === null || !view) return [];
  return openRequests(view).map(({ what }) => correct(coach, what, { done: on }));
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

function stop({ target, command, before, rounds }: HappenedDesk): CoachError {
  const process = knownIn(target);
  const kept = rounds.reduce((sum, { ids }) => sum + ids.length, before);
  return new CoachError({ kind: 'stopped', kept, command: process && `${command} ${process.id}` });
}

/** Asks whether one thing told is to be put right or taken back, and does so. Throws `stopped`. */
export async function putRightOne(
  coach: Coach,
  process: Process,
  seen: Happening,
  command: string,
): Promise<Process> {
  const target: Target = { kind: 'known', process };
  const desk = await deskOf(coach, { target, command });
  const answers = { happening: seen.id };
  await putRight(desk, process, { questions: [], answers });
  return knownIn(desk.target) ?? process;
}

/** Asks which line is wrong, and puts it right or takes it back. */
async function putRight(
  desk: HappenedDesk,
  process: Process,
  first: { questions: Question[]; answers?: Answers } = {
    questions: [whichLine(desk.coach, process)],
  },
): Promise<void> {
  const { coach, guide } = desk;
  const which = await ask(desk, {
    process,
    questions: [
      ...first.questions,
      { ...questionIn(guide, 'right-how'), only: { id: 'happening', value: null } },
    ],
    answers: first.answers ?? {},
    back: 'leaves',
  });
  if (which.state === 'stopped') throw stop(desk);
  const seen = process.happenings.find(({ id }) => id === which.answers['happening']);
  const how = which.answers['right-how'];
  if (seen && how === 'take-back') {
    change(desk, process, { do: 'take-back', id: seen.id, at: coach.now() });
    note(coach, coach.words.happenings.takenBack);
  }
  if (!seen || how !== 'correct') return;
  const set = await asRight(desk, process, seen);
  if (Object.keys(set).length === 0) return;
  const corrected = correct(coach, seen, set);
  const fault = orderFault(applyAll(process, [corrected]), process);
  if (fault) return note(coach, dayFaultText(coach, fault));
  change(desk, process, corrected);
  note(coach, coach.words.happenings.corrected);
}

function change(desk: HappenedDesk, { id }: Process, ...changes: Change[]): void {
  desk.target = { kind: 'known', process: desk.coach.processes.change(id, () => changes) };
}

function note(coach: Coach, text: string): void {
  coach.note(`${paragraph(text, coach.look)}\n`);
}

/** The fields put right: its main questions again, each offered as told. */
async function asRight(
  desk: HappenedDesk,
  process: Process,
  seen: Happening,
): Promise<Record<string, unknown>> {
  const told = toldOf(seen);
  const questions = questionsOf(desk.guide).filter(({ id }) => Object.hasOwn(told, id));
  const { state, answers } = await ask(desk, { process, questions, answers: told });
  if (state === 'stopped') throw stop(desk);
  return rightOf(seen, answers);
}

function whichLine({ words, today }: Coach, process: Process): Question {
  const said = words.happenings.talk;
  const lines = numberedHappenings(process).map((what, i) => ({
    value: what.id,
    label: `${i + 1}  ${happeningText(what, process, today, words)}`,
  }));
  return programQuestion({
    id: 'happening',
    kind: 'choice',
    text: said.which,
    help: said.whichHelp,
    choices: lines,
    optional: true,
  });
}
