import type { Activity, Stage } from '../domain/activity';
import type { Recruiter, Sector } from '../domain/process';

/** In what form processes are taken along. */
export type ExportFormat = 'json' | 'md' | 'csv' | 'activity';

/** How much of each a copy holds more: told, taken back, put right, answered, and fields or lists. */
interface JoinCounts {
  told: number;
  gone: number;
  corrected: number;
  answers: number;
  other: number;
}

export interface ExportWords {
  /** What the export contains, said beside it. */
  holds: Record<ExportFormat, (processes: number) => string>;
  /** What else is in it. */
  examples: (count: number) => string;
  /** How many examples a copy brought or filled in. */
  examplesTaken: (count: number) => string;
  columns: {
    employer: string;
    role: string;
    place: string;
    date: string;
    lastInterview: string;
    kind: string;
    id: string;
    state: string;
    country: string;
    how: string;
    stage: string;
    sector: string;
    recruiter: string;
  };
  sector: Record<Sector, string>;
  recruiter: Record<Recruiter, string>;
  /** The job centre's sheet, in the words of its country. */
  activity: {
    /** Of a month: `november 2026`. */
    title: (month: string) => string;
    none: string;
    kind: Record<Activity['kind'], string>;
    how: Record<NonNullable<Activity['how']>, string>;
    stage: Record<Stage, string>;
  };
  written: (file: string) => string;
  imported: (added: number, same: number) => string;
  /** What a process gets from a copy of it. */
  gets: (counts: JoinCounts) => string;
  sure: (processes: number) => string;
  sureHelp: string;
  /** After copies were joined to these. */
  joined: (companies: string[]) => string;
  /** Jobs that stand here twice now, each with the id it had here before. */
  twice: (jobs: string[]) => string;
  /** Two files are no copies of one process. */
  noCopies: string;
  /** Nothing was taken in. */
  untouched: string;
}
