import type { Day } from '../day/day';
import { type Happening, isOfKind, ofKind } from '../happening';
import type { OutcomeState, Process } from '../process';
import { once } from './once';
import { aheadOn, type Dated, heldOn, type Interview, isOff, timelineOf } from './timeline';

/** How a process stands; `accepted`: the person said yes, and the start is still to come. */
export type State = OutcomeState | 'accepted';

/** How it stands, and the happening that made it so; null when nothing has. */
export interface Turn {
  is: State;
  by: Dated | null;
}

const START: Turn = { is: 'pending', by: null };

/** How a process stands on a day: the last word by the day it became known. */
export function turnOn({ happenings }: Pick<Process, 'happenings'>, today: Day): Turn {
  return turnIn(happenings, today);
}

const turnIn = once((happenings, today): Turn => {
  const held = heldOn(happenings, today);
  const ahead = aheadOn(happenings, today);
  const now = timelineOf(happenings, today).reduce<Turn>((turn, entry) => {
    const is = turned(turn, entry, held, ahead);
    return is === null ? turn : { is, by: entry };
  }, START);
  return isUsedUp(now, held) ? { is: 'pending', by: now.by } : now;
});

function turned(
  turn: Turn,
  { k, what }: Dated,
  held: readonly Interview[],
  ahead: readonly Interview[],
): State | null {
  if (what.kind !== 'interview') return after(turn, what);
  const isAgain = held.some(({ on }) => on <= k && on !== what.on);
  return metTurn(turn, what, isAgain, ahead.includes(what));
}

/** Whether a process is over: nothing is awaited any more, whatever the day. */
export function isOver(process: Pick<Process, 'happenings'>): boolean {
  if (!process.happenings.some((one) => isOfKind(one, 'no', 'ended', 'i-answered'))) return false;
  const { is } = turnOn(process, LAST_DAY);
  return is === 'rejected' || is === 'closed';
}

/** Whether the person has begun there: a yes, and the first day of work told last has come. Nothing is awaited then. */
export function hasBegun(process: Pick<Process, 'happenings'>, today: Day): boolean {
  const start = ofKind(process.happenings, 'start').at(-1)?.on ?? null;
  return start !== null && start <= today && turnOn(process, today).is === 'accepted';
}

const LAST_DAY = '9999-12-31';

/** What a happening makes of how it stands; null where it changes nothing. */
function after({ is, by }: Turn, what: Happening): State | null {
  switch (what.kind) {
    case 'no':
      return 'rejected';
    case 'ended':
      return 'closed';
    case 'i-answered':
      return answered(what);
    case 'offer':
      return is === 'accepted' ? null : 'offer';
    case 'they-said':
      if (what.invites === true) return isSettled(is) ? null : 'next';
      return isSilent(by, is) ? 'pending' : null;
    case 'they-asked':
      return isSilent(by, is) ? 'pending' : null;
    case 'i-contacted':
      return what.reached === true && isSilent(by, is) ? 'pending' : null;
    case 'applied':
    case 'came-up':
    case 'changed-mind':
    case 'feedback':
    case 'i-thanked':
    case 'interview':
    case 'note':
    case 'other-offer':
    case 'reference-told':
    case 'said-figure':
    case 'start':
      return null;
  }
}

function answered({ what, kept }: Happening<'i-answered'>): State | null {
  if (what === 'declined' || what === 'withdrew') return 'closed';
  if (what !== 'accepted') return null;
  return kept?.['over'] === true ? 'closed' : 'accepted';
}

/** An interview never undoes an offer or a yes; the first one ahead is no further round. */
function metTurn(
  { is }: Turn,
  { state }: Happening<'interview'>,
  isAgain: boolean,
  isAhead: boolean,
): State | null {
  if (isSettled(is)) return null;
  if (isOff(state)) return is === 'next' ? 'pending' : null;
  return isAgain && (isAhead || state === 'booked') ? 'next' : 'pending';
}

function isSettled(is: State): boolean {
  return is === 'offer' || is === 'accepted';
}

function isSilent(by: Dated | null, is: State): boolean {
  return is === 'closed' && by?.what.kind === 'ended' && by.what.how === 'silence';
}

/** An invitation is used up once an interview has been held after it, a booking once its day has passed. */
function isUsedUp({ is, by }: Turn, held: readonly Interview[]): boolean {
  if (is !== 'next' || by === null) return false;
  if (by.what.kind === 'interview') return held.some(({ id }) => id === by.what.id);
  return held.some(({ on }) => on > by.k);
}
