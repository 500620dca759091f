import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import type { OutcomeName } from '../../domain/outcome-name';
import { type Guide, questionsOf, titledOf } from '../../guide/guide';
import { paragraph } from '../../view/page';
import { checkOf } from '../../talk/check';
import { converse } from '../../talk/converse';
import { tell } from '../../talk/tell';
import { outcomeRules } from './rules';
import type { OutcomeSitting } from './sitting';

/** Outcomes whose day can move: told again, their dates are asked for again. */
export const MOVABLE: readonly OutcomeName[] = ['next', 'offer'];

/** What is known before the person is asked. */
interface KnownBefore {
  outcome: OutcomeName;
  given: Answers | null;
  on: string | null;
  isNews: boolean;
  /** Questions that do not belong to this one. */
  leaves: readonly string[];
  /** Whether which outcome it is was asked before. */
  back: 'stays' | 'leaves';
}

const DATES = ['next-date', 'answer-by', 'offer-answered'];
const DETAILS = ['on', 'next-date', 'answer-by', 'offer-answered', 'no-channel', 'no-feedback'];

/** What belongs to the ending: after a no first the feeling, then the rest; null when the person goes back to which it is. */
export async function answersFor(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  { outcome, given, on, isNews, back, leaves }: KnownBefore,
): Promise<Answers | null> {
  const known: Answers = { ...sitting.answers(), outcome, ...(on && { on }), ...given };
  if (!coach.ask || outcome === 'reopened' || (!isNews && !MOVABLE.includes(outcome))) return known;
  if (!isNews) return asked(coach, guide, sitting, { ids: DATES, known, which: 'all', back });
  if (outcome === 'rejected') {
    const { title, text } = titledOf(guide, 'no-first');
    coach.note(`\n${paragraph(title, coach.look)}\n${paragraph(text, coach.look)}\n`);
  }
  const all = outcome === 'rejected' ? ['feeling', ...DETAILS] : DETAILS;
  const ids = all.filter((id) => !leaves.includes(id));
  return asked(coach, guide, sitting, { ids, known, which: 'open', back });
}

/** What is asked in one go. */
interface OutcomeQuestions {
  ids: readonly string[];
  known: Answers;
  which: 'open' | 'all';
  back?: 'stays' | 'leaves';
}

async function asked(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  { ids, known, which, back = 'stays' }: OutcomeQuestions,
): Promise<Answers | null> {
  const all = questionsOf(guide);
  const questions = ids.flatMap((id) => all.filter((question) => question.id === id));
  const walked = await converse(coach, questions, {
    answers: known,
    which,
    back,
    places: 'uncounted',
    check: checkOf(outcomeRules(coach, guide, sitting.process())),
    draft: sitting.draft,
    half: sitting.half,
    keep: (answers) => sitting.keep(answers),
  });
  if (walked.state === 'stopped') throw sitting.stop(walked.draft);
  return walked.state === 'back' ? null : walked.answers;
}

/** The day the news came, as answered. */
export function dayIn(answers: Answers): string | null {
  return typeof answers['on'] === 'string' ? answers['on'] : null;
}

/** Their words as they were said, then the one thing to take along. */
export async function keepFeedback(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  words: string,
  given: Answers | null,
): Promise<void> {
  sitting.keep({ feedback: words }, () => [
    tell(coach, { kind: 'feedback', on: coach.today, words }),
  ]);
  if (!coach.ask || given) return;
  await asked(coach, guide, sitting, { ids: ['lesson'], known: sitting.answers(), which: 'open' });
}
