import type { Coach } from '../../coach';
import { answerState } from '../../domain/answers';
import type { Session } from '../../domain/process';
import {
  type Guide,
  isAllowed,
  programQuestion,
  type Question,
  questionsOf,
} from '../../guide/guide';

/** How many questions of the long form are offered at a time: two minutes (this project's number). */
const SOME = 5;

/** The questions of the long form that can be asked now and have not been. */
export function questionsOpen(guide: Guide, { answers }: Session): Question[] {
  return questionsOf(guide).filter(
    (question) => isAllowed(question, answers) && answerState(answers, question.id) === 'open',
  );
}

/** The next few of them, with those that hang on an answer among them. */
export function someDeeper(guide: Guide, session: Session): Question[] {
  const some = questionsOpen(guide, session).slice(0, SOME);
  const isUnder = ({ only }: Question): boolean => some.some(({ id }) => id === only?.id);
  return questionsOf(guide).filter((question) => some.includes(question) || isUnder(question));
}

/** Whether the person wants a few more. */
export function offerOf({ words }: Coach, some: readonly Question[]): Question {
  const { more, moreHelp } = words.debrief;
  const text = more(Math.min(SOME, some.length));
  return programQuestion({ id: 'more', kind: 'yes-no', text, help: moreHelp, optional: true });
}
