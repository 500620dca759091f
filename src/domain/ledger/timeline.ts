import { byDay, type Day, earlier, later } from '../day/day';
import { type Happening, isOfKind, ofKind } from '../happening';
import { dayOf } from '../moment';
import { once } from './once';

export type Interview = Happening<'interview'>;

/** A happening with `k`, the day it became known. */
export interface Dated<H extends Happening = Happening> {
  k: Day;
  what: H;
}

/** What is known on a day, in the order it became known; of one day, in the order it was told. */
export const timelineOf = once((happenings, today): readonly Dated[] =>
  happenings
    .map((what) => ({ k: knownOn(what, happenings), what }))
    .filter(({ k }) => k <= today)
    .toSorted((one, other) => (one.k < other.k ? -1 : Number(one.k > other.k))),
);

/** The entries of these kinds, in their order. */
export function entriesOf<K extends Happening['kind']>(
  list: readonly Dated[],
  ...kinds: K[]
): Dated<Extract<Happening, { kind: K }>>[] {
  const wanted: readonly string[] = kinds;
  return list.filter((entry): entry is Dated<Extract<Happening, { kind: K }>> =>
    wanted.includes(entry.what.kind),
  );
}

/** The entries since the last no or end. */
export function sinceEnd(list: readonly Dated[]): Dated[] {
  return list.slice(list.findLastIndex(({ what }) => isEnd(what)) + 1);
}

function isEnd(what: Happening): boolean {
  if (what.kind === 'i-answered') return what.what === 'declined' || what.what === 'withdrew';
  return what.kind === 'no' || what.kind === 'ended';
}

/** The earlier of the day and the day of telling; with the day unknown, as early as can be. */
function knownOn(what: Happening, all: readonly Happening[]): Day {
  const told = dayOf(what.told);
  if (what.kind === 'interview') return interviewKnownOn(what, all);
  if (what.kind === 'start') return earlier(what.on ?? told, told);
  if (what.on !== null) return earlier(what.on, told);
  const held = latestHeld(all, told)?.on ?? told;
  return later(held, isAfterTurn(what) ? latestTurn(all.slice(0, all.indexOf(what))) : '');
}

/** Whether it came after what turned things before it, though its day is unknown: another turn, or asking why it was a no. */
function isAfterTurn(what: Happening): boolean {
  return isTurn(what) || (what.kind === 'i-contacted' && what.about === 'feedback');
}

/** Whether it turns how things stand. */
function isTurn(what: Happening): boolean {
  return isOfKind(what, 'offer', 'i-answered', 'no', 'feedback', 'ended');
}

function latestTurn(before: readonly Happening[]): Day {
  return before
    .filter((one) => isTurn(one) && one.on !== null)
    .map(({ on, told }) => earlier(on ?? '', dayOf(told)))
    .reduce(later, '');
}

/** A step called off is known from when they said so, and its booking no later; one held that was told before it took place, from its day. */
function interviewKnownOn(what: Interview, all: readonly Happening[]): Day {
  const { on, state, saidOn } = what;
  if (state === 'held') return on;
  const known = earlier(isOff(state) ? (saidOn ?? on) : on, dayOf(what.told));
  const off = isOff(state) ? undefined : callingOff(what, all);
  return off ? earlier(known, interviewKnownOn(off, all)) : known;
}

/** Whether an interview did not take place. */
export function isOff(state: Interview['state']): boolean {
  return state === 'called-off' || state === 'missed';
}

/** The interview held latest on or before a day, or null. */
export const latestHeld = once(
  (all, today): Interview | null => heldOn(all, today).toSorted(byDay).at(-1) ?? null,
);

/** Interviews held by a day, in the order told. One that was booked and whose day has passed counts as held. */
export const heldOn = once((all, today): readonly Interview[] =>
  ofKind(all, 'interview').filter((one) => isHeld(one, all, today)),
);

/** The latest interview that counts as held only because its day has passed: nobody has said that it was; null when there is none. */
export function unconfirmedOn(all: readonly Happening[], today: Day): Interview | null {
  const latest = latestHeld(all, today);
  const ofThatDay = heldOn(all, today).filter(({ on }) => on === latest?.on);
  return ofThatDay.every(({ state }) => state === 'booked') ? latest : null;
}

/** Whether it has taken place by a day. */
function isHeld(one: Interview, all: readonly Happening[], today: Day): boolean {
  if (one.on > today || isOff(one.state)) return false;
  if (one.state === 'held' || (one.state !== 'booked' && one.on <= dayOf(one.told))) return true;
  return one.on < today && !isKilled(one, all);
}

/** Interviews still ahead on a day, the earliest first; the booking of one that was held is none. */
export const aheadOn = once((all, today): readonly Interview[] =>
  ofKind(all, 'interview')
    .filter((one) => one.on >= today && dayOf(one.told) <= today)
    .filter((one) => !isOff(one.state) && !isKilled(one, all))
    .filter((one) => !heldOn(all, today).some(({ on }) => on === one.on))
    .toSorted(byDay),
);

/** Whether a booking was called off later: by its day. */
function isKilled(booking: Interview, all: readonly Happening[]): boolean {
  return callingOff(booking, all) !== undefined;
}

function callingOff(booking: Interview, all: readonly Happening[]): Interview | undefined {
  const place = all.indexOf(booking);
  return callingsOff(all, '').find(({ at, off }) => at > place && off.on === booking.on)?.off;
}

/** Every calling off with its place in the list, whatever the day. */
const callingsOff = once((all): readonly { at: number; off: Interview }[] =>
  all.flatMap((off, at) => (off.kind === 'interview' && isOff(off.state) ? [{ at, off }] : [])),
);
