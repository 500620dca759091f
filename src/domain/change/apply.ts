import type { Process } from '../process';
import { justAfter, laterMoment, type Moment } from '../moment';
import type { Happening } from '../happening';
import { isOver } from '../ledger/state';
import type { Change, FieldChange, Tell } from './change';
import { withCorrection, withdrawn, withTold } from './happenings';
import { withPart } from './lists';
import { withSitting } from './sittings';

/** The process after a change. Pure; changes of different things give the same in any order, the same change twice is one. */
export function apply(process: Process, change: Change): Process {
  return applyAll(process, [change]);
}

/** The process after several changes, in their order. What is told in a row is taken in one go, however much it is. */
export function applyAll(process: Process, changes: readonly Change[]): Process {
  let after = process;
  let told: Happening[] = [];
  for (const change of changes) {
    if (change.do === 'tell') told.push(change.happening);
    else {
      after = changedBy(withTold(after, told), change);
      told = [];
    }
  }
  after = withTold(after, told);
  return after.happenings === process.happenings ? after : { ...after, over: isOver(after) };
}

function changedBy(process: Process, change: Exclude<Change, Tell>): Process {
  switch (change.do) {
    case 'correct':
      return withCorrection(process, change);
    case 'take-back':
      return withdrawn(process, change);
    case 'begin':
    case 'answer':
    case 'unanswer':
    case 'draft':
    case 'pause':
    case 'finish':
    case 'deepen':
    case 'revert':
    case 'drop':
      return withSitting(process, change);
    case 'set':
      return withField(process, change);
    case 'put':
    case 'remove':
      return withPart(process, change);
  }
}

function withField(process: Process, { field, value, at }: FieldChange): Process {
  if (at < (process.changed[field] ?? '')) return process;
  return { ...process, [field]: value, changed: { ...process.changed, [field]: at } };
}

/**
 * The changes with times after every one the process holds, so that what comes last under the lock also holds, whatever
 * the clocks say.
 */
export function madeLater(process: Process, changes: readonly Change[]): Change[] {
  const latest = latestIn(process);
  return changes.map((change) =>
    'at' in change && change.at <= latest ? { ...change, at: justAfter(latest) } : change,
  );
}

/** The time of the last change in a process; empty where nothing has one. */
export function latestIn({ changed, happenings, takenBack, sessions }: Process): Moment {
  const moments = [
    ...Object.values(changed),
    ...happenings.flatMap(({ corrected = {} }) => Object.values(corrected)),
    ...takenBack.map(({ at }) => at),
    ...sessions.flatMap(({ times = {} }) => Object.values(times)),
  ];
  return moments.reduce(laterMoment, '');
}
