export type DayUnit = 'day' | 'working-day' | 'week' | 'month';
export type WeekdayLead = 'before' | 'after' | 'next-week';

/** What people type of days. Lower case, NFC; each language has its own, and all of them are understood. */
export interface TypedDays {
  /** Days from today. */
  near: ReadonlyMap<string, number>;
  /** Days from another day just spoken of. */
  beside: ReadonlyMap<string, number>;
  /** 1 Monday to 7 Sunday, with the abbreviations in use. */
  weekdays: ReadonlyMap<string, number>;
  /** The form of a weekday gone by, as it follows `at`. */
  weekdaysGone: ReadonlyMap<string, number>;
  /** Which one a weekday is when it is led in by these words; null leaves it to the direction asked for. */
  weekdayLeads: ReadonlyMap<string, WeekdayLead | null>;
  /** 1 January to 12 December. */
  months: ReadonlyMap<string, number>;
  numbers: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, DayUnit>;
  /** The week meant, counted from this one. */
  weeks: ReadonlyMap<string, number>;
  /** What stands before the number of a week. */
  weekNames: readonly string[];
  /** What closes the number of a day. */
  ordinals: readonly string[];
  /** Parts of a week that come to a day; null for those that do not. */
  parts: ReadonlyMap<string, 'middle' | 'end' | null>;
  /** What stands between a part and its week. */
  of: readonly string[];
  beforeChristmas: readonly string[];
  /** Times that are no day. */
  vague: RegExp;
  /** What may stand before a week or a day without changing which one is meant. */
  openings: readonly string[];
  /** What stands before a weekday, a week or a part of one, and a date. */
  on: readonly string[];
  at: readonly string[];
  the: readonly string[];
  /** What leads in a stretch from today, to its end and within it. */
  ahead: readonly string[];
  within: readonly string[];
  /** What stands before and behind a stretch that is over. */
  sinceBefore: readonly string[];
  since: readonly string[];
  /** Where something begins after a day. */
  after: readonly string[];
  /** Words that make another one of the weekday or the week before them. */
  afterwards: readonly string[];
  /** Words that make another one of the weekday before them. */
  shifts: readonly string[];
  /** Words that make a day the last one for something. */
  deadlines: readonly string[];
  /** What stands between two days. */
  and: readonly string[];
}

/** The phrase without what it begins with, where that is one of these. */
export function withoutFirst(phrase: string, words: readonly string[]): string {
  const found = words.find((word) => phrase.startsWith(`${word} `));
  return found === undefined ? phrase : phrase.slice(found.length + 1);
}
