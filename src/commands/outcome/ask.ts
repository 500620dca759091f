import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import { type OutcomeName, withFeedback } from '../../domain/outcome';
import { lastInterview, type Process } from '../../domain/process';
import type { FactFault } from '../../domain/followup/sheet';
import { type Guide, questionsOf, textOf } from '../../guide/guide';
import { weekdayDay } from '../../view/days';
import { paragraph } from '../../view/inline';
import { factWords } from '../../words/facts';
import { converse, suggesting, uncounted } from '../../talk/converse';
import type { OutcomeSitting } from './sitting';
import { capital } from '../../words/counts';

/** Outcomes whose day can move: told again, their dates are asked for again. */
export const MOVABLE: readonly OutcomeName[] = ['next', 'offer'];

/** What is known before the person is asked. */
interface Asked {
  outcome: OutcomeName;
  given: Answers | null;
  on: string | null;
  isNews: boolean;
}

const DATES = ['next-date', 'answer-by', 'offer-answered'];
const DETAILS = ['on', 'next-date', 'answer-by', 'offer-answered', 'no-channel', 'no-feedback'];

/** What belongs to the ending: after a no first the feeling, then the rest. */
export async function answersFor(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  { outcome, given, on, isNews }: Asked,
): Promise<Answers> {
  const known: Answers = { ...sitting.answers(), outcome, ...(on && { on }), ...given };
  if (!coach.ask || outcome === 'reopened' || (!isNews && !MOVABLE.includes(outcome))) return known;
  if (!isNews) return asked(coach, guide, sitting, { ids: DATES, known, which: 'all' });
  if (outcome === 'rejected') {
    const { title, text } = textOf(guide, 'no-first');
    coach.note(`\n${paragraph(title, coach.look)}\n${paragraph(text, coach.look)}\n`);
  }
  const ids = outcome === 'rejected' ? ['feeling', ...DETAILS] : DETAILS;
  let answers = await asked(coach, guide, sitting, { ids, known, which: 'open' });
  let wrong = wrongDay(coach, sitting.process(), answers);
  while (wrong !== null) {
    coach.note(`${paragraph(wrong, coach.look)}\n`);
    const { on: _, ...left } = answers;
    answers = await asked(coach, guide, sitting, { ids: ['on'], known: left, which: 'open' });
    wrong = wrongDay(coach, sitting.process(), answers);
  }
  return answers;
}

async function asked(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  { ids, known, which }: { ids: readonly string[]; known: Answers; which: 'open' | 'all' },
): Promise<Answers> {
  const all = questionsOf(guide);
  const questions = ids.flatMap((id) => all.filter((question) => question.id === id));
  const ask =
    coach.ask && suggesting(uncounted(coach.ask), (id) => (id === 'on' ? coach.today : null));
  const keep = (answers: Answers): void => void sitting.keep(answers);
  const walked = await converse({ ...coach, ask }, questions, { answers: known, keep, which });
  if (walked.state === 'stopped') throw sitting.stop();
  return walked.answers;
}

/** What is wrong with the day the news came: not been yet, or before the interview; else null. */
function wrongDay(coach: Coach, process: Process, answers: Answers): string | null {
  const on = dayIn(answers);
  const held = lastInterview(process, coach.today)?.on ?? null;
  const day = (value: string): string => weekdayDay(value, coach.today, coach.language);
  const fault = (kind: FactFault['kind'], want: string): string => {
    const text = factWords[coach.language]({ key: 'on', kind, want, is: on ?? '' }, day);
    return capital(text);
  };
  if (on !== null && on > coach.today) return fault('in-future', coach.today);
  return on !== null && held !== null && on < held ? fault('before-interview', held) : null;
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
  sitting.keep({ feedback: words }, (process) => withFeedback(process, words, coach.today));
  if (!coach.ask || given) return;
  await asked(coach, guide, sitting, { ids: ['lesson'], known: sitting.answers(), which: 'open' });
}
