import { type Day, earlier, later } from '../day/day';
import { type Happening, isOfKind, ofKind } from '../happening';
import { dayOf } from '../moment';

export type Interview = Happening<'interview'>;

/** A happening with `k`, the day it became known. */
export interface Dated<H extends Happening = Happening> {
  k: Day;
  what: H;
}

/** What is known on a day, in the order it became known; of one day, in the order it was told. */
export function timelineOf(happenings: readonly Happening[], today: Day): Dated[] {
  return happenings
    .map((what) => ({ k: knownOn(what, happenings), what }))
    .filter(({ k }) => k <= today)
    .toSorted((one, other) => (one.k < other.k ? -1 : Number(one.k > other.k)));
}

/** The entries of these kinds, in their order. */
export function entriesOf<K extends Happening['kind']>(
  list: readonly Dated[],
  ...kinds: K[]
): Dated<Extract<Happening, { kind: K }>>[] {
  return list.flatMap(({ k, what }) => (isOfKind(what, ...kinds) ? [{ k, what }] : []));
}

/** The earlier of the day and the day of telling; with the day unknown, as early as can be. */
function knownOn(what: Happening, all: readonly Happening[]): Day {
  const told = dayOf(what.told);
  if (what.kind === 'interview') return interviewKnownOn(what, told);
  if (what.kind === 'start') return earlier(what.on ?? told, told);
  if (what.on !== null) return earlier(what.on, told);
  const held = latestHeld(all, told)?.on ?? told;
  return later(held, isTurn(what) ? latestTurn(all.slice(0, all.indexOf(what))) : '');
}

/** Whether it turns how things stand: such a word of an unknown day came after the ones told before it. */
function isTurn(what: Happening): boolean {
  return isOfKind(what, 'offer', 'i-answered', 'no', 'feedback', 'ended');
}

function latestTurn(before: readonly Happening[]): Day {
  return before
    .filter((one) => isTurn(one) && one.on !== null)
    .map(({ on, told }) => earlier(on ?? '', dayOf(told)))
    .reduce(later, '');
}

/** A step called off is known from when they said so; one held that was told before it took place, from its day. */
function interviewKnownOn({ on, state, saidOn }: Interview, told: Day): Day {
  if (state === 'held') return on;
  return earlier(isOff(state) ? (saidOn ?? on) : on, told);
}

/** Whether an interview did not take place. */
export function isOff(state: Interview['state']): boolean {
  return state === 'called-off' || state === 'missed';
}

/** The interview held latest on or before a day, or null. */
function latestHeld(all: readonly Happening[], today: Day): Interview | null {
  const held = heldOn(all, today).toSorted(byDay);
  return held.at(-1) ?? null;
}

/** Interviews held by a day, in the order told. One that was booked and whose day has passed counts as held. */
export function heldOn(all: readonly Happening[], today: Day): Interview[] {
  return ofKind(all, 'interview').filter((one) => isHeld(one, all, today));
}

/** Whether it has taken place by a day. */
function isHeld(one: Interview, all: readonly Happening[], today: Day): boolean {
  if (one.on > today || isOff(one.state)) return false;
  if (one.state === 'held' || (one.state !== 'booked' && one.on <= dayOf(one.told))) return true;
  return one.on < today && !isKilled(one, all);
}

/** Interviews still ahead on a day, the earliest first. */
export function aheadOn(all: readonly Happening[], today: Day): Interview[] {
  return ofKind(all, 'interview')
    .filter((one) => one.on >= today && dayOf(one.told) <= today)
    .filter((one) => !isOff(one.state) && !isHeld(one, all, today) && !isKilled(one, all))
    .toSorted(byDay);
}

/** Whether a booking was called off later: by its day. */
function isKilled(booking: Interview, all: readonly Happening[]): boolean {
  const since = all.slice(all.indexOf(booking) + 1);
  return ofKind(since, 'interview').some(({ on, state }) => on === booking.on && isOff(state));
}

function byDay(one: Interview, other: Interview): number {
  return one.on < other.on ? -1 : Number(one.on > other.on);
}
