import type { Coach } from '../../coach';
import { textAnswer } from '../../domain/answers';
import type { Process } from '../../domain/process';
import { salaryAnswers } from '../../domain/salary/salary';
import type { Question } from '../../guide/guide';
import { readable } from '../../talk/which';
import { jobName } from '../../view/job-name';
import { quoted } from '../../view/quoted';

/** The questions of the notice one has where one works, which is the same whatever job one gets. */
const NOTICE = ['notice-from', 'notice', 'notice-norway', 'notice-counted'];

/** As many other jobs are looked through, the newest first. */
const RECENT = 30;

/** What was told of one's notice for the newest other job, as a text before each of these questions: shown, and never chosen. */
export function noticeElsewhere(
  coach: Coach,
  { id: here }: Process,
  questions: readonly Question[],
): Record<string, string[]> {
  const asked = questions.filter(({ id }) => NOTICE.includes(id));
  if (asked.length === 0) return {};
  const told = readable(coach, RECENT)
    .filter(({ id }) => id !== here)
    .map((process) => ({ process, answers: salaryAnswers(process, coach.today) }))
    .find(({ answers }) => textAnswer(answers, 'notice-from') !== null);
  const texts = asked.flatMap(({ id, choices }): [string, string[]][] => {
    const label = choices.find(({ value }) => value === told?.answers[id])?.label;
    if (!told || label === undefined) return [];
    const { words } = coach;
    return [[id, [words.salary.toldElsewhere(jobName(told.process), quoted(label, words))]]];
  });
  return Object.fromEntries(texts);
}
