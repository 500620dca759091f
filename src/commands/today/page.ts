import type { Words } from '../../words/words';
import type { DueStep } from '../../domain/steps';
import { nearDay, weekdayDay } from '../../view/days';
import { hint } from '../../view/inline';
import type { Look } from '../../view/look';
import { page, prose } from '../../view/page';
import { stepRows } from '../../view/step-rows';
import { capital } from '../../words/capital';

export interface TodayPage {
  steps: DueStep[];
  left: number;
  /** Whether nothing is kept yet. */
  isEmpty: boolean;
  today: string;
  words: Words;
}

/** The morning: the day, at most three steps, and that this is enough. */
export function todayPage({ steps, left, isEmpty, today, words }: TodayPage, look: Look): string {
  const said = words.today;
  const day = weekdayDay(today, today, words);
  const rows = steps.map((due): [string, string, string] => [
    calledIn(steps, due),
    whatIn(due.step, today, words),
    due.step.command,
  ]);
  return page([
    prose(look.style.heading(capital(day)), look),
    '',
    ...(rows.length === 0
      ? [prose(said.nothing, look), ...(isEmpty ? ['', hint(said.begin, look)] : [])]
      : [...stepRows(rows, look), '', hint(left > 0 ? said.left(left) : said.noMore, look)]),
  ]);
}

/** What to do, and by which day where it has a last one. */
function whatIn({ kind, lastDay }: DueStep['step'], today: string, words: Words): string {
  const what = words.steps[kind];
  if (lastDay === undefined) return what;
  const said = words.today;
  return lastDay < today
    ? `${what}, ${said.dayWas(weekdayDay(lastDay, today, words))}`
    : `${what}, ${said.dayIs(nearDay(lastDay, today, words))}`;
}

/** The company; with the post, else the id, where two of its jobs stand here. */
function calledIn(steps: readonly DueStep[], { step, company, role }: DueStep): string {
  const isTwice = steps.some((one) => one.company === company && one.step.process !== step.process);
  return isTwice ? `${company} · ${role || step.process}` : company;
}
