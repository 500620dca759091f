import type { Coach, Options, Result } from '../../coach';
import { activitiesIn } from '../../domain/activity';
import { withoutFloor } from '../../domain/floor';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import { exportWords } from '../../words/export';
import { listWords } from '../../words/list';
import { processOf } from '../../talk/which';

const FORMATS = ['json', 'md', 'csv', 'activity'] as const;
type Format = (typeof FORMATS)[number];

/** Everything, or the named processes, in a form that others can read. On stdout, so that the person decides where it goes. */
export async function run(coach: Coach, options: Options, names: string[]): Promise<Result> {
  const format = formatOf(options['format']);
  const month = monthOf(coach, options, format);
  const stored =
    names.length > 0
      ? await Promise.all(names.map((name) => processOf(coach, {}, name)))
      : everything(coach).toReversed();
  const processes = options['showFloor'] ? stored : stored.map(withoutFloor);
  coach.note(exportWords[coach.language].holds[format](processes.length));
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
    else
      coach.note(listWords[coach.language].unreadable(found.unreadable.path, found.unreadable.why));
  }
  return processes;
}

function formatOf(value: Options[string]): Format {
  const format = FORMATS.find((known) => known === (value ?? 'json'));
  if (!format)
    throw usage({
      is: 'bad-value',
      option: '--format',
      value: String(value),
      want: FORMATS.join(', '),
    });
  return format;
}

function monthOf(coach: Coach, options: Options, format: Format): string {
  const month = options['month'];
  if (month === undefined) return coach.today.slice(0, 7);
  if (typeof month !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw usage({
      is: 'bad-value',
      option: '--month',
      value: String(month),
      want: coach.today.slice(0, 7),
    });
  }
  if (format !== 'activity')
    throw usage({ is: 'clash', options: ['--month', `--format ${format}`] });
  return month;
}

async function written(
  coach: Coach,
  format: Format,
  processes: Process[],
  month: string,
): Promise<string> {
  if (format === 'json')
    return `${JSON.stringify({ schema: 'coach.export/1', processes }, null, 2)}\n`;
  const { activityCsv, processesCsv, processesMarkdown } = await import('./text');
  if (format === 'activity')
    return activityCsv(activitiesIn(month, processes, coach.today), coach.language);
  if (format === 'csv') return processesCsv(processes, coach.language);
  return processesMarkdown(
    processes,
    await Promise.all([
      coach.guide('interview'),
      coach.guide('debrief'),
      coach.guide('second-look'),
    ]),
    coach.today,
    coach.language,
  );
}
