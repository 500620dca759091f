import type { Ask } from '../../ask/ask';
import type { Coach } from '../../coach';
import { readAmount } from '../../domain/salary/amount';
import { textAnswer, type Answers } from '../../domain/answers';
import type { Day } from '../../domain/day/day';
import { isActive, type Process } from '../../domain/process';
import { weekdayDay } from '../../view/days';
import { salaryWords, type Said } from '../../words/salary';
import { confirmed } from '../../talk/converse';

type Speaker = Pick<Coach, 'language' | 'today'>;

/** The questions for the three arguments themselves. */
export const CLAIM = /^argument-\d$/;

/** What is wrong with an argument that is only a sum; null for a reason in words. */
export function claimFault({ language }: Speaker, text: string): Said | null {
  const read = readAmount(text);
  const isSum = !('fault' in read) || read.fault !== 'no-amount';
  return isSum ? salaryWords[language].bareSum : null;
}

/** What is wrong with a day to answer an offer: that it has been. */
export function answerDayFault({ language, today }: Speaker, day: Day): Said | null {
  return day < today ? salaryWords[language].answerByPast(weekdayDay(day, today, language)) : null;
}

/** What is wrong with answers in words or days, and which one it is; sums are settled elsewhere. */
export function answersFault(coach: Speaker, answers: Answers): { id: string; is: Said } | null {
  for (const id of Object.keys(answers)) {
    const text = textAnswer(answers, id);
    if (text === null) continue;
    const fault =
      (CLAIM.test(id) && claimFault(coach, text)) ||
      (id === 'offer-answer-by' && answerDayFault(coach, text));
    if (fault) return { id, is: fault };
  }
  return null;
}

/** Whether an offer may open a process that has ended: the person is asked. Throws `stopped`. */
export async function reopens(
  { language }: Speaker,
  ask: Ask,
  { company, outcome }: Process,
): Promise<boolean> {
  const words = salaryWords[language].ended;
  return confirmed(ask, words.question(company, outcome.state === 'rejected'), words.help, true);
}

/**
 * What stands against an offer in these answers: the process has ended, and nobody says that they came back;
 * null when nothing does. Throws `stopped`.
 */
export async function endedFault(
  coach: Pick<Coach, 'language' | 'today' | 'ask'>,
  process: Process,
  answers: Answers,
): Promise<Said | null> {
  const isOffer = typeof answers['offer'] === 'number';
  if (isActive(process) || !(isOffer || textAnswer(answers, 'offer-answer-by'))) return null;
  if (coach.ask && isOffer && (await reopens(coach, coach.ask, process))) return null;
  const { company, outcome, id } = process;
  const words = salaryWords[coach.language].ended;
  return words.refused(company, outcome.state === 'rejected', `coach outcome ${id} offer`);
}
