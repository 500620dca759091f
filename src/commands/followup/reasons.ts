import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import {
  failedTests,
  type AskedAbout,
  questionKind,
  reasonKind,
} from '../../domain/followup/reason';
import { type Guide, textOf } from '../../guide/guide';
import type { Walked } from '../../guide/walk';
import { paragraph } from '../../view/inline';

/** A reason to get in touch: the question that asks for it in one sentence, its tests, and what makes it real. */
interface Reason {
  id: string;
  tests: readonly string[];
  /** What the sentence comes to before the tests. */
  kindOf: (text: string | null) => AskedAbout;
  makeReal: string;
}

/** The two reasons to get in touch: a question and news. */
export const REASONS: readonly Reason[] = [
  {
    id: 'open-question',
    tests: ['question-answered', 'question-findable', 'question-matters'],
    kindOf: questionKind,
    makeReal: 'make-it-real',
  },
  {
    id: 'new-information',
    tests: ['information-matters'],
    kindOf: reasonKind,
    makeReal: 'make-news-real',
  },
];

/** Every question that belongs to a reason. */
export const REASON_QUESTIONS = REASONS.flatMap(({ id, tests }) => [id, ...tests]);

/** How the workbench asks: these ids, from these answers; `all` asks again what was answered. */
export type AskFor = (
  ids: readonly string[],
  answers: Answers,
  again?: 'open' | 'all',
) => Promise<Walked>;

/** One reason in one sentence: mirrored once when it only wonders, then held to its tests. */
export async function reasonTalk(
  coach: Coach,
  guide: Guide,
  reason: Reason,
  before: Answers,
  ask: AskFor,
): Promise<Walked> {
  const { id, tests } = reason;
  let walked = await ask([id], before);
  if (walked.state === 'stopped') return walked;
  if (mirror(coach, guide, textAnswer(walked.answers, id), reason)) {
    walked = await ask([id], walked.answers, 'all');
    if (walked.state === 'stopped') return walked;
  }
  const text = textAnswer(walked.answers, id);
  if (reason.kindOf(text) !== 'said') return walked;
  const known = text === textAnswer(before, id) ? walked.answers : without(walked.answers, tests);
  walked = await ask([id, ...tests], known, 'open');
  if (walked.state === 'finished') tellTests(coach, guide, id, walked.answers);
  return walked;
}

/** Another sentence has its own tests. */
function without(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}

/** Says kindly that a sentence is no reason yet, and what would make it one. */
function mirror(coach: Coach, guide: Guide, text: string | null, reason: Reason): boolean {
  const kind = reason.kindOf(text);
  if (text === null || kind === 'said') return false;
  tell(coach, guide, [`mirror-${kind}`, reason.makeReal]);
  return true;
}

function tellTests(coach: Coach, guide: Guide, id: string, answers: Answers): void {
  const value = (test: string): boolean | null =>
    typeof answers[test] === 'boolean' ? answers[test] : null;
  if (id === 'new-information') {
    if (value('information-matters') === false) tell(coach, guide, ['information-weak']);
    return;
  }
  const tests = {
    answered: value('question-answered'),
    findable: value('question-findable'),
    matters: value('question-matters'),
  };
  const failed = failedTests(tests).map((test) => `test-${test}`);
  const isWhole = !Object.values(tests).includes(null);
  tell(coach, guide, failed.length === 0 && isWhole ? ['test-passed'] : failed);
}

function tell(coach: Coach, guide: Guide, ids: readonly string[]): void {
  for (const id of ids) coach.note(`${paragraph(textOf(guide, id).text, coach.look)}\n`);
}
