import type { Day } from '../domain/day/day';
import type { Direction } from '../domain/day/typed-day';
import type { Country } from '../domain/process';
import { usage } from '../errors';
import type { Spoken, SpokenWords } from '../words/spoken';
import type { Words } from '../words/words';

/** Who reads a value: their language and country, and the day they count from. */
export interface Reader {
  words: Words;
  country: Country;
  today: Day;
}

/** What commander fills in for one option. */
export type TypedOption = string | string[] | boolean | undefined;

/** An option of the command line. Its name comes from its key; what it does is in the help words under the same key. */
export interface Flag<T = unknown> {
  takes: 'nothing' | 'one' | 'one or none' | 'one each time' | 'several';
  /** What the value is called: `date` of `--on DATUM`. */
  value: string;
  /** What the value may be, where there are only a few. */
  choices: readonly string[];
  /** Whether it names a file that is written. */
  writes?: true;
  /** The value out of what was typed; null, false or an empty list without the option. Throws `usage`. */
  read(typed: TypedOption, option: string, reader: Reader): T | Promise<T>;
}

export type Flags = Record<string, Flag>;

/** The values of these flags, by key. */
export type Values<F extends Flags> = { [K in keyof F]: F[K] extends Flag<infer T> ? T : never };

/** The one value that was typed, if any. */
export function typedText(typed: TypedOption): string | undefined {
  return typeof typed === 'string' ? typed : undefined;
}

type ReadValue<T> = (text: string, option: string, reader: Reader) => T | Promise<T>;

function one<T>(
  value: string,
  read: ReadValue<T>,
  choices: readonly string[] = [],
): Flag<T | null> {
  return {
    takes: 'one',
    value,
    choices,
    read: (typed, ...at) => (typeof typed === 'string' ? read(typed, ...at) : null),
  };
}

/** `--second-look` of `secondLook`. */
export function optionName(key: string): string {
  return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** There or not. */
export function set(): Flag<boolean> {
  return { takes: 'nothing', value: '', choices: [], read: (typed) => typed === true };
}

/** A text as it was typed. */
export function raw(value: string, choices: readonly string[] = []): Flag<string | null> {
  return one(value, (typed) => typed, choices);
}

/** A text, trimmed and composed; a blank one is none. */
export function text(value: string): Flag<string | null> {
  return one(value, (typed) => typed.trim().normalize('NFC') || null);
}

/** A file to read; `-` is stdin. */
export function file(): Flag<string | null> {
  return raw('file');
}

/** A file to write; `-` is stdout. */
export function output(): Flag<string | null> {
  return { ...raw('file'), writes: true };
}

/** A whole number from 1 up. */
export function count(): Flag<number | null> {
  return one('number', (typed, option) => {
    if (/^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
    throw usage({ is: 'bad-value', option, value: typed, want: '1, 2, 3 …' });
  });
}

/** One of a few words. */
export function oneOf<const T extends string>(value: string, ...choices: T[]): Flag<T | null> {
  const read: ReadValue<T> = (typed, option) => {
    const found = choices.find((choice) => choice === typed);
    if (found !== undefined) return found;
    throw usage({ is: 'bad-value', option, value: typed, want: choices.join(', ') });
  };
  return one(value, read, choices);
}

/** One of a few words, also as people say them in either language. */
export function spoken<L extends keyof SpokenWords>(
  value: string,
  list: L,
  ...choices: SpokenValue<L>[]
): Flag<SpokenValue<L> | null> {
  const read: ReadValue<SpokenValue<L>> = async (typed, option, { words }) => {
    const { meant, wanted } = await import('../words/spoken');
    const found: string | null = meant((told): Spoken<string> => told[list], typed);
    const choice = choices.find((each) => each === found);
    if (choice !== undefined) return choice;
    throw usage({ is: 'bad-value', option, value: typed, want: wanted(list, words.spoken) });
  };
  return one(value, read, choices);
}

type SpokenValue<L extends keyof SpokenWords> = keyof SpokenWords[L] & string;

/** A month, `2026-11`. */
export function month(): Flag<string | null> {
  return one('month', (typed, option, { today }) => {
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(typed)) return typed;
    throw usage({ is: 'bad-value', option, value: typed, want: today.slice(0, 7) });
  });
}

/** A day as people write it; a weekday is sought in this direction. */
export function day(direction: Direction): Flag<Day | null> {
  return one('date', (typed, option, reader) => readDayOption(typed, option, reader, direction));
}

/** A day that has been. */
export function pastDay(): Flag<Day | null> {
  return one('date', async (typed, option, reader) => {
    const read = await readDayOption(typed, option, reader, 'past');
    if (read <= reader.today) return read;
    throw usage({ is: 'in-future', option, day: read });
  });
}

/** The day typed to the named option. Throws `usage` with the nearest real day. */
export async function readDayOption(
  typed: string,
  option: string,
  reader: Reader,
  direction: Direction,
): Promise<Day> {
  const { isDay } = await import('../domain/day/day');
  if (isDay(typed)) return typed;
  return (await import('./day-option')).readTypedDay(typed, option, reader, direction);
}

/** The flag may stand alone: then its value is true. */
export function may<T>(flag: Flag<T>): Flag<T | true> {
  return {
    ...flag,
    takes: 'one or none',
    read: (typed, ...at) => (typed === true ? true : flag.read(typed, ...at)),
  };
}

/** The flag may be repeated, one value each time. */
export function again<T>(flag: Flag<T>): Flag<NonNullable<T>[]> {
  return { ...flag, takes: 'one each time', read: eachOf(flag) };
}

/** The flag takes all the words behind it. */
export function several<T>(flag: Flag<T>): Flag<NonNullable<T>[]> {
  return { ...flag, takes: 'several', read: eachOf(flag) };
}

function eachOf<T>(flag: Flag<T>): Flag<NonNullable<T>[]>['read'] {
  return async (typed, ...at) => {
    const all = Array.isArray(typed) ? typed : [];
    const values = await Promise.all(all.map((each) => flag.read(each, ...at)));
    return values.filter((value) => value !== null && value !== undefined);
  };
}
