import { AGAIN, FEELINGS, type Feeling, type Of, SHIFTS, type Trends } from '../../domain/trends';
import { columns, items, type Look, page, pageWidth, prose, section, title } from '../../view/page';
import { againTexts, answerRows, courseRows, oftenTexts } from '../../view/trends';
import { widthOf } from '../../view/width';
import type { Words } from '../../words/words';

/** From so many debriefs on there is something for the eye. */
const ENOUGH = 5;

/** What comes back, in words first. */
export function trendsPage(trends: Trends, words: Words, look: Look): string {
  const said = words.trends;
  if (trends.debriefs === 0) return page([prose(said.none, look)]);
  const again = AGAIN.flatMap((what) =>
    section(said.again[what], items(againTexts(trends, what, words), look), look),
  );
  const shifts = oftenTexts(trends.shift, SHIFTS, said.shifts, words);
  return page([
    title(said.title, said.debriefs(trends.debriefs), look),
    ...(again.length > 0 ? again : ['', prose(said.nothing, look)]),
    ...section(said.feeling, feelingLines(trends, words, look), look),
    ...section(said.shift, items(shifts, look), look),
    ...section(said.rounds, columns(courseRows(trends, words), look, 4), look),
    ...section(said.answerDays, columns(answerRows(trends, words), look, 4), look),
  ]);
}

function feelingLines({ feeling }: Trends, words: Words, look: Look): string[] {
  const { feelings, oldestFirst } = words.trends;
  const texts = items(oftenTexts(feeling, FEELINGS, feelings, words), look);
  if (feeling.length < ENOUGH) return texts;
  const picture = dots(feeling, feelings, look);
  return [...texts, '', ...picture, prose(look.style.quiet(oldestFirst), look, 4)];
}

/** A row for each feeling, a mark where an interview felt so; the latest that there is room for. */
function dots(
  feeling: readonly Of<Feeling>[],
  names: Record<Feeling, string>,
  look: Look,
): string[] {
  const label = Math.max(...FEELINGS.map((one) => widthOf(names[one])));
  const room = Math.floor((pageWidth(look) - label - 8) / 2);
  const shown = feeling.slice(-room);
  return FEELINGS.map((one) => {
    const row = shown.map(({ is }) => (is === one ? 'o' : ' ')).join(' ');
    return `    ${names[one].padEnd(label)}  ${row}`.trimEnd();
  });
}
