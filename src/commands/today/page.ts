import type { Words } from '../../words/words';
import { addDays, type Day } from '../../domain/day/day';
import type { DueStep, StepKind } from '../../domain/steps';
import { nearDay, weekdayDay } from '../../view/days';
import { hint, type Look, page, prose } from '../../view/page';
import type { Conflict } from '../../store/processes';
import { typed } from '../../view/shell';
import { stepRows } from '../../view/step-rows';
import { capital } from '../../words/sentence';

export interface TodayPage {
  steps: DueStep[];
  left: number;
  /** The nearest step of a day to come. */
  ahead: DueStep | null;
  /** Second files of processes that hold more than is here, as a synchronised folder leaves them. */
  copies: readonly Conflict[];
  /** Whether nothing is kept yet. */
  isEmpty: boolean;
  today: string;
  words: Words;
}

/** The morning: the day, at most three steps, and that this is enough. */
export function todayPage(
  { steps, left, ahead, copies, isEmpty, today, words }: TodayPage,
  look: Look,
): string {
  const said = words.today;
  const day = weekdayDay(today, today, words);
  const rows = steps.map((due, i): [string, string, string] => [
    calledIn(steps, due),
    i === 0 ? look.style.accent(whatIn(due.step, today, words)) : whatIn(due.step, today, words),
    due.step.command,
  ]);
  return page([
    prose(look.style.heading(capital(day)), look),
    '',
    ...(rows.length === 0
      ? [prose(said.nothing, look), ...quietLines({ ahead, isEmpty, today, words }, look)]
      : [
          ...stepRows(rows, look),
          ...(isOnlyAhead(steps, today) ? aheadLines(ahead, { today, words }, look) : []),
          '',
          hint(left > 0 ? said.left(left) : said.noMore, look),
        ]),
    ...copies.flatMap(({ company, path }) => [
      '',
      hint(said.copy(company, `coach import ${typed(path)}`), look),
    ]),
  ]);
}

/** What is said where nothing is to be done: when the next thing comes, or how to begin. */
function quietLines(
  { ahead, isEmpty, today, words }: Pick<TodayPage, 'ahead' | 'isEmpty' | 'today' | 'words'>,
  look: Look,
): string[] {
  if (isEmpty) return ['', hint(words.today.begin, look)];
  return aheadLines(ahead, { today, words }, look);
}

/** Whether nothing is to be done today, and all that is shown has its day ahead. */
function isOnlyAhead(steps: readonly DueStep[], today: Day): boolean {
  return steps.every(({ step: { lastDay } }) => lastDay !== undefined && lastDay > today);
}

function aheadLines(
  ahead: DueStep | null,
  { today, words }: Pick<TodayPage, 'today' | 'words'>,
  look: Look,
): string[] {
  if (ahead === null) return [];
  const { step, company } = ahead;
  const day = weekdayDay(step.on, today, words);
  return ['', prose(words.today.ahead(day, company, words.steps[step.kind]), look)];
}

/** What to do, and by which day where it has a last one. */
function whatIn({ kind, lastDay }: DueStep['step'], today: string, words: Words): string {
  const what = words.steps[kind];
  const said = words.today;
  if (lastDay !== undefined) return `${what}, ${lastIn(kind, lastDay, today, words)}`;
  return ACTS.includes(kind) ? said.today(what) : what;
}

/** What the verdict says to do today: the same here. */
const ACTS: readonly StepKind[] = ['call', 'write', 'new-time', 'reply'];

function lastIn(kind: StepKind, lastDay: Day, today: Day, words: Words): string {
  const said = words.today;
  const near = nearDay(lastDay, today, words);
  if (kind === 'prepare' || kind === 'start') return said.eventIs[kind](near);
  if (lastDay < today) return said.dayWas(weekdayDay(lastDay, today, words));
  if (lastDay === today) return said.lastDay;
  const isInTwo = lastDay === addDays(today, 2);
  return isInTwo ? said.inTwoDays(weekdayDay(lastDay, today, words)) : said.dayIs(near);
}

/** The company; with the post, else the id, where two of its jobs stand here. */
function calledIn(steps: readonly DueStep[], { step, company, role }: DueStep): string {
  const isTwice = steps.some((one) => one.company === company && one.step.process !== step.process);
  return isTwice ? `${company} · ${role || step.process}` : company;
}
