import type { Coach } from '../coach';
import type { Answers } from '../domain/answers';
import { applyAll } from '../domain/change/apply';
import type { Change } from '../domain/change/change';
import { orderFault } from '../domain/day/day-order';
import type { Happening } from '../domain/happening';
import { rightOf, toldOf } from '../domain/ledger/put-right';
import type { Process } from '../domain/process';
import { programQuestion, type Question, questionIn, questionsOf } from '../guide/guide';
import { happeningText, numberedHappenings } from '../view/happenings';
import { dayFaultText } from './day-faults';
import { deskOf, type HappenedDesk, note, stop } from './happened-desk';
import { ask } from './happened-round';
import { putRightIn } from './tell';
import { knownIn, type Target } from './target';
import type { OpenTalk } from './unfinished';

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
export async function putRight(
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
  const { openTalk } = await import('./unfinished');
  const talk = await openTalk(coach, { talk: `coach log ${seen.id}`, process: process.id });
  const set = await asRight(desk, process, seen, talk);
  if (Object.keys(set).length === 0) return talk.end();
  const changes = putRightIn(coach, process, seen, set);
  const fault = orderFault(applyAll(process, changes), process);
  if (fault) return note(coach, dayFaultText(coach, fault));
  change(desk, process, ...changes);
  talk.end();
  note(coach, coach.words.happenings.corrected);
}

function change(desk: HappenedDesk, { id }: Process, ...changes: Change[]): void {
  desk.target = { kind: 'known', process: desk.coach.processes.change(id, () => changes) };
  desk.before += 1;
}

/** The fields put right: its main questions again, each offered as told. */
async function asRight(
  desk: HappenedDesk,
  process: Process,
  seen: Happening,
  talk: OpenTalk,
): Promise<Record<string, unknown>> {
  const told = { ...toldOf(seen), ...talk.now().answers };
  const questions = questionsOf(desk.guide).filter(({ id }) => Object.hasOwn(told, id));
  const { state, answers } = await ask(desk, { process, questions, answers: told, talk });
  if (state === 'stopped') throw stop(desk, talk.isLeft());
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
