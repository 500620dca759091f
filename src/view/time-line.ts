import type { Day } from '../domain/day/day';
import { type Mark, MARKS, placesIn, type Stop, tally, type TimeLine } from '../domain/time-line';
import type { Words } from '../words/words';
import { shortDay } from './days';
import { type Look, pageWidth, prose } from './page';
import { widthOf } from './width';

const INDENT = 4;
const TODAY = '|';

/** A sign on the line; of several in one place the one with the least weight shows. */
export interface Sign {
  on: Day;
  text: string;
  weight: number;
}

/** The signs of a time line by day, the day itself among them where it lies on the line. */
export function signsOf({ from, to, stops }: TimeLine, today: Day, words: Words): Sign[] {
  const own = stops.map((stop) => ({
    on: stop.on,
    text: signOf(stop, words),
    weight: MARKS.indexOf(stop.is),
  }));
  if (today < from || today > to) return own;
  const past = own.filter(({ on }) => on <= today);
  return [...past, { on: today, text: TODAY, weight: -1 }, ...own.slice(past.length)];
}

/** The mark of a stop: the number of an interview, else the letter of the language. */
export function signOf({ is, round }: Stop, { timeLine }: Words): string {
  if (is !== 'interview') return timeLine.sign[is];
  return round !== null && round < 10 ? String(round) : '+';
}

/** What each sign on the line stands for: "1-2 intervjuer". */
export function meaningsOf(line: TimeLine, today: Day, words: Words): string[] {
  const { label, today: now } = words.timeLine;
  const meanings = [...tally(line.stops)].map(
    ([is, n]) => `${signsFor(is, line.stops, words)}\u00A0${label[is](n)}`,
  );
  const isOn = today >= line.from && today <= line.to;
  return isOn ? [...meanings, `${TODAY}\u00A0${now}`] : meanings;
}

function signsFor(is: Mark, stops: readonly Stop[], words: Words): string {
  const signs = stops.filter((stop) => stop.is === is).map((stop) => signOf(stop, words));
  const [first = '', last = ''] = [signs[0], signs.at(-1)];
  return first === last ? first : `${first}-${last}`;
}

/** The sign that shows in each place; of those in the same place the weightiest. */
export function shownAt(signs: readonly Sign[], places: readonly number[]): Map<number, Sign> {
  const shown = new Map<number, Sign>();
  signs.forEach((sign, i) => {
    const place = places[i] ?? 0;
    const other = shown.get(place);
    if (!other || sign.weight < other.weight) shown.set(place, sign);
  });
  return shown;
}

/** A time line as one line of marks, its first and last day under it, and what the marks mean in words. */
export function timeLineLines(line: TimeLine, today: Day, words: Words, look: Look): string[] {
  const width = pageWidth(look) - INDENT - 2;
  const signs = signsOf(line, today, words);
  const places = placesIn(
    signs.map(({ on }) => on),
    line,
    width,
  );
  const shown = shownAt(signs, places);
  const last = Math.max(0, ...shown.keys());
  const drawn = Array.from(
    { length: last + 1 },
    (_, place) => shown.get(place)?.text ?? look.style.symbols.rule,
  );
  return [
    ' '.repeat(INDENT) + drawn.join(''),
    daysUnder(line, today, words, last + 1),
    prose(meaningsOf(line, today, words).join(', '), look, INDENT),
  ];
}

function daysUnder({ from, to }: TimeLine, today: Day, words: Words, width: number): string {
  const [first, last] = [shortDay(from, today, words), shortDay(to, today, words)];
  const indent = ' '.repeat(INDENT);
  if (from === to) return indent + first;
  const room = Math.max(3, width - widthOf(first) - widthOf(last));
  return indent + first + ' '.repeat(room) + last;
}
