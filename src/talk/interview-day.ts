import type { Coach } from '../coach';
import type { Day } from '../domain/day/day';
import { roundOn } from '../domain/debrief';
import { roundsOf } from '../domain/ledger/folds';
import type { Process } from '../domain/process';
import { tell } from './tell';

/** The process with an interview of that day, held or to come, told; one that is known already stays as it is. */
export function booked(coach: Coach, process: Process, on: Day | null): Process {
  if (on === null) return process;
  const state = on <= coach.today ? 'held' : 'booked';
  return coach.processes.change(process.id, (stored) => {
    const isKnown = roundsOf(stored).some((round) => round.on === on);
    const { number: round } = roundOn(stored, on);
    return isKnown ? [] : [tell(coach, { kind: 'interview', on, state, round })];
  });
}
