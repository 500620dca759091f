import type { Activity, Stage } from '../domain/activity';

type ExportFormat = 'json' | 'md' | 'csv' | 'activity';

export interface ExportWords {
  /** What the export contains, said beside it. */
  holds: Record<ExportFormat, (processes: number) => string>;
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
  };
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
}
