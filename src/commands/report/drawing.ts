import type { Day } from '../../domain/day/day';
import { placeIn, placesIn, type Span, type TimeLine } from '../../domain/time-line';
import { escaped } from '../../view/html';
import { meaningsOf, type Sign, shownAt, signsOf } from '../../view/time-line';
import type { Words } from '../../words/words';

/** Places of signs on a line: so many stand beside one another on a phone. */
const PLACES = 24;
/** Height of a drawing, and of the line in it, in pixels. */
const [HEIGHT, LINE] = [40, 28];

/** A drawing for the eye, named and told in words for the ear. */
interface Drawing {
  /** Unique on the page. */
  id: string;
  title: string;
  told: string;
}

/** A process along its own days, its signs beside one another where there is room. */
export function ownLine(line: TimeLine, drawing: Drawing, today: Day, words: Words): string {
  const signs = signsOf(line, today, words);
  const places = placesIn(
    signs.map(({ on }) => on),
    line,
    PLACES,
  );
  const marks = [...shownAt(signs, places)].map(([place, sign]) =>
    mark(across(place, PLACES), sign),
  );
  return svg(drawing, [0, 1], marks);
}

/** A process along the halves of the months of a year; of signs in the same half the weightiest. */
export function yearLine(line: TimeLine, drawing: Drawing, year: number, words: Words): string {
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  const signs = signsOf(line, '', words).filter(({ on }) => on >= span.from && on <= span.to);
  const places = signs.map(({ on }) => placeIn(on, span, PLACES));
  const marks = [...shownAt(signs, places)].map(([place, sign]) =>
    mark(across(place, PLACES), sign),
  );
  return svg(drawing, ends(line, span), marks);
}

/** What a drawing of a time line says: its days and its signs. */
export function drawingTold(line: TimeLine, stretch: string, today: Day, words: Words): string {
  return `${stretch} ${meaningsOf(line, today, words).join(', ')}.`;
}

function ends({ from, to }: Span, year: Span): [number, number] {
  return [placeIn(from, year, PLACES) / (PLACES - 1), placeIn(to, year, PLACES) / (PLACES - 1)];
}

/** A share of the width, with room for half a sign at both ends. */
function percent(share: number): string {
  return `${(3 + 94 * share).toFixed(1)}%`;
}

function across(place: number, places: number): string {
  return percent(place / (places - 1));
}

function mark(x: string, { text }: Sign): string {
  return (
    `<line x1="${x}" x2="${x}" y1="${LINE - 5}" y2="${LINE + 5}"/>` +
    `<text x="${x}" y="${LINE - 10}">${escaped(text)}</text>`
  );
}

function svg({ id, title, told }: Drawing, [from, to]: [number, number], marks: string[]): string {
  return [
    `<svg role="img" height="${HEIGHT}" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(told)}</desc>`,
    `<line x1="${percent(from)}" x2="${percent(to)}" y1="${LINE}" y2="${LINE}"/>`,
    ...marks,
    '</svg>',
  ].join('\n');
}
