import type { Ask } from '../ask/ask';
import type { Coach } from '../coach';
import { givenIn, type Answers, type AnswerValue, type Draft } from '../domain/answers';
import { CoachError, usage } from '../errors';
import { programQuestion, type Question } from '../guide/guide';
import { walk, type Walked, type WalkOptions } from '../guide/walk';

/** Walks the questions with the person. Throws `usage` where nobody may be asked. */
export async function converse(
  coach: Coach,
  questions: Question[],
  options: WalkOptions,
): Promise<Walked> {
  if (!coach.ask) throw usage({ is: 'no-input', options: ['--answers'] });
  return walk(questions, coach.ask, options);
}

/** The same person, asked without "1 of 9": for facts, which are not counted. */
export function uncounted(ask: Ask): Ask {
  return { question: (question, asked) => ask.question(question, { ...asked, place: null }) };
}

/** The same person, offered a likely answer where none was given before. */
export function suggesting(ask: Ask, likely: (id: string) => AnswerValue | null): Ask {
  return {
    question: (question, asked) =>
      ask.question(question, { ...asked, earlier: asked.earlier ?? likely(question.id) }),
  };
}

/** The same person, offered what they had half written when they stopped. */
export function resuming(ask: Ask, draft: Draft | undefined): Ask {
  let left = draft;
  return {
    question(question, asked) {
      const isIt = left?.question === question.id;
      const earlier = isIt && left ? left.text : asked.earlier;
      if (isIt) left = undefined;
      return ask.question(question, { ...asked, earlier });
    },
  };
}

/** The fault that says how to go on, with the number of answers kept. */
export function stopped(answers: Answers, command: string): CoachError {
  return new CoachError({ kind: 'stopped', kept: givenIn(answers), command });
}

/** Asks one yes-or-no question that belongs to the program, not to a guide. Throws `stopped`. */
export async function confirmed(
  ask: Ask,
  text: string,
  help: string,
  before: boolean,
): Promise<boolean> {
  const question = programQuestion({
    id: 'confirm',
    kind: 'yes-no',
    text,
    help,
  });
  const reply = await ask.question(question, { place: null, earlier: before });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return reply.kind === 'given' ? reply.value === true : before;
}
