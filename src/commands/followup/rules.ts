import type { Coach } from '../../coach';
import type { Answers, AnswerValue } from '../../domain/answers';
import { answerFaults } from '../../domain/followup/followup';
import type { Process } from '../../domain/process';
import { lastInterview } from '../../domain/ledger/folds';
import type { Rules } from '../../talk/check';
import { weekdayDay } from '../../view/days';
import { capital } from '../../words/sentence';

/** What the answers about the situation are held to, at the prompts and in a file: days that can be. */
export function followupRules(coach: Coach, process: Process): Rules {
  const { today, words } = coach;
  const interviewedOn = lastInterview(process, today)?.on ?? today;
  const day = (_: AnswerValue | null, answers: Answers, id: string): string | null => {
    const wrong = answerFaults(answers, interviewedOn, today).find((one) => one.id === id);
    if (!wrong) return null;
    return capital(words.facts(wrong.fault, (on) => weekdayDay(on, today, words)));
  };
  return { 'answer-by': day, 'next-date': day, 'contact-on': day, 'offer-deadline': day };
}
