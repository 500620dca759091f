import type { Change } from '../change/change';
import { differenceOf } from '../change/difference';
import { fieldByField } from '../change/meanwhile';
import type { Day } from '../day/day';
import { KINDS } from '../happening';
import type { Moment } from '../moment';
import type { Process } from '../process';
import { isWithin, type ChangePlace, changePlace, standingAt, standingsIn } from './place';

/** One thing to take back. */
export interface TakeBack {
  back: Change;
  place: ChangePlace;
  /** How the place stood when this was done, without a word of it. */
  left: string;
}

/** What a command or a sitting has done to a process. */
export interface UndoStep {
  /** The same for all that one command wrote. */
  run: string;
  /** The command, as it is typed. */
  what: string;
  /** The day it was done. */
  on: Day;
  at: Moment;
  /** Whether the process itself was begun here. */
  begun?: boolean | undefined;
  /** The last thing done first. */
  parts: TakeBack[];
}

/** What would take back all that made the one record of a process the other. */
export function takingBack(before: Process, after: Process): TakeBack[] {
  const standing = standingsIn(after);
  return backTo(before, after).map((back) => {
    const place = changePlace(after, back);
    return { back, place, left: standing(place) };
  });
}

/** The changes from what is now to what was, one field each; what was taken back meanwhile is brought back whole. */
function backTo(before: Process, after: Process): Change[] {
  const gone = new Set(after.takenBack.map(({ id }) => id));
  return differenceOf(after, before, '').flatMap((change) =>
    change.do === 'tell' && gone.has(change.happening.id)
      ? [broughtBack(change.happening)]
      : fieldByField([change]),
  );
}

/** Every field is said anew, so that this holds whatever has become of it since. */
function broughtBack(seen: Extract<Change, { do: 'tell' }>['happening']): Change {
  const {
    id: _id,
    told: _told,
    kind: _kind,
    corrected: _corrected,
    kept: _kept,
    rivals: _rivals,
    ...set
  } = { corrected: {}, kept: {}, rivals: {}, ...seen };
  const fields = ['words', ...Object.keys(KINDS[seen.kind].fields)];
  const drop = fields.filter((field) => !Object.hasOwn(set, field));
  return { do: 'correct', seen, set, drop, at: '' };
}

/** The step with something more done in it. What it takes back anyway is not taken back twice. */
export function stepWithMore<S extends UndoStep>(step: S, before: Process, after: Process): S {
  const fresh = takingBack(before, after);
  const isNew = ({ place }: TakeBack): boolean =>
    !step.parts.some((known) => isWithin(place, known.place));
  const touched = ({ place }: TakeBack): boolean =>
    fresh.some((one) => isWithin(place, one.place) || isWithin(one.place, place));
  const known = step.parts.map((one) =>
    touched(one) ? { ...one, left: standingAt(after, one.place) } : one,
  );
  return { ...step, parts: [...fresh.filter(isNew), ...known] };
}

/** Whether a step would take nothing back but how far a sitting has come. */
export function isNothing({ parts, begun }: Pick<UndoStep, 'parts' | 'begun'>): boolean {
  return (
    begun !== true && parts.every(({ place }) => place[0] === 'sessions' && place[2] === 'state')
  );
}

/** Whether these things go on with a sitting that the step began and that was not finished. */
export function goesOn(step: UndoStep, before: Process, fresh: readonly TakeBack[]): boolean {
  return fresh.some(({ place: [of, id] }) => {
    const sitting = before.sessions.find((one) => of === 'sessions' && one.id === id);
    const isOurs = step.parts.some(
      ({ place }) => place[0] === 'sessions' && place[1] === id && place.length === 2,
    );
    return isOurs && sitting !== undefined && sitting.state !== 'finished';
  });
}
