import type { Day } from './day/day';
import type { Process } from './process';

/** What a job centre asks for of one interview, and by construction nothing else. */
export interface Activity {
  employer: string;
  role: string;
  place: string | null;
  date: Day;
  kind: 'interview';
}

/** The interviews held in a month (`YYYY-MM`), oldest first. */
export function activitiesIn(month: string, processes: readonly Process[], today: Day): Activity[] {
  return processes
    .flatMap(({ company, role, place, rounds }) =>
      rounds
        .filter(({ on }) => on.startsWith(`${month}-`) && on <= today)
        .map(
          ({ on }): Activity => ({ employer: company, role, place, date: on, kind: 'interview' }),
        ),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
