import { type Answers, listAnswer, textAnswer } from '../domain/answers';
import type { Day } from '../domain/day/day';
import { type DayReader, findDay, isLastDayIn, namesSeveral } from '../domain/day/typed-day';
import type { Heard } from '../words/heard';
import { heardIn, isOfAnswer, isOfMore, isToGetInTouch } from './heard-in-words';

/** Where words of theirs stand, and the day they were said. */
const SOURCES = [
  { of: 'they', on: 'they-on' },
  { of: 'call', on: 'my-days' },
  { of: 'mail', on: 'reply-on' },
  { of: 'met', on: 'met-on' },
  { of: 'room', on: 'room-on' },
  { of: 'offer', on: 'offer-on' },
  { of: 'right', on: 'right-on' },
] as const;

/** The words that may hold a day of an answer. */
const PROMISING = ['they', 'call', 'mail', 'met', 'room'] as const;

/** What may be answered with the day they named. */
const ASKING = [
  'words',
  'said',
  'answer-by',
  'silence-by',
  'papers-by',
  'reply-by',
  'contact-from',
  'invited-for',
  'off-day',
  'start-day',
] as const;

/** What they can have said that has a day of its own. */
const DATED: readonly string[] = ['day', 'silence', 'offer', 'invited', 'off', 'start'];

/** What turns the process, and is not kept before the person has said that it is so. */
const TURNING: readonly string[] = ['offer', 'start', 'invited', 'off'];

/** A day that stands in somebody's words. */
export interface DayInWords {
  day: Day;
  /** The words it was read from. */
  read: string;
  /** All that was said with them. */
  all: string;
  /** What it is counted from: the day they said it, or the day of telling where it cannot be that one. */
  from: Day;
}

/** The words of theirs that a question is about, by the first part of its id; null where none were told. */
export function wordsFor(id: string, answers: Answers): string | null {
  return textAnswer(answers, `${id.split('-', 1)[0]}-words`);
}

/** The day their words were said, by the first part of the question's id; null where nobody knows. */
export function saidOnIn(answers: Answers, of: string): Day | null {
  const source = SOURCES.find((one) => one.of === of);
  return (source && textAnswer(answers, source.on)?.split(', ').toSorted().at(-1)) ?? null;
}

/** Whether the day in their words is offered to this question: it is what they speak of, or nothing else has a day. */
export function isDayFor(id: string, answers: Answers, { heard }: DayReading): boolean {
  const [, of = '', asks = ''] = /^([a-z]+)-(.+)$/u.exec(id) ?? [];
  const words = wordsFor(id, answers) ?? '';
  const ticked = listAnswer(answers, `${of}-said`);
  if (asks === 'contact-from') return isToGetInTouch(words, heard);
  if (asks === 'reply-by') return !ticked.includes('day') && !isOfMore(words, heard);
  if (of === 'right') return isOfAnswer(words, heard);
  const isOnly = ticked.filter((tick) => DATED.includes(tick)).length === 1;
  return id.endsWith('-by') || (isOfThatDay(id) && isOnly && !isOfMore(words, heard));
}

/** Whether something takes place on the day asked for: an interview, a first day of work. The last day for something is none of those. */
function isOfThatDay(id: string): boolean {
  return /-(?:invited-for|start-day|off-day)$/.test(id);
}

/** The answers with the day of a booking that was called off, where the talk stopped before it was given: the one it was `booked` for, else the only one in the words. */
export function withDayOff(answers: Answers, reading: DayReading, booked: Day | null): Answers {
  const off = PROMISING.find(
    (of) => listAnswer(answers, `${of}-said`).includes('off') && !(`${of}-off-day` in answers),
  );
  if (!off) return answers;
  const id = `${off}-off-day`;
  return { ...answers, [id]: booked ?? dayInWords(id, answers, reading)?.day ?? null };
}

/** The answers with the day that was read from their words, where the talk stopped before it was taken. */
export function withDayRead(answers: Answers, reading: DayReading): Answers {
  const cut = PROMISING.find((of) => Object.hasOwn(answers, `${of}-words`) && isCut(answers, of));
  const found = cut && dayInWords(`${cut}-words`, answers, reading);
  if (!found) return answers;
  const ticks = heardIn(found.all, true, reading.heard).filter((tick) => !TURNING.includes(tick));
  const said = answers[`${cut}-said`] ?? ticks;
  if (!Array.isArray(said) || !said.some((tick) => tick === 'day')) return answers;
  return { ...answers, [`${cut}-said`]: said, [`${cut}-answer-by`]: found.day };
}

/** Whether nobody was asked yet for the day in these words. */
function isCut(answers: Answers, of: string): boolean {
  const said = answers[`${of}-said`];
  const isOpen = said === undefined || (Array.isArray(said) && said.some((tick) => tick === 'day'));
  return isOpen && !Object.hasOwn(answers, `${of}-answer-by`);
}

/** How days are read on the day of telling, and what is heard beside them. */
export interface DayReading extends Pick<DayReader, 'country' | 'today' | 'typed'> {
  heard: Heard;
}

/** Whether words of theirs name a day at all, also one that cannot be reckoned from the day they were said. */
export function namesDay(words: string, reading: DayReading): boolean {
  return 'day' in findDay(words, { ...reading, direction: 'future' });
}

/** The day in their words that belongs to this question or stands in this answer; null where none is read, or nobody knows when it was said. */
export function dayInWords(id: string, answers: Answers, reading: DayReading): DayInWords | null {
  const source = SOURCES.find(({ of }) => ASKING.some((asks) => id === `${of}-${asks}`));
  const words = source ? wordsFor(id, answers) : null;
  const saidOn = source ? saidOnIn(answers, source.of) : null;
  if (words === null || saidOn === null) return null;
  const week = id.endsWith('contact-from') ? 'first' : 'last';
  const theirs = readIn(words, { ...reading, today: saidOn, direction: 'future', week });
  const retold = { ...reading, direction: 'future', week } as const;
  const isBefore = theirs !== null && theirs.day < saidOn;
  const reader = isBefore ? retold : { ...retold, today: saidOn };
  const found = isBefore ? readIn(words, reader) : theirs;
  if (found === null || found.day < saidOn) return null;
  const isOpen = isLastDayIn(words, found.words ?? '', reader) || namesSeveral(words, reader);
  if (isOfThatDay(id) && isOpen) return null;
  return { day: found.day, read: found.words ?? words, all: words, from: reader.today };
}

function readIn(words: string, reader: DayReader): { day: Day; words?: string } | null {
  const found = findDay(words, reader);
  return 'day' in found ? found : null;
}
