import type { Day } from './day/day';
import { roundOn } from './debrief';
import type { Process } from './process';

/** The process with an interview on this day; one that is there already stays as it is. */
export function withInterviewOn(process: Process, on: Day): Process {
  if (process.rounds.some((round) => round.on === on)) return process;
  const rounds = [...process.rounds, roundOn(process, on)];
  return { ...process, rounds: rounds.toSorted((a, b) => a.number - b.number) };
}
