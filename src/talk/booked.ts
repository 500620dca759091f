import type { Coach, Options } from '../coach';
import type { Day } from '../domain/day/day';
import type { Process } from '../domain/process';
import { withInterviewOn } from '../domain/rounds';
import { dayOption } from './options';

/** The day of an interview, held or to come, that `--on` names; null without it. Throws `usage`. */
export function interviewDay(coach: Coach, options: Options): Day | null {
  return dayOption(coach, options['on'], '--on', 'near');
}

/** The process with that interview kept in it. */
export function booked(coach: Coach, process: Process, on: Day | null): Process {
  if (on === null) return process;
  return coach.processes.change(process.id, (stored) => withInterviewOn(stored, on));
}
