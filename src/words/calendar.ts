import type { Occasion } from '../domain/calendar';

/** What stands in the calendar, and what is said of its file. */
export interface CalendarWords {
  interview: (round: number, company: string) => string;
  calledOff: (round: number, company: string) => string;
  /** The other days, each named by what happens on it. */
  day: Record<
    Exclude<Occasion['what'], 'interview' | 'called-off' | 'followup'>,
    (company: string) => string
  >;
  /** Whom one meets. */
  meeting: (names: string[]) => string;
  /** No day lies ahead. */
  none: string;
  written: (file: string, days: number) => string;
  again: string;
}
