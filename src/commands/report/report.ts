import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { forAdviser, namedInProcess } from '../../domain/adviser';
import { yearOf } from '../../domain/day/day';
import { withoutFloor } from '../../domain/floor';
import { turnOn } from '../../domain/ledger/state';
import type { Process } from '../../domain/process';
import { type Report, reportOf, yearsOf } from '../../domain/report';
import { usage } from '../../errors';
import { mayWrite } from '../../talk/output';
import { knownProcesses, readable } from '../../talk/which';
import { page, prose } from '../../view/page';
import { typedIn } from '../../words/typed';

/** A year as a page to print and take along: of everything, or of the processes named; never with the floor. */
export async function run(
  coach: Coach,
  options: OptionsOf<'report'>,
  [file = '', ...names]: string[],
): Promise<Result> {
  if (file === '-' && options.json) throw usage({ is: 'clash', options: ['--json', '-'] });
  const year = yearIn(options.year, coach);
  const stored = names.length > 0 ? await knownProcesses(coach, names) : readable(coach);
  const processes = shownTo(options.for, stored.map(withoutFloor), coach);
  const report = reportOf(processes, year, coach.today, typedIn(coach.words).reasons);
  const about = { file, reader: options.for, report };
  if (report.reported.length === 0)
    return unwritten(coach, about, nothingIn(year, processes, coach));
  if (!(await mayWrite(coach, file, options.yes)))
    return unwritten(coach, about, coach.words.files.kept(file));
  const { reportHtml } = await import('./html');
  const text = reportHtml(report, options.for, coach.today, coach.words);
  if (file !== '-') await coach.writeFile(file, text);
  return {
    document: documentOf(about, coach),
    page: () => (file === '-' ? text : written(coach, about)),
  };
}

interface ReportAsked {
  file: string;
  reader: 'adviser' | null;
  report: Report;
}

/** The year asked for, else that of today. Throws `usage`. */
function yearIn(typed: string | null, { today, words }: Coach): number {
  if (typed === null) return yearOf(today);
  if (/^(?:19|2[01])\d\d$/.test(typed)) return Number(typed);
  const want = words.report.wantsYear;
  throw usage({ is: 'bad-value', option: '--year', value: typed, want });
}

/** Whoever is known of anywhere is named nowhere. */
function shownTo(reader: ReportAsked['reader'], processes: Process[], coach: Coach): Process[] {
  if (reader === null) return processes;
  const { references, contacts } = coach.people.read();
  const acquainted = [...references, ...contacts].map(({ name }) => name);
  return forAdviser(processes, [...acquainted, ...readable(coach).flatMap(namedInProcess)]);
}

function nothingIn(year: number, processes: Process[], { words, today }: Coach): string {
  const years = new Set(processes.flatMap((process) => yearsOf(process, today)));
  const others = [...years].toSorted((one, other) => one - other).join(', ');
  const said = words.report;
  return others === '' ? said.none(year) : `${said.none(year)} ${said.elsewhere(others)}`;
}

function documentOf({ file, reader, report }: ReportAsked, { today }: Coach): unknown {
  return {
    schema: 'coach.report/1',
    file: file === '-' ? null : file,
    for: reader,
    year: report.year,
    processes: report.reported.map(({ process, line }) => ({
      process: process.id,
      employer: process.company,
      role: process.role,
      state: turnOn(process, today).is,
      from: line?.from ?? null,
      to: line?.to ?? null,
      stops: (line?.stops ?? []).map(({ on, is, round, isAhead }) => ({ on, is, round, isAhead })),
    })),
    lessons: {
      change: report.lessons.change?.text ?? null,
      keep: report.lessons.keep.map(({ text }) => text),
    },
    again: report.trends.again,
  };
}

/** No file was written, and why. */
function unwritten(coach: Coach, about: ReportAsked, why: string): Result {
  return {
    document: documentOf({ ...about, file: '-' }, coach),
    page: () => page([prose(why, coach.look)]),
  };
}

function written(
  { words: { report: said }, look }: Coach,
  { file, reader, report }: ReportAsked,
): string {
  return page([
    prose(said.file(file, report.reported.length), look),
    ...(reader ? [prose(said.adviser, look)] : []),
    '',
    prose(look.style.quiet(said.print), look),
  ]);
}
