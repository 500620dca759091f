import type { AgainKind, Feeling, Shifted } from '../domain/trends';

/** What comes back from interview to interview. */
export interface TrendWords {
  title: string;
  debriefs: (count: number) => string;
  /** No debrief is finished. */
  none: string;
  again: Record<AgainKind, string>;
  /** "for the third time", after words of the person's. */
  time: (times: number) => string;
  /** Nothing has come twice. */
  nothing: string;
  feeling: string;
  feelings: Record<Feeling, string>;
  shift: string;
  shifts: Record<Shifted, string>;
  /** "three times", after what was felt. */
  often: (times: number) => string;
  oldestFirst: string;
  rounds: string;
  interviews: (count: number) => string;
  answerDays: string;
  days: (days: number) => string;
}
