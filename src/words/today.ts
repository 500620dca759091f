import type { StepKind } from '../domain/steps';

export interface TodayWords {
  nothing: string;
  /** Where nothing is kept yet. */
  begin: string;
  noMore: string;
  /** The nearest day on which something comes, where nothing is to be done before it. */
  ahead: (day: string, company: string, what: string) => string;
  left: (count: number) => string;
  /** Another copy of a process lies in the folder; the command joins it to this one. */
  copy: (company: string, command: string) => string;
  /** The last day of a step. */
  /** What is to be done on this very day. */
  today: (what: string) => string;
  lastDay: string;
  inTwoDays: (day: string) => string;
  dayIs: (day: string) => string;
  /** The same, once it has passed. */
  dayWas: (day: string) => string;
  /** The day of what a step gets ready for. */
  eventIs: Record<'prepare' | 'start', (day: string) => string>;
  why: Record<StepKind, string>;
}
