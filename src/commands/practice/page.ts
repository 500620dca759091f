import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import type { WithExamples } from '../../domain/examples';
import type { PracticeCard } from '../../domain/practice';
import { fill, type Guide, textOf } from '../../guide/guide';
import { weekdayDay } from '../../view/days';
import { besideLines } from '../../view/examples';
import { hint, type Look, page, paragraph, prose, title } from '../../view/page';

export interface PracticePage {
  due: WithExamples<PracticeCard>[];
  /** How many there are at all. */
  all: number;
  /** The next day something comes back, or null. */
  next: Day | null;
  /** How many were practised just now. */
  practised: number;
  guide: Guide;
  words: Words;
  today: Day;
}

/** What is to be practised today, or that there is nothing and when there will be. */
export function practicePage(shown: PracticePage, look: Look): string {
  const { due, all, guide, words } = shown;
  const said = words.practice;
  if (all === 0) return page([paragraph(textOf(guide, 'no-questions').text, look)]);
  if (due.length === 0) return page(restLines(shown, look));
  return page([
    title(said.title, '', look),
    ...due.flatMap(({ question, answer, examples }) => [
      '',
      prose(look.style.strong(question), look, 4),
      prose(look.style.quiet(answer ?? said.noBest), look, 6),
      ...(answer === null ? besideLines(examples, words, look) : []),
    ]),
    '',
    paragraph(textOf(guide, 'aloud').text, look),
    hint(said.start('coach practice'), look),
  ]);
}

function restLines({ next, practised, guide, words, today }: PracticePage, look: Look): string[] {
  const on = next === null ? '' : weekdayDay(next, today, words);
  const text = textOf(guide, practised > 0 ? 'done' : 'nothing-today').text;
  return [paragraph(fill(text, { on }), look)];
}
