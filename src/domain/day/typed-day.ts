import type { Day } from './day';
import { addDays, isDay } from './day';
import type { DayRead, DayReader } from './typed-date';
import { readDate } from './typed-date';
import {
  readBeforeChristmas,
  readDayOfMonth,
  readPart,
  readVague,
  readWeekdayOn,
} from './typed-loose';
import { readNearDay, readOffset, readWeek, readWeekday } from './typed-relative';
import { withoutFirst } from './typed-words';
import { addWorkingDays } from './working-days';

export type { DayRead, DayReader, Direction } from './typed-date';

const LONGEST_PHRASE = 80;
const LONGEST_SENTENCE = 2000;
const MOST_WORDS = 7;
const WAYS = [
  readNearDay,
  readDate,
  readDayOfMonth,
  readBeforeChristmas,
  readVague,
  readOffset,
  readPart,
  readWeek,
  readWeekdayOn,
  readWeekday,
];

/**
 * The day meant by a whole typed answer: `2026-12-03`, `3/12`, `3. desember`, `i morgon`,
 * `på fredag`, `om tre dager`, `+3`, `nästa vecka`, `uke 25`, in the words of the reader.
 */
export function readDay(text: string, reader: DayReader): DayRead {
  return text.length > LONGEST_PHRASE
    ? { fault: 'no-day' }
    : readPhrase(wordsOf(text).join(' '), reader);
}

/** Days spoken of before: the last of them, which "dagen efter" is counted from, and the one their words were said on, from which a day they named is. */
export interface SpokenOf {
  last: Day | null;
  said: Day | null;
}

/**
 * The day meant, alone or in a sentence, where others were spoken of: "samma dag", "dagen etter"; and "fredag" in
 * words of theirs is the one that came after them; where none can have, and where the person speaks of today, it is
 * counted from today.
 */
export function readDayAfter(text: string, { last, said }: SpokenOf, reader: DayReader): DayRead {
  const phrase = wordsOf(text).join(' ');
  const days = reader.typed.beside.get(phrase);
  if (days !== undefined) return last === null ? { fault: 'beside' } : { day: addDays(last, days) };
  if (said !== null && reader.direction === 'future' && !reader.typed.near.has(phrase)) {
    const theirs = readAnywhere(text, { ...reader, today: said });
    if (!('day' in theirs) || theirs.day >= said) return theirs;
  }
  return readAnywhere(text, reader);
}

/** The day of the whole text, else the one in its sentence. */
function readAnywhere(text: string, reader: DayReader): DayRead {
  const alone = readDay(text, reader);
  return 'fault' in alone && alone.fault === 'no-day' ? findDay(text, reader) : alone;
}

/** Whether a sentence names more than one day ("flyttad från den 24:e till den 1 december"). */
export function namesSeveral(text: string, reader: DayReader): boolean {
  const named = daysNamed(wordsOf(text.slice(0, LONGEST_SENTENCE)), reader);
  return new Set(named.flatMap(({ read }) => ('day' in read ? [read.day] : []))).size > 1;
}

/**
 * The day meant in a sentence ("besked senast fredag"), with the words it was read from; read it back and let it be
 * confirmed. The day of a deadline comes before any other, else the first; a weekday told after its week is of that
 * week. An impossible day counts only when there is no other.
 */
export function findDay(text: string, reader: DayReader): DayRead & { words?: string } {
  const words = wordsOf(text.slice(0, LONGEST_SENTENCE));
  const named = daysNamed(words, reader);
  const found = named.flatMap(({ read, ...where }) =>
    'day' in read ? [{ ...where, day: read.day }] : [],
  );
  const due = found.find(({ at }) => isDeadline(words, at, reader)) ?? found[0];
  if (due === undefined) return named[0]?.read ?? { fault: 'no-day' };
  const isLast = isDeadline(words, due.at, reader);
  const weekday =
    isWeek(due.words, reader) && !isLast ? (weekdayAfter(found, due, reader) ?? due) : due;
  const week = weekBefore(found, weekday, reader);
  const day = (week && weekdayIn(weekday.words, week.words, reader)) ?? due.day;
  return { day, words: weekday.words };
}

/** A phrase of a sentence that names a day, and where it begins. */
interface NamedDay {
  at: number;
  words: string;
}

/** Every day named, the longest phrase first where several begin at the same word. */
function daysNamed(words: readonly string[], reader: DayReader): (NamedDay & { read: DayRead })[] {
  const named: (NamedDay & { read: DayRead })[] = [];
  let from = 0;
  for (const { at, run } of phrasesOf(words, reader)) {
    if (at < from) continue;
    const phrase = run.join(' ');
    const read = readPhrase(phrase, reader);
    if ('fault' in read && read.fault === 'no-day') continue;
    const isOpen =
      isShifted(phrase, words[at + run.length] ?? '', reader) ||
      ('fault' in read && read.fault === 'vague');
    if (!isOpen) named.push({ at, words: phrase, read });
    if (isOpen || 'day' in read) from = at + run.length;
  }
  return named;
}

/** Whether the word behind a weekday or a week makes it another one: "fredagen därpå", "veckan efter". */
function isShifted(phrase: string, next: string, reader: DayReader): boolean {
  const { shifts, afterwards } = reader.typed;
  if (weekdayOf(phrase, reader) !== null) return [...shifts, ...afterwards].includes(next);
  const week = phrase.split(' ').slice(-2);
  const endsInWeek = week.some((_, at) => isWeek(week.slice(at).join(' '), reader));
  return endsInWeek && afterwards.includes(next);
}

/** How many words may stand between "senast" and its day: "senast, tror jag, torsdag". */
const DEADLINE_REACH = 3;

function isDeadline(words: readonly string[], at: number, { typed }: DayReader): boolean {
  const near = words.slice(Math.max(0, at - DEADLINE_REACH), at + 1);
  return near.some((word) => typed.deadlines.includes(word));
}

/** Whether these words of a sentence name the last day for something: "innen mandag". */
export function isLastDayIn(text: string, named: string, reader: DayReader): boolean {
  const words = wordsOf(text);
  const run = wordsOf(named);
  const at = words.findIndex((_, n) => run.every((word, i) => words[n + i] === word));
  return at >= 0 && isDeadline(words, at, reader);
}

function isWeek(phrase: string, reader: DayReader): boolean {
  return readWeek(withoutOpening(phrase, reader), reader) !== null;
}

function weekBefore(
  found: readonly NamedDay[],
  { at }: NamedDay,
  reader: DayReader,
): NamedDay | undefined {
  return found.findLast((one) => one.at < at && isWeek(one.words, reader));
}

function weekdayAfter(
  found: readonly NamedDay[],
  { at }: NamedDay,
  reader: DayReader,
): NamedDay | undefined {
  return found.find((one) => one.at > at && weekdayOf(one.words, reader) !== null);
}

/** The day of a bare weekday within the week named; null when the phrase says more than the weekday. */
function weekdayIn(phrase: string, week: string, reader: DayReader): Day | null {
  const weekday = weekdayOf(phrase, reader);
  const read = weekday && readPhrase(`${weekday} ${withoutOpening(week, reader)}`, reader);
  return read && 'day' in read ? read.day : null;
}

function weekdayOf(phrase: string, reader: DayReader): string | null {
  const word = withoutFirst(withoutOpening(phrase, reader), reader.typed.on);
  return reader.typed.weekdays.has(word) ? word : null;
}

function withoutOpening(phrase: string, reader: DayReader): string {
  const rest = withoutFirst(phrase, reader.typed.openings);
  return rest === phrase ? phrase : withoutOpening(rest, reader);
}

function readPhrase(phrase: string, reader: DayReader): DayRead {
  for (const way of WAYS) {
    const read = way(phrase, reader);
    if (read !== null) return 'day' in read ? inRange(read.day) : read;
  }
  const later = withoutFirst(phrase, reader.typed.after);
  if (reader.week === 'first' && later !== phrase) return dayAfter(later, reader);
  const rest = withoutFirst(phrase, reader.typed.openings);
  return rest === phrase ? { fault: 'no-day' } : readPhrase(rest, reader);
}

/** Where something begins after a day, it begins on the next working day. */
function dayAfter(phrase: string, reader: DayReader): DayRead {
  const read = readPhrase(phrase, reader);
  return 'day' in read ? { day: addWorkingDays(read.day, 1, reader.country) } : read;
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
function* phrasesOf(
  words: readonly string[],
  reader: DayReader,
): Iterable<{ at: number; run: string[] }> {
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - start); count > 0; count -= 1) {
      const run = words.slice(start, start + count);
      if (isTelling(run, reader)) yield { at: start, run };
    }
  }
}

/** In a sentence "man" is a pronoun and "en dag" no date; alone they may be. */
function isTelling(run: readonly string[], { typed }: DayReader): boolean {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  const bareCount = typed.units.has(last) && (typed.numbers.has(first) || /^\d/.test(first));
  const abbreviation = run.length === 1 && /^\p{L}{1,3}$/u.test(first);
  return !bareCount && !abbreviation;
}
