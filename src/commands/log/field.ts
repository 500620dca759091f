import type { PersonAnswer } from '../../domain/answers';
import type { Day } from '../../domain/day/day';
import { type Direction, readDay } from '../../domain/day/typed-day';
import { type FieldSpec, fieldOf, type Kind, KINDS, NEEDS_DAY } from '../../domain/happening';
import { isMail } from '../../domain/mail';
import { nearest } from '../../words/nearest';
import { typedIn } from '../../words/typed';
import { type FilePlace, refused, wrong } from './place';

/** The field that is read. Days in somebody's words count `from` the day they were said. */
export interface FieldReading {
  kind: Kind;
  key: string;
  from: Day;
  isBooked: boolean;
}

/** More interviews than anybody is called to. */
const MOST_ROUNDS = 20;

/** A field of a happening as it is kept. Throws `input` for what the kind does not take. */
export function fieldIn(place: FilePlace, reading: FieldReading, value: unknown): unknown {
  const { kind, key } = reading;
  const spec = fieldOf(kind, key);
  if (!spec) {
    const names = ['on', 'words', ...Object.keys(KINDS[kind].fields)];
    throw refused(place, { is: 'unknown-field', nearest: nearest(key, names) });
  }
  if (value === null && !(key === 'on' && NEEDS_DAY.includes(kind))) return null;
  return valueOf(place, reading, spec, value);
}

function valueOf(
  place: FilePlace,
  reading: FieldReading,
  spec: FieldSpec,
  value: unknown,
): unknown {
  const { wants } = place.coach.words.happenings;
  const need = (holds: boolean, want: string): unknown => {
    if (!holds) throw refused(place, wrong(want));
    return typeof value === 'string' ? value.normalize('NFC') : value;
  };
  switch (spec.is) {
    case 'text':
      return need(typeof value === 'string', wants.text);
    case 'day':
      return dayIn(place, reading, value);
    case 'time':
      return need(typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value), wants.time);
    case 'amount':
      return need(isWhole(value, 0, Number.MAX_SAFE_INTEGER), wants.amount);
    case 'count':
      return need(isWhole(value, 1, MOST_ROUNDS), wants.count);
    case 'yes-no':
      return need(typeof value === 'boolean', wants.yesNo);
    case 'people':
      return peopleIn(place, value);
    case 'choice':
      return need(
        spec.of.some((one) => one === value),
        wants.oneOf(spec.of.map(String)),
      );
  }
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Fields whose day lies ahead of the telling, as somebody said it. */
const AHEAD: readonly string[] = ['answerBy', 'contactFrom', 'deadline', 'replyBy'];

function dayIn(place: FilePlace, reading: FieldReading, value: unknown): Day {
  const { words, today, country } = place.coach;
  const isSaid = AHEAD.includes(reading.key);
  const reader = { typed: typedIn(words).days, country, today: isSaid ? reading.from : today };
  const read =
    typeof value === 'string'
      ? readDay(value, { ...reader, direction: isSaid ? 'future' : directionOf(reading) })
      : null;
  if (read && 'day' in read) return read.day;
  throw refused(place, wrong(words.happenings.wants.day));
}

function directionOf({ kind, key, isBooked }: FieldReading): Direction {
  return key === 'on' && (kind === 'start' || isBooked) ? 'near' : 'past';
}

function peopleIn(place: FilePlace, value: unknown): PersonAnswer[] {
  const { wants } = place.coach.words.happenings;
  if (!Array.isArray(value)) throw refused(place, wrong(wants.people));
  return value.map((one: unknown): PersonAnswer => {
    const person = typeof one === 'string' ? { name: one } : one;
    if (!isPerson(person)) throw refused(place, wrong(wants.people));
    return { ...person, name: person.name.trim().normalize('NFC') };
  });
}

function isPerson(value: unknown): value is PersonAnswer {
  if (typeof value !== 'object' || value === null || !('name' in value)) return false;
  const isName = typeof value.name === 'string' && value.name.trim() !== '';
  return (
    isName &&
    Object.entries(value).every(
      ([key, one]) =>
        ['name', 'role', 'mail'].includes(key) &&
        typeof one === 'string' &&
        (key !== 'mail' || isMail(one)),
    )
  );
}
