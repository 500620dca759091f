import type { DayRead, Direction } from '../domain/day/typed-date';
import { type Day, daysBetween } from '../domain/day/day';
import { type DayReader, readDayAfter, type SpokenOf } from '../domain/day/typed-day';
import { readDayOfMonth } from '../domain/day/typed-loose';
import type { Question } from '../guide/guide';
import { longDay, weekdayDay } from '../view/days';
import { typedIn } from '../words/typed';
import type { Reading, AnswerReader } from './read';

/** Ids of questions about something that has been: `interviewed-on`, `last-met`; the day notice is given lies ahead. */
const PAST = /^(?!notice-)(?:.*-)?(?:on|met|missed-day|no-show-day)$/;

/** The day of a booking that was called off may have been, or lie ahead: the nearer one is meant. */
const EITHER = /-off-day$/;

const NOTHING: SpokenOf = { last: null, said: null };

/** Where the day of a question is looked for when "fredag" could be two: by its id, what has been or what comes. */
export function directionOf({ id }: Pick<Question, 'id'>): Direction {
  return PAST.test(id) ? 'past' : 'future';
}

/** "Next week" is its first working day where contact begins, its last where an answer is due. */
function weekOf({ id }: Pick<Question, 'id'>): 'first' | 'last' {
  return id.endsWith('contact-from') ? 'first' : 'last';
}

/** Reads a day the way people write it, alone or in a sentence ("besked senast fredag"), and reads it back whole. */
export function readDayAnswer(question: Question, typed: string, reader: AnswerReader): Reading {
  const { today, country, words, from = NOTHING } = reader;
  const { days, heard } = typedIn(words);
  const [direction, week] = [directionOf(question), weekOf(question)];
  const meant = { today, country, typed: days, direction, week } as const;
  // An interview that nobody came to is none: it may be told, but not as the day of one that was.
  if (question.id === 'interviewed-on' && heard.notHeld.test(typed))
    return { fault: { is: 'not-held' } };
  const isEither = EITHER.test(question.id);
  const read = isEither ? nearer(typed, from, meant) : readDayAfter(typed, from, meant);
  const since = { ...meant, today: from.said ?? today };
  if ('day' in read && !isEither && isInOtherMonth(typed, read.day, since))
    return { fault: { is: 'vague' } };
  if ('day' in read) return { value: read.day, shown: shownDay(read.day, typed, reader, meant) };
  if (!('nearest' in read)) return { fault: { is: read.fault } };
  const nearest = read.nearest && longDay(read.nearest, words);
  if (read.fault === 'other-weekday') return { fault: { is: 'other-weekday', day: nearest ?? '' } };
  return { fault: { is: 'no-such-day', nearest } };
}

function nearer(typed: string, from: SpokenOf, meant: DayReader): DayRead {
  const past = readDayAfter(typed, from, { ...meant, direction: 'past' });
  const future = readDayAfter(typed, from, { ...meant, direction: 'future' });
  if (!('day' in past) || !('day' in future)) return 'day' in past ? past : future;
  const isPast = daysBetween(past.day, meant.today) < daysBetween(meant.today, future.day);
  return isPast ? past : future;
}

/** The day with its weekday, and what it was counted from where that was not today. */
function shownDay(day: Day, typed: string, reader: AnswerReader, meant: DayReader): string {
  const { words, today, from = NOTHING } = reader;
  const shown = longDay(day, words);
  if (from.said === null) return shown;
  const now = readDayAfter(typed, NOTHING, meant);
  if ('day' in now && now.day === day) return shown;
  return words.answers.countedFrom(shown, weekdayDay(from.said, today, words));
}

/** Whether "den 13:e" is past in this month: a day they named may be that one or the next, and only the person knows. */
function isInOtherMonth(text: string, day: Day, reader: DayReader): boolean {
  const { today, direction } = reader;
  const isBare = readDayOfMonth(text.trim().toLowerCase(), reader) !== null;
  return isBare && direction === 'future' && day.slice(0, 7) !== today.slice(0, 7);
}
