import { type Day, yearOf } from './day/day';
import type { TypedReasons } from './followup/reason';
import { type Lessons, lessonsOf } from './lessons';
import type { Process } from './process';
import { type TimeLine, timeLineOf } from './time-line';
import { type Trends, trendsOf } from './trends';

/** A process on the page; without a line where nothing of it has a day. */
export interface Reported {
  process: Process;
  line: TimeLine | null;
}

/** What a page of a year tells. */
export interface Report {
  year: number;
  /** By their first day. */
  reported: Reported[];
  lessons: Lessons;
  trends: Trends;
}

/** The processes that had a day in a year, with what they taught and what came back, as known on a day. */
export function reportOf(
  processes: readonly Process[],
  year: number,
  today: Day,
  reasons: TypedReasons,
): Report {
  const reported = processes
    .filter((process) => yearsOf(process, today).includes(year))
    .map((process) => ({ process, line: timeLineOf(process, today) }))
    .toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
  const own = reported.map(({ process }) => process);
  return { year, reported, lessons: lessonsOf(own), trends: trendsOf(own, today, reasons) };
}

/** The years in which something of a process has its day; that of its beginning where nothing has. */
export function yearsOf(process: Process, today: Day): number[] {
  const days = timeLineOf(process, today)?.stops.map(({ on }) => on) ?? [process.startedOn];
  return [...new Set(days.map(yearOf))];
}

function firstDay({ process, line }: Reported): Day {
  return line?.from ?? process.startedOn;
}
