import type { Day } from './day/day';
import { type Happening, ofKind } from './happening';
import { roundsOf } from './ledger/folds';
import { turnOn } from './ledger/state';
import { aheadOn, heldOn } from './ledger/timeline';
import type { Process } from './process';

/** How far a process has come, as a job centre asks for it. */
export type Stage = 'applied' | 'invited' | 'met' | 'offered' | 'hired' | 'rejected' | 'ended';

/** What a job centre asks for of an application or an interview, and by construction nothing else. */
export interface Activity {
  kind: 'application' | 'interview';
  date: Day;
  employer: string;
  role: string;
  place: string | null;
  /** How the job was applied for, where it was told. */
  how: Happening<'applied'>['how'] | null;
  stage: Stage;
}

/** The applications sent and the interviews held in a month (`YYYY-MM`) by a day, oldest first; the stage is that of the day. */
export function activitiesIn(month: string, processes: readonly Process[], today: Day): Activity[] {
  return processes
    .flatMap((process) => [...applicationsOf(process, today), ...interviewsOf(process, today)])
    .filter(({ date }) => date.startsWith(`${month}-`))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function applicationsOf(process: Process, today: Day): Activity[] {
  const sent = ofKind(process.happenings, 'applied').flatMap(({ on }) => on ?? []);
  return [...new Set(sent)]
    .filter((on) => on <= today)
    .map((date) => activityOf(process, today, 'application', date));
}

function interviewsOf(process: Process, today: Day): Activity[] {
  const held = new Set(heldOn(process.happenings, today).map(({ on }) => on));
  return roundsOf(process)
    .filter(({ on }) => held.has(on))
    .map(({ on }) => activityOf(process, today, 'interview', on));
}

function activityOf(process: Process, today: Day, kind: Activity['kind'], date: Day): Activity {
  const { company: employer, role, place, happenings } = process;
  const how = ofKind(happenings, 'applied').findLast((one) => one.how != null)?.how ?? null;
  return { kind, date, employer, role, place, how, stage: stageOf(process, today) };
}

function stageOf(process: Process, today: Day): Stage {
  switch (turnOn(process, today).is) {
    case 'offer':
      return 'offered';
    case 'accepted':
      return 'hired';
    case 'rejected':
      return 'rejected';
    case 'closed':
      return 'ended';
    case 'pending':
    case 'next':
      if (aheadOn(process.happenings, today).length > 0) return 'invited';
      return heldOn(process.happenings, today).length > 0 ? 'met' : 'applied';
  }
}
