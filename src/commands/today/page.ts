import type { DueStep } from '../../domain/steps';
import type { Language } from '../../guide/guide';
import { stepWords } from '../../words/steps';
import { todayWords } from '../../words/today';
import { weekdayDay } from '../../view/days';
import { hint } from '../../view/inline';
import type { Look } from '../../view/look';
import { page, prose } from '../../view/page';
import { stepRows } from '../../view/step-rows';
import { capital } from '../../words/counts';

export interface TodayPage {
  steps: DueStep[];
  left: number;
  /** Whether nothing is kept yet. */
  isEmpty: boolean;
  today: string;
  language: Language;
}

/** The morning: the day, at most three steps, and that this is enough. */
export function todayPage(
  { steps, left, isEmpty, today, language }: TodayPage,
  look: Look,
): string {
  const words = todayWords[language];
  const day = weekdayDay(today, today, language);
  const rows = steps.map(({ step, company }): [string, string, string] => [
    company,
    stepWords[language][step.kind],
    step.command,
  ]);
  return page([
    prose(look.style.heading(capital(day)), look),
    '',
    ...(rows.length === 0
      ? [prose(words.nothing, look), ...(isEmpty ? ['', hint(words.begin, look)] : [])]
      : [...stepRows(rows, look), '', hint(left > 0 ? words.left(left) : words.noMore, look)]),
  ]);
}
