import type { Process } from '../ledger/process';
import { justAfter, laterMoment, type Moment } from '../moment';
import type { Change, FieldChange } from './change';
import { withHappening } from './happenings';
import { withPart } from './lists';
import { withSitting } from './sittings';

/** The process after a change. Pure; changes of different things give the same in any order, the same change twice is one. */
export function apply(process: Process, change: Change): Process {
  switch (change.do) {
    case 'tell':
    case 'correct':
    case 'take-back':
      return withHappening(process, change);
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

/** The process after several changes, in their order. */
export function applyAll(process: Process, changes: readonly Change[]): Process {
  return changes.reduce(apply, process);
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

function latestIn({ changed, happenings, takenBack, sessions }: Process): Moment {
  const moments = [
    ...Object.values(changed),
    ...happenings.flatMap(({ corrected = {} }) => Object.values(corrected)),
    ...takenBack.map(({ at }) => at),
    ...sessions.flatMap(({ times = {} }) => Object.values(times)),
  ];
  return moments.reduce(laterMoment, '');
}
