import type { Happening, Kind } from '../domain/happening';
import type { AtOdds } from '../domain/ledger/at-odds';

/** Values as they are written on a page. */
export interface Written {
  day: (day: string) => string;
  sum: (amount: number) => string;
  /** Whether an offer of theirs stood already: what comes is a new day to answer by, no second offer. */
  isOfferOpen: boolean;
  /** Whether a first day of work was told before this one. */
  hasStart: boolean;
  /** Whether another first day of work, or another interview, took the place of this one. */
  isMoved: boolean;
}

/** What a happening is called, and how it is told in a line. */
export interface HappeningWords {
  title: string;
  /** Stands in the place of a day nobody knows. */
  noDay: string;
  /** Nothing is told yet; the command tells something. */
  none: string;
  /** The name of each kind. */
  kind: Record<Kind, string>;
  /** A happening in a few parts, without its day and without the words kept of it; nulls are left out. */
  say: { [K in Kind]: (what: Happening<K>, written: Written) => (string | null)[] };
  /** After something is told, put right or taken back. */
  kept: (count: number) => string;
  /** How many of the things told were there already. */
  same: (count: number, of: number) => string;
  corrected: string;
  takenBack: string;
  /** What is said between the questions where happenings are told one by one. */
  talk: {
    /** Before the last of several days: "och". */
    and: string;
    /** After something is kept. */
    kept: (text: string) => string;
    /** Part of a list of days that is no day. */
    unread: (quote: string) => string;
    /** How a day in their words was read. */
    read: (quote: string, day: string, saidOn: string) => string;
    /** How a thing just kept does not go with what was told before, and what counts. The day is that of the interview, or of the no where it is known. */
    atOdds: Record<AtOdds['is'], (on: string | null) => string>;
    /** Asks for the line that is wrong; the last choice is none of them. */
    which: string;
    whichHelp: string;
  };
  /** The names of kinds and fields, for scripts. */
  kinds: string;
  /** Why something told from a file cannot be, after its place. */
  cannot: {
    ahead: (day: string) => string;
    before: (on: string) => string;
    /** Another field says the opposite. */
    both: (other: string) => string;
    missing: string;
  };
  /** What a file to tell from may hold, where it does not. */
  wants: {
    happenings: string;
    day: string;
    time: string;
    text: string;
    people: string;
    count: string;
    amount: string;
    yesNo: string;
    oneOf: (values: readonly string[]) => string;
  };
}
