import type { Ask } from '../ask/ask';
import type { Coach } from '../coach';
import { givenIn, type Answers } from '../domain/answers';
import { CoachError, usage } from '../errors';
import { programQuestion, type Question } from '../guide/guide';
import type { WalkOptions } from '../guide/asking';
import type { Walked } from '../guide/walk';
import { paragraph } from '../view/page';

/** Walks the questions with the person, who is told what is wrong. Throws `usage` where nobody may be asked. */
export async function converse(
  coach: Coach,
  questions: Question[],
  options: WalkOptions,
): Promise<Walked> {
  const { ask } = coach;
  if (!ask) throw usage({ is: 'no-input', options: ['--answers'] });
  const hearer = {
    question: ask.question.bind(ask),
    say: (sentence: string) => coach.note(paragraph(sentence, coach.look)),
  };
  const { walk } = await import('../guide/walk');
  return walk(questions, hearer, options);
}

/** The fault that says how to go on, with the number of answers kept, and whether one is kept half written. */
export function stopped(answers: Answers, command: string | null, half = false): CoachError {
  return new CoachError({ kind: 'stopped', kept: givenIn(answers), half, command });
}

/** The fault of a stop where all is finished in another window by now, and nothing is left to go on with. */
export function finishedElsewhere(answers: Answers): CoachError {
  const kept = givenIn(answers);
  return new CoachError({ kind: 'stopped', kept, command: null, isFinished: true });
}

/** Asks one yes-or-no question that belongs to the program, not to a guide; to go back says no. With null nothing is chosen beforehand, and a skip says no. Throws `stopped`. */
export async function confirmed(
  ask: Ask,
  text: string,
  help: string,
  before: boolean | null,
): Promise<boolean> {
  const question = programQuestion({
    id: 'confirm',
    kind: 'yes-no',
    text,
    help,
    optional: before === null,
  });
  const reply = await ask.question(question, { place: null, earlier: before });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  if (reply.kind === 'back') return false;
  return reply.kind === 'given' ? reply.value === true : before === true;
}
