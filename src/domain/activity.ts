import type { Day } from './day/day';
import { roundsOf } from './ledger/folds';
import { heldOn } from './ledger/timeline';
import type { Process } from './process';

/** What a job centre asks for of one interview, and by construction nothing else. */
export interface Activity {
  employer: string;
  role: string;
  place: string | null;
  date: Day;
  kind: 'interview';
}

/** The interviews held in a month (`YYYY-MM`) by a day, oldest first. */
export function activitiesIn(month: string, processes: readonly Process[], today: Day): Activity[] {
  return processes
    .flatMap((process) => {
      const held = new Set(heldOn(process.happenings, today).map(({ on }) => on));
      const { company: employer, role, place } = process;
      return roundsOf(process)
        .filter(({ on }) => on.startsWith(`${month}-`) && held.has(on))
        .map(({ on }): Activity => ({ employer, role, place, date: on, kind: 'interview' }));
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
