import type { Coach } from '../coach';
import type { Day } from '../domain/day/day';
import type { Process } from '../domain/process';
import { withInterviewOn } from '../domain/rounds';

/** The process with an interview of that day, held or to come, kept in it. */
export function booked(coach: Coach, process: Process, on: Day | null): Process {
  if (on === null) return process;
  return coach.processes.change(process.id, (stored) => withInterviewOn(stored, on));
}
