import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import type { Change } from '../../domain/change/change';
import type { Happening } from '../../domain/happening';
import { rightOf, toldOf } from '../../domain/ledger/put-right';
import { isTold, tellingsOf } from '../../domain/ledger/answers-told';
import type { Process } from '../../domain/process';
import { CoachError } from '../../errors';
import { type Guide, programQuestion, type Question, questionsOf } from '../../guide/guide';
import { correct, tell } from '../../talk/tell';
import { begin, keepIn, knownIn, type Target } from '../../talk/which';
import { happeningLines, happeningText, numberedHappenings } from '../../view/happenings';
import { paragraph } from '../../view/inline';
import { page } from '../../view/page';
import { roundQuestions } from './questions';
import { ask } from './round';

/** How many lines of the list are shown before the first question. */
const SHOWN = 6;

/** What a talk came to. */
export interface Talked {
  process: Process;
  /** How many things were told. */
  told: number;
}

/** Where the talk stands. */
interface LogDesk {
  coach: Coach;
  guide: Guide;
  target: Target;
  told: number;
}

/** Asks what has happened, one thing after the other, until there is nothing more; each is kept at once. Throws `stopped`. */
export async function talk(coach: Coach, target: Target): Promise<Talked> {
  const desk: LogDesk = { coach, guide: await coach.guide('log'), target, told: 0 };
  opening(desk);
  while (await oneRound(desk)) continue;
  return { process: begin(coach, desk.target), told: desk.told };
}

/** The last lines of the list, and how it goes. */
function opening({ coach, guide, target }: LogDesk): void {
  const { look, words, today } = coach;
  const process = knownIn(target);
  const lines = process ? happeningLines(process, today, words, look, SHOWN) : [];
  const intro = paragraph(guide.intro, look);
  coach.note(`${page(lines.length > 0 ? lines : [intro]).trimEnd()}\n`);
}

/** One thing told or put right; false when there is nothing more. */
async function oneRound(desk: LogDesk): Promise<boolean> {
  const process = knownIn(desk.target);
  const questions = roundQuestions(desk.guide, process);
  const { state, answers } = await ask(desk.coach, { process, questions });
  if (state === 'finished' || isTold(answers)) keep(desk, answers);
  if (state === 'stopped') throw stop(desk);
  if (answers['happened'] === 'wrong' && process) await putRight(desk, process);
  return answers['happened'] !== null && answers['happened'] !== 'done';
}

function keep(desk: LogDesk, answers: Answers): void {
  const { coach, target } = desk;
  const tellings = tellingsOf(answers, coach.today);
  if (tellings.length === 0) return;
  const process = keepIn(coach, target, () => tellings.map((telling) => tell(coach, telling)));
  desk.target = { kind: 'known', process };
  desk.told += tellings.length;
  sayKept(coach, process, process.happenings.slice(-tellings.length));
}

function sayKept(coach: Coach, process: Process, told: Happening[]): void {
  const { words, today, look } = coach;
  const lines = told.map((what) =>
    paragraph(words.happenings.talk.kept(happeningText(what, process, today, words)), look),
  );
  coach.note(`\n${lines.join('\n')}\n`);
}

function stop({ target, told }: LogDesk): CoachError {
  const process = knownIn(target);
  const command = process && `coach log ${process.id}`;
  return new CoachError({ kind: 'stopped', kept: told, command });
}

/** Asks which line is wrong, and puts it right or takes it back. */
async function putRight(desk: LogDesk, process: Process): Promise<void> {
  const { coach, guide } = desk;
  const which = await ask(coach, {
    process,
    questions: [whichLine(coach, process), right(guide, 'right-how')],
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
  change(desk, process, correct(coach, seen, set));
  note(coach, coach.words.happenings.corrected);
}

function change(desk: LogDesk, { id }: Process, what: Change): void {
  desk.target = { kind: 'known', process: desk.coach.processes.change(id, () => [what]) };
}

function note(coach: Coach, text: string): void {
  coach.note(`${paragraph(text, coach.look)}\n`);
}

/** The fields put right: its main questions again, each offered as told. */
async function asRight(
  desk: LogDesk,
  process: Process,
  seen: Happening,
): Promise<Record<string, unknown>> {
  const told = toldOf(seen);
  const questions = questionsOf(desk.guide).filter(({ id }) => Object.hasOwn(told, id));
  const { state, answers } = await ask(desk.coach, { process, questions, answers: told });
  if (state === 'stopped') throw stop(desk);
  return rightOf(seen, answers);
}

function right(guide: Guide, id: string): Question {
  const found = questionsOf(guide).find((one) => one.id === id);
  if (!found) throw new Error(`guide ${guide.language}/${guide.id} has no question "${id}"`);
  return { ...found, only: { id: 'happening', value: null } };
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
