import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { sameValue } from '../../domain/answers';
import { type Example, withCopied } from '../../domain/examples';
import { isActive, type Process } from '../../domain/process';
import { jobKey } from '../../domain/sheet';
import { takeBackSummary } from '../../domain/undo/summary';
import { takingBack } from '../../domain/undo/step';
import type { JoinOutlook, Taken } from '../../store/processes';
import { recordIn } from '../../store/disk/untrusted';
import { confirmed } from '../../talk/converse';
import { apart } from '../../talk/several';
import { items, page, prose } from '../../view/page';
import { examplesIn, recordsIn } from './read';
import { jobName } from '../../view/job-name';

/** Takes in what export wrote: all of it, or nothing when any of it is not whole; or the jobs of a spreadsheet. A copy of a process here is joined to it, after a summary. */
export async function run(
  coach: Coach,
  options: OptionsOf<'import'>,
  [file = '-']: string[],
): Promise<Result> {
  const text = await coach.readFile(file);
  const document = recordIn(text);
  if (document === null && isTabular(text)) {
    const { tableIn } = await import('./csv-table');
    const table = tableIn(text);
    if (table) return (await import('./table')).importTable(coach, options, table);
  }
  const records = recordsIn(coach, text, file, document);
  return copied(coach, options, records, examplesIn(document, file));
}

/** Whether the first line is one of several columns, and no beginning of JSON. */
function isTabular(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return /[;,\t]/.test(first) && !/^[{[]/.test(first);
}

/** Adds what is new, and joins copies to what they are copies of. */
async function copied(
  coach: Coach,
  options: OptionsOf<'import'>,
  records: Process[],
  examples: Example[],
): Promise<Result> {
  const words = coach.words.export;
  const fresh = freshIn(coach, examples);
  const more = coach.processes.outlook(records);
  const twice = twiceIn(coach, records);
  const isWanted = more.length === 0 || options.yes || (await isSure(coach, more));
  const taken: Taken = isWanted
    ? await coach.processes.addAll(records, await coach.progress())
    : { added: [], same: [] };
  const brought = isWanted ? fresh.length : 0;
  if (brought > 0) keepExamples(coach, fresh);
  const said = [
    ...takenLines(coach, taken, brought),
    ...(taken.joined?.length ? [words.joined(more.map(({ after }) => after.company))] : []),
    ...(twice.length > 0 ? [words.twice(twice.map((one) => apart(jobName(one), [one.id])))] : []),
  ];
  return {
    document: {
      schema: 'coach.import/1',
      ...taken,
      ...(brought > 0 && { examples: brought }),
      ...(isWanted && twice.length > 0 && { twice: twice.map(({ id }) => id) }),
    },
    page: () =>
      page([
        ...(isWanted ? said : [words.untouched]).map((line) => prose(line, coach.look)),
        ...(isWanted && !coach.ask ? summary(coach, more) : []),
      ]),
  };
}

/** The processes here that go on, of which the records bring another one with the same employer and post. */
function twiceIn(coach: Coach, records: readonly Process[]): Process[] {
  const here = [...coach.processes.active()].flatMap((one) => (one.ok ? one.process : []));
  const known = new Set(here.map(({ uid }) => uid));
  const fresh = records.filter((one) => isActive(one) && !known.has(one.uid));
  const jobs = new Set(fresh.map(({ company, role }) => jobKey(company, role)));
  return here.filter(({ company, role }) => jobs.has(jobKey(company, role)));
}

/** What was added, unless all of it was joined to what is here. */
function takenLines(
  { words: { export: said } }: Coach,
  { added, same, joined = [] }: Taken,
  brought: number,
): string[] {
  const isNoneNew = added.length === 0 && (joined.length > 0 || brought > 0);
  return [
    ...(isNoneNew ? [] : [said.imported(added.length, same.length)]),
    ...(brought > 0 ? [said.examplesTaken(brought)] : []),
  ];
}

/** Of the examples in a copy those that are new here, or told of more fully. */
function freshIn(coach: Coach, theirs: Example[]): Example[] {
  if (theirs.length === 0) return [];
  const before = coach.examples.read().examples;
  const isSame = (one: Example): boolean => before.some((known) => sameValue(known, one));
  return withCopied(before, theirs).filter((one) => !isSame(one));
}

function keepExamples(coach: Coach, fresh: Example[]): void {
  coach.examples.change((kept) => ({ ...kept, examples: withCopied(kept.examples, fresh) }));
}

/** Whether what the copies hold more is to be joined to what is here. Where nobody can be asked it is: it can be taken back. */
async function isSure(coach: Coach, more: readonly JoinOutlook[]): Promise<boolean> {
  const words = coach.words.export;
  if (!coach.ask) return true;
  coach.note(page(summary(coach, more)).trimEnd());
  return confirmed(coach.ask, words.sure(more.length), words.sureHelp, null);
}

/** What each process gets, a line each. */
function summary({ words, look }: Coach, more: readonly JoinOutlook[]): string[] {
  return more.flatMap(({ before, after }) => {
    const { told, back, corrected, answers, fields, parts } = takeBackSummary(
      after,
      takingBack(before, after),
    );
    const name = jobName(after);
    const counts = {
      told: told.length,
      gone: back.length,
      corrected,
      answers,
      other: fields.length + parts.length,
    };
    return ['', prose(name, look), ...items([words.export.gets(counts)], look)];
  });
}
