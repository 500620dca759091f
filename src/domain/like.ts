import { folded } from './find';
import { type TypedReasons, foldedWords } from './followup/reason';

/** Letters of a word that tell it, whatever its ending. */
const STEM = 5;

/** Whether two texts say the same: two thirds of the words of the longer one, or all of the shorter where it has two or more. */
export function isLike(one: string, other: string, reasons: TypedReasons): boolean {
  const stems = [stemsOf(one, reasons), stemsOf(other, reasons)];
  const [few, many] = stems.toSorted((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return folded(one) === folded(other);
  const shared = inBoth(few, many);
  return shared * 3 >= many.size * 2 || (few.size > 1 && shared === few.size);
}

/** The beginnings of the words of a text that tell something. */
export function stemsOf(text: string, { filler }: TypedReasons): Set<string> {
  const telling = foldedWords(text).filter((word) => !filler.includes(word));
  return new Set(telling.map((word) => word.slice(0, STEM)));
}

/** How many of these are in both. */
export function inBoth(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}
