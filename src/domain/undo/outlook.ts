import { applyAll, latestIn } from '../change/apply';
import type { Change } from '../change/change';
import { justAfter, laterMoment, type Moment } from '../moment';
import type { Process } from '../process';
import { standingAt } from './place';
import type { UndoStep, TakeBack } from './step';

/** What taking a step back would do now. */
export interface Outlook {
  /** Stands as the step left it. */
  sound: TakeBack[];
  /** Was changed since. */
  changed: TakeBack[];
}

/** Looks at each thing of a step as it stands now; what is already as it was is in neither list. */
export function undoOutlook(process: Process, { parts }: UndoStep): Outlook {
  const sound = parts.filter(({ place, left }) => standingAt(process, place) === left);
  const changed = parts.filter((part) => !sound.includes(part) && !isBack(process, part));
  return { sound, changed };
}

const EARLIEST = '1970-01-01T00:00:00.000';

function isBack(process: Process, { back, place }: TakeBack): boolean {
  const after = takenBack(process, [back], '');
  return standingAt(after, place) === standingAt(process, place);
}

/** The process after these changes, each at a time of its own later than all it holds. Never a return in time. */
export function takenBack(process: Process, backs: readonly Change[], now: Moment): Process {
  let at = laterMoment(now, justAfter(latestIn(process) || EARLIEST));
  const timed = backs.map((back): Change => {
    if (!('at' in back)) return back;
    const change = { ...back, at };
    at = justAfter(at);
    return change;
  });
  return applyAll(process, timed);
}

/** Whether nothing is left in a process but what it was begun with. */
export function isBare({
  happenings,
  sessions,
  people,
  hardQuestions,
  points,
  salary,
}: Process): boolean {
  const { terms, ...lists } = salary;
  return [
    happenings,
    sessions,
    people,
    hardQuestions,
    Object.keys(points),
    Object.keys(terms),
    ...Object.values(lists),
  ].every((list) => list.length === 0);
}
