import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { activitiesIn, type Activity } from '../../domain/activity';
import type { Example } from '../../domain/examples';
import { withoutFloor } from '../../domain/floor';
import type { Country, Process } from '../../domain/process';
import { usage } from '../../errors';
import type { OnProgress } from '../../store/processes';
import { examplesOrNone } from '../../talk/people-read';
import { sayUnreadable } from '../../talk/unreadable';
import { knownProcess } from '../../talk/which';
import { cleanJson } from '../../view/clean';
import { page, paragraph, prose } from '../../view/page';
import type { ExportFormat } from '../../words/export';
import type { Words } from '../../words/words';

/** Everything, or the named processes, in a form that others can read. On stdout, so that the person decides where it goes, or in a file. */
export async function run(
  coach: Coach,
  options: OptionsOf<'export'>,
  names: string[],
): Promise<Result> {
  const format = options.format ?? 'json';
  refuseStray(options, format);
  const month = options.month ?? coach.today.slice(0, 7);
  const stored =
    names.length > 0
      ? await Promise.all(names.map((name) => knownProcess(coach, name)))
      : everything(coach, await coach.progress()).toReversed();
  const processes = options.showFloor ? stored : stored.map(withoutFloor);
  coach.note(coach.words.export.holds[format](processes.length));
  if (format === 'activity') coach.note(await whenToHandIn(coach, options));
  const isAll = names.length === 0 && (format === 'json' || format === 'md');
  const { examples } = isAll ? examplesOrNone(coach) : { examples: [] };
  if (examples.length > 0) coach.note(coach.words.export.examples(examples.length));
  const activities = format === 'activity' ? activitiesIn(month, processes, coach.today) : [];
  const held = { format, processes, examples, month, activities };
  const files = await writeFiles(coach, options, held);
  return {
    document: documentOf(held),
    page: async () => (files.length > 0 ? written(coach, files) : text(coach, options, held)),
  };
}

/** What is taken out. */
interface Held {
  format: ExportFormat;
  processes: Process[];
  /** In a copy of everything alone. */
  examples: Example[];
  month: string;
  activities: Activity[];
}

function documentOf({ format, processes, examples, month, activities }: Held): unknown {
  if (format !== 'activity') return copyOf(processes, examples);
  const of = (kind: Activity['kind']): Activity[] => activities.filter((one) => one.kind === kind);
  return {
    schema: 'coach.activity/1',
    month,
    applications: of('application'),
    interviews: of('interview'),
  };
}

function copyOf(processes: Process[], examples: Example[]): object {
  return { schema: 'coach.export/1', processes, ...(examples.length > 0 && { examples }) };
}

/** Options of the job centre's sheet alone. Throws `usage`. */
function refuseStray(options: OptionsOf<'export'>, format: ExportFormat): void {
  if (format === 'activity') return;
  const stray = (['month', 'for', 'print'] as const).find((key) => options[key] !== null);
  if (stray) throw usage({ is: 'clash', options: [`--${stray}`, `--format ${format}`] });
}

/** The files asked for, by name. */
async function writeFiles(
  coach: Coach,
  options: OptionsOf<'export'>,
  held: Held,
): Promise<string[]> {
  const { out, print } = options;
  if (print !== null) {
    const { activitySheet } = await import('./sheet');
    await coach.writeFile(
      print,
      activitySheet(held.month, held.activities, await wordsFor(coach, options)),
    );
  }
  if (out !== null) await coach.writeFile(out, await text(coach, options, held));
  return [print, out].filter((file) => file !== null);
}

function written({ words: { export: said }, look }: Coach, files: string[]): string {
  return page(files.map((file) => prose(said.written(file), look)));
}

/** The job centres, each in its country. */
const CENTRES: Record<'af' | 'nav', Country> = { af: 'SE', nav: 'NO' };

/** The country whose job centre the sheet is for: by default that of the person. */
function countryFor(coach: Coach, { for: centre }: OptionsOf<'export'>): Country {
  return centre === null ? coach.country : CENTRES[centre];
}

/** The words of the job centre the sheet is for. */
async function wordsFor(coach: Coach, options: OptionsOf<'export'>): Promise<Words> {
  const { centreWords } = await import('./activity');
  return centreWords(countryFor(coach, options), coach.words);
}

/** What the job centre asks for and when, with its day. */
async function whenToHandIn(coach: Coach, options: OptionsOf<'export'>): Promise<string> {
  const { countryFacts, fact } = await import('../../talk/country-facts');
  const facts = await countryFacts(coach, countryFor(coach, options));
  return paragraph(fact(coach, facts, 'job-centre'), coach.look, 0);
}

/** Every process that can be read, newest first; what cannot is named on stderr. */
function everything(coach: Coach, progress: OnProgress): Process[] {
  const processes: Process[] = [];
  const all = coach.processes.ids().length;
  let read = 0;
  for (const found of coach.processes.newest()) {
    progress((read += 1), all);
    if (found.ok) processes.push(found.process);
    else sayUnreadable(coach, found.unreadable);
  }
  return processes;
}

async function text(
  coach: Coach,
  options: OptionsOf<'export'>,
  { format, processes, examples, activities }: Held,
): Promise<string> {
  const dialect = options.plainCsv ? 'plain' : 'for people';
  if (format === 'json') return `${cleanJson(copyOf(processes, examples))}\n`;
  if (format === 'activity') {
    const { activityCsv } = await import('./activity');
    return activityCsv(activities, await wordsFor(coach, options), dialect);
  }
  const { examplesMarkdown, processesCsv, processesMarkdown } = await import('./text');
  if (format === 'csv') return processesCsv(processes, coach.today, coach.words, dialect);
  const { questionsOfGuides } = await import('../../talk/guide-questions');
  const known = await questionsOfGuides(coach);
  return [
    processesMarkdown(processes, known, coach.today, coach.words),
    ...examplesMarkdown(examples, coach.words),
  ].join('\n');
}
