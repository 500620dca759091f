import type { Amiss, Column } from '../domain/sheet';

/** What is said where a spreadsheet is read in, and what its columns are called. */
export interface ImportWords {
  /** What a column of this kind is called in spreadsheets, in small letters. */
  called: Record<Column, readonly string[]>;
  /** Each kind of column in a sentence. */
  column: Record<Column, string>;
  which: (column: string) => string;
  whichHelp: string;
  noneOfThem: string;
  /** What is about to be taken: jobs out of rows, and those that are here already. */
  summary: (jobs: number, rows: number, same: number) => string;
  /** Which column was taken for what. */
  taken: (column: string, header: string) => string;
  amiss: Record<Amiss['why'], (line: number, cell: string) => string>;
  more: (count: number) => string;
  sure: string;
  sureHelp: string;
  needsYes: string;
  nothing: string;
  noHeader: string;
  badMap: (text: string) => string;
  mapHint: string;
}
