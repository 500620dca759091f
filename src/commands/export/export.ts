import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { activitiesIn } from '../../domain/activity';
import { withoutFloor } from '../../domain/floor';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import { knownProcess } from '../../talk/which';

type ExportFormat = NonNullable<OptionsOf<'export'>['format']>;

/** Everything, or the named processes, in a form that others can read. On stdout, so that the person decides where it goes. */
export async function run(
  coach: Coach,
  options: OptionsOf<'export'>,
  names: string[],
): Promise<Result> {
  const format = options.format ?? 'json';
  const month = monthOf(coach, options, format);
  const stored =
    names.length > 0
      ? await Promise.all(names.map((name) => knownProcess(coach, name)))
      : everything(coach).toReversed();
  const processes = options.showFloor ? stored : stored.map(withoutFloor);
  coach.note(coach.words.export.holds[format](processes.length));
  const document =
    format === 'activity'
      ? {
          schema: 'coach.activity/1',
          month,
          interviews: activitiesIn(month, processes, coach.today),
        }
      : { schema: 'coach.export/1', processes };
  return { document, page: async () => written(coach, format, processes, month) };
}

/** Every process that can be read, newest first; what cannot is named on stderr. */
function everything(coach: Coach): Process[] {
  const processes: Process[] = [];
  for (const found of coach.processes.newest()) {
    if (found.ok) processes.push(found.process);
    else coach.note(coach.words.list.unreadable(found.unreadable.path, found.unreadable.why));
  }
  return processes;
}

function monthOf(coach: Coach, options: OptionsOf<'export'>, format: ExportFormat): string {
  if (options.month === null) return coach.today.slice(0, 7);
  if (format !== 'activity')
    throw usage({ is: 'clash', options: ['--month', `--format ${format}`] });
  return options.month;
}

async function written(
  coach: Coach,
  format: ExportFormat,
  processes: Process[],
  month: string,
): Promise<string> {
  if (format === 'json')
    return `${JSON.stringify({ schema: 'coach.export/1', processes }, null, 2)}\n`;
  const { activityCsv, processesCsv, processesMarkdown } = await import('./text');
  if (format === 'activity')
    return activityCsv(activitiesIn(month, processes, coach.today), coach.words);
  if (format === 'csv') return processesCsv(processes, coach.today, coach.words);
  const { questionsOfGuides } = await import('../../talk/guide-questions');
  return processesMarkdown(processes, await questionsOfGuides(coach), coach.today, coach.words);
}
