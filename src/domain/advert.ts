import type { TypedReasons } from './followup/reason';
import { inBoth, stemsOf } from './like';

/** The longest advert that is kept, in characters: some forty pages. */
export const LONGEST_ADVERT = 100_000;

/** Why a text cannot be kept as an advert; null where it can. */
export function advertFault(text: string): 'empty' | 'not-text' | 'too-long' | null {
  const begins = text.trimStart().slice(0, 200);
  if (begins === '') return 'empty';
  if (/^(?:%PDF|PK|\{\\rtf|<!doctype|<html|<\?xml)/i.test(begins)) return 'not-text';
  return text.length > LONGEST_ADVERT ? 'too-long' : null;
}

const BULLET = /^[-–—•·*▪◦‣o]\s+/u;

/** The lines of an advert that most likely tell what is asked for: those in a list, or all where there is none. */
export function tellingLines(text: string): string[] {
  const lines = linesOf(text);
  const listed = lines.filter((line) => BULLET.test(line));
  return (listed.length > 0 ? listed : lines).map((line) => line.replace(BULLET, ''));
}

/** The lines of an advert that share a telling word with a question, those that share most first. */
export function answeringLines(text: string, question: string, reasons: TypedReasons): string[] {
  const asked = stemsOf(question, reasons);
  const shared = (line: string): number => inBoth(asked, stemsOf(line, reasons));
  return linesOf(text)
    .filter((line) => shared(line) > 0)
    .toSorted((one, other) => shared(other) - shared(one))
    .map((line) => line.replace(BULLET, ''));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
