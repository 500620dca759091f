import type { Day } from './day/day';
import { folded } from './find';
import type { Telling } from './happening';

/** What a column of a spreadsheet can hold. */
export const COLUMNS = ['employer', 'post', 'place', 'applied', 'interview', 'kind'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row of a spreadsheet; `line` counts from 1 with the header. */
export interface SheetRow {
  line: number;
  cells: Partial<Record<Column, string>>;
}

/** A job of a spreadsheet: what becomes a process. */
export interface SheetJob {
  company: string;
  role: string;
  place: string | null;
  tellings: Telling[];
}

/** Why a row is left out, or a day of it. */
export interface Amiss {
  line: number;
  why: 'no-employer' | 'two-employers' | 'no-day';
  cell: string;
}

export interface Sheet {
  jobs: SheetJob[];
  amiss: Amiss[];
}

/** A row of the coach's own sheet for the job centre, where the kind says what the day is. */
const INTERVIEW = /^interv/i;

/** Employers written into one cell: a line break, a semicolon or a stroke between them. */
const SEVERAL = /[\n\r;]| \/ | \| /;

/** The jobs of a spreadsheet, one for each employer and post; the rows of one are put together. Rows that cannot be taken are named. */
export function jobsIn(rows: readonly SheetRow[], dayOf: (text: string) => Day | null): Sheet {
  const jobs = new Map<string, SheetJob>();
  const amiss: Amiss[] = [];
  for (const { line, cells } of rows) {
    const { employer: company = '', post: role = '', place = '' } = cells;
    const why = company === '' ? 'no-employer' : SEVERAL.test(company) ? 'two-employers' : null;
    if (why !== null) {
      amiss.push({ line, why, cell: company });
      continue;
    }
    const key = jobKey(company, role);
    const job = jobs.get(key) ?? { company, role, place: null, tellings: [] };
    const told = tellingsOf(cells, dayOf);
    amiss.push(...told.unread.map((cell): Amiss => ({ line, why: 'no-day', cell })));
    job.tellings.push(...told.tellings.filter((one) => !isIn(job.tellings, one)));
    job.place ??= place || null;
    jobs.set(key, job);
  }
  return { jobs: [...jobs.values()], amiss };
}

/** What makes a job the same as another: employer and post, however they are written. */
export function jobKey(company: string, role: string): string {
  return `${folded(company).trim()}\n${folded(role).trim()}`;
}

function isIn(all: readonly Telling[], one: Telling): boolean {
  return all.some(({ kind, on }) => kind === one.kind && on === one.on);
}

function tellingsOf(
  { kind = '', applied: day = '', interview: met = '' }: SheetRow['cells'],
  dayOf: (text: string) => Day | null,
): { tellings: Telling[]; unread: string[] } {
  const isInterview = INTERVIEW.test(kind);
  const sent = isInterview ? '' : day;
  const held = isInterview ? day : met;
  const [sentOn, heldOn] = [sent, held].map((text) => (text === '' ? null : dayOf(text)));
  const tellings: Telling[] = [];
  if (sent !== '') tellings.push({ kind: 'applied', on: sentOn ?? null });
  if (heldOn) tellings.push({ kind: 'interview', on: heldOn });
  const unread = [...(sentOn ? [] : [sent]), ...(heldOn ? [] : [held])];
  return { tellings, unread: unread.filter((text) => text !== '') };
}
