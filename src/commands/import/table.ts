import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Day } from '../../domain/day/day';
import { readDay } from '../../domain/day/typed-day';
import {
  COLUMNS,
  jobKey,
  jobsIn,
  type Sheet,
  type SheetJob,
  type SheetRow,
} from '../../domain/sheet';
import { usage } from '../../errors';
import { confirmed } from '../../talk/converse';
import { tell } from '../../talk/tell';
import { readable } from '../../talk/which';
import { items, page, prose } from '../../view/page';
import { type Headers, headersOf } from './columns';
import type { Table } from './csv-table';
import { jobName } from '../../view/job-name';
import { typedIn } from '../../words/typed';

/** How many rows left out are named. */
const SHOWN = 8;

/** Takes in the jobs of a spreadsheet once the person has seen what that would be; what is here already stays as it is. */
export async function importTable(
  coach: Coach,
  options: OptionsOf<'import'>,
  table: Table,
): Promise<Result> {
  const headers = await headersOf(coach, options.map, table.headers);
  const sheet = jobsIn(rowsOf(table, headers), dayReader(coach));
  const here = new Map(readable(coach).map((one) => [jobKey(one.company, one.role), one.id]));
  const idOf = ({ company, role }: SheetJob): string | undefined => here.get(jobKey(company, role));
  const jobs = sheet.jobs.filter((job) => idOf(job) === undefined);
  const same = sheet.jobs.flatMap((job) => idOf(job) ?? []);
  coach.note(summary(coach, headers, table, { ...sheet, jobs }, same.length));
  const isTaken = jobs.length > 0 && (await isAgreed(coach, options));
  return resultOf(coach, isTaken ? jobs.map((job) => begun(coach, job)) : [], same);
}

function rowsOf(table: Table, headers: Headers): SheetRow[] {
  return table.rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      COLUMNS.flatMap((column) => {
        const header = headers[column];
        const cell = header === undefined ? '' : (cells[header] ?? '').trim();
        return cell === '' ? [] : [[column, cell]];
      }),
    ),
  }));
}

/** A day as people write days in spreadsheets; those to come are left out. */
function dayReader({ today, country, words }: Coach): (text: string) => Day | null {
  const { days: typed } = typedIn(words);
  return (text) => {
    const read = readDay(text, { today, country, typed, direction: 'past' });
    return 'day' in read && read.day <= today ? read.day : null;
  };
}

async function isAgreed(coach: Coach, options: OptionsOf<'import'>): Promise<boolean> {
  const { sure, sureHelp, nothing: text, needsYes: hint } = coach.words.import;
  if (options.yes) return true;
  if (!coach.ask) throw usage({ is: 'said', text, hint });
  return confirmed(coach.ask, sure, sureHelp, null);
}

function begun(coach: Coach, { company, role, place, tellings }: SheetJob): string {
  const { country, today: startedOn } = coach;
  const start = { company, role, country, startedOn };
  const process = coach.processes.add(start, coach.newId(), () => [
    ...(place === null
      ? []
      : [{ do: 'set', field: 'place', value: place, at: coach.now() } as const]),
    ...tellings.map((telling) => tell(coach, telling)),
  ]);
  return process.id;
}

function summary(
  coach: Coach,
  headers: Headers,
  { rows }: Table,
  { jobs, amiss }: Sheet,
  same: number,
): string {
  const { words, look } = coach;
  const said = words.import;
  const columns = COLUMNS.flatMap((column) => {
    const header = headers[column];
    return header === undefined ? [] : [said.taken(said.column[column], header)];
  });
  const names = jobs.map(jobName);
  const left = amiss.map(({ line, why, cell }) => said.amiss[why](line, cell));
  return page([
    prose(said.summary(jobs.length, rows.length, same), look),
    ...items(columns, look),
    ...(names.length > 0 ? ['', ...items(short(names, said.more), look)] : []),
    ...(left.length > 0 ? ['', ...items(short(left, said.more), look)] : []),
  ]);
}

function short(lines: string[], more: (count: number) => string): string[] {
  const left = lines.length - SHOWN;
  return left > 0 ? [...lines.slice(0, SHOWN), more(left)] : lines;
}

function resultOf(coach: Coach, added: string[], same: string[]): Result {
  const { words, look } = coach;
  const isNothing = added.length + same.length === 0;
  const text = isNothing ? words.import.nothing : words.export.imported(added.length, same.length);
  return {
    document: { schema: 'coach.import/1', added, same },
    page: () => page([prose(text, look)]),
  };
}
