export interface CheckedWords {
  /** After a fact: the month it was checked in, and the sites to check it at. */
  stood: (month: string, sites: string[]) => string;
  /** The same, once that is more than a year ago. */
  past: (month: string, sites: string[]) => string;
  /** Where no fact has to do with what was asked for. */
  none: (words: string) => string;
  /** How to read one, to read all, and what holds in the other country. */
  read: (command: string) => string;
  all: (command: string) => string;
  other: (command: string) => string;
}
