import type { Day } from './day';
import { isDay } from './day';
import type { DayRead, DayReader } from './typed-date';
import { readDate } from './typed-date';
import { readNearDay, readOffset, readWeek, readWeekday } from './typed-relative';
import { NUMBERS, OPENINGS, UNITS } from './typed-words';

export type { DayRead, DayReader, Direction } from './typed-date';

const LONGEST_PHRASE = 80;
const LONGEST_SENTENCE = 2000;
const MOST_WORDS = 7;
const WAYS = [readNearDay, readDate, readOffset, readWeek, readWeekday];

/**
 * The day meant by a whole typed answer in either language: `2026-12-03`, `3/12`, `3. desember`, `i morgon`,
 * `på fredag`, `om tre dager`, `+3`, `nästa vecka`, `uke 25`. Both languages are always understood; the reader's
 * own decides where they differ. Sources: interface.md, Dates; domain.md 1.2, inputs 6 and 7, and 2.2.
 */
export function readDay(text: string, reader: DayReader): DayRead {
  return text.length > LONGEST_PHRASE
    ? { fault: 'no-day' }
    : readPhrase(wordsOf(text).join(' '), reader);
}

/**
 * The first day named somewhere in a sentence ("besked senast fredag"), with the words it was read from; read
 * it back and let it be confirmed. An impossible day counts only when there is no other.
 */
export function findDay(text: string, reader: DayReader): DayRead & { words?: string } {
  const words = wordsOf(text.slice(0, LONGEST_SENTENCE));
  let fault: DayRead = { fault: 'no-day' };
  for (const phrase of phrasesOf(words)) {
    const read = readPhrase(phrase, reader);
    if ('day' in read) return { ...read, words: phrase };
    if (read.fault === 'impossible' && fault.fault === 'no-day') fault = read;
  }
  return fault;
}

function readPhrase(phrase: string, reader: DayReader): DayRead {
  for (const way of WAYS) {
    const read = way(phrase, reader);
    if (read !== null) return 'day' in read ? inRange(read.day) : read;
  }
  const opening = OPENINGS.find((each) => phrase.startsWith(`${each} `));
  if (opening === undefined) return { fault: 'no-day' };
  return readPhrase(phrase.slice(opening.length + 1), reader);
}

function inRange(day: Day): DayRead {
  return isDay(day) ? { day } : { fault: 'impossible', nearest: null };
}

/** Lower-case words in NFC, without the commas, quotes and full stops that only close them. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[”"»«(]/, '').replace(/[,;:!?)”"«»]{1,3}$/, ''))
    .map((word) => (/^\p{L}/u.test(word) && word.endsWith('.') ? word.slice(0, -1) : word))
    .filter((word) => word !== '');
}

/** Every run of words that may name a day, from the first word on, longer runs first. */
function* phrasesOf(words: readonly string[]): Iterable<string> {
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - start); count > 0; count -= 1) {
      const run = words.slice(start, start + count);
      if (isTelling(run)) yield run.join(' ');
    }
  }
}

/** In a sentence "man" is a pronoun and "en dag" no date; alone they may be. */
function isTelling(run: readonly string[]): boolean {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  const bareCount = UNITS.has(last) && (NUMBERS.has(first) || /^\d/.test(first));
  const abbreviation = run.length === 1 && /^\p{L}{1,3}$/u.test(first);
  return !bareCount && !abbreviation;
}
