import { distance } from 'fastest-levenshtein';

/** Longest word that may be a slip of another, in signs: to compare takes the square of them. */
const LONGEST = 60;

/** The candidate nearest in spelling, or null when none is near enough to be what was meant: more than one slip keeps the first letter. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      steps: stepsTo(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .toSorted((a, b) => a.steps - b.steps);
  const most = Math.max(1, Math.floor(word.length / 3));
  const near = ranked.find(
    ({ candidate, steps }) =>
      steps <= 1 || (steps <= most && candidate[0]?.toLowerCase() === word[0]?.toLowerCase()),
  );
  return near?.candidate ?? null;
}

/** Slips between two words, where two letters that changed places are one. */
function stepsTo(word: string, other: string): number {
  const letters = Array.from(word);
  const swapped = letters.slice(1).map((letter, at) =>
    letters
      .with(at, letter)
      .with(at + 1, letters[at] ?? '')
      .join(''),
  );
  return Math.min(distance(word, other), ...swapped.map((each) => 1 + distance(each, other)));
}
