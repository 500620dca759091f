/** The page of a year. */
export interface ReportWords {
  title: (year: number) => string;
  written: (day: string) => string;
  /** What a page for an adviser leaves out. */
  adviser: string;
  year: (year: number) => string;
  /** Of one employer, for those who hear the drawing. */
  drawing: (employer: string) => string;
  stretch: (from: string, to: string) => string;
  columns: { sign: string; day: string; what: string };
  lessons: string;
  change: string;
  keep: string;
  from: (employer: string) => string;
  /** Nothing took place in that year. */
  none: (year: number) => string;
  /** The years in which something did. */
  elsewhere: (years: string) => string;
  file: (file: string, processes: number) => string;
  print: string;
  /** The example of a year that can be taken. */
  wantsYear: string;
}
