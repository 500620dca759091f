import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type CalendarDay, calendarDays } from '../../domain/calendar';
import { byDay } from '../../domain/day/day';
import { houseRuleOf } from '../../domain/followup/house-rule';
import { usage } from '../../errors';
import { mayWrite } from '../../talk/output';
import { goingOn, knownProcesses } from '../../talk/which';
import { weekdayDay } from '../../view/days';
import type { CalendarEntry } from '../../view/ics';
import { columns, page, prose } from '../../view/page';
import { entryOf } from './entry';

/** Every day ahead of all that is going on, or of the processes named, as one calendar file. */
export async function run(
  coach: Coach,
  options: OptionsOf<'calendar'>,
  [file = '', ...names]: string[],
): Promise<Result> {
  if (file === '-' && options.json) throw usage({ is: 'clash', options: ['--json', '-'] });
  const processes = names.length > 0 ? await knownProcesses(coach, names) : goingOn(coach);
  const rule = houseRuleOf(coach.settings.read().houseRule);
  const days = processes
    .flatMap((process) => calendarDays(process, coach.today, rule))
    .toSorted(byDay);
  const entries = days.map((day) => entryOf(day, coach.words));
  if (entries.length === 0) return unwritten(coach, coach.words.calendar.none);
  if (!(await mayWrite(coach, file, options.yes)))
    return unwritten(coach, coach.words.files.kept(file));
  const { calendarOf } = await import('../../view/ics');
  const text = calendarOf(entries, coach, coach.words);
  if (file !== '-') await coach.writeFile(file, text);
  return {
    document: documentOf(file, days, entries),
    page: () => (file === '-' ? text : written(coach, file, entries)),
  };
}

function documentOf(file: string | null, days: CalendarDay[], entries: CalendarEntry[]): unknown {
  return {
    schema: 'coach.calendar/1',
    file: file === '-' ? null : file,
    entries: entries.map(({ uid, on, at, title }, i) => ({
      uid,
      on,
      at: at ?? null,
      title,
      what: days[i]?.about.what,
      process: days[i]?.process.id,
    })),
  };
}

/** No file was written, and why. */
function unwritten({ look }: Coach, why: string): Result {
  return { document: documentOf(null, [], []), page: () => page([prose(why, look)]) };
}

function written({ words, today, look }: Coach, file: string, entries: CalendarEntry[]): string {
  const rows = entries.map(({ on, at, title }) => [
    [weekdayDay(on, today, words), ...(at ? [at] : [])].join(' '),
    title,
  ]);
  return page([
    prose(words.calendar.written(file, entries.length), look),
    '',
    ...columns(rows, look, 4),
    '',
    prose(look.style.quiet(words.calendar.again), look),
  ]);
}
