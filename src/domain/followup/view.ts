import type { Day } from '../day/day';
import type { Process } from '../process';
import { type State, turnOn } from '../ledger/state';
import {
  aheadOn,
  type Dated,
  entriesOf,
  heldOn,
  type Interview,
  isOff,
  sinceEnd,
  timelineOf,
} from '../ledger/timeline';
import type { Happening } from '../happening';
import { isCarried } from '../ledger/outcome';
import { dayOf } from '../moment';

/** What the facts of a follow-up are read from: the happenings known on a day, and what follows from them at once. */
export interface View {
  process: Process;
  today: Day;
  list: readonly Dated[];
  /** I: the latest interview held, else the first one ahead. */
  interviewedOn: Day;
  /** Interviews ahead, the earliest first. */
  ahead: readonly Interview[];
  state: State;
  /** The first offer since the last no or end. */
  offered: Dated<Happening<'offer'>> | null;
}

/** The view of a process on a day, before any interview is told reckoned from the offer or the no that came, else from `instead`; null without either. */
export function viewOf(process: Process, today: Day, instead: Day | null = null): View | null {
  const list = timelineOf(process.happenings, today);
  const ahead = aheadOn(process.happenings, today);
  const { is: state, by } = turnOn(process, today);
  const answered = state === 'pending' ? null : (by?.k ?? null);
  const interviewedOn =
    interviewOn(list, heldOn(process.happenings, today), ahead) ?? answered ?? instead;
  if (interviewedOn === null) return null;
  const offered = entriesOf(sinceEnd(list), 'offer')[0] ?? null;
  return { process, today, list, interviewedOn, ahead, state, offered };
}

/** The latest held; else the first ahead; else the day the only one was called off. */
function interviewOn(
  list: readonly Dated[],
  held: readonly Interview[],
  ahead: readonly Interview[],
): Day | null {
  const latest = held
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const off = entriesOf(list, 'interview').findLast(({ what }) => isOff(what.state));
  return latest ?? ahead[0]?.on ?? off?.k ?? null;
}

/** Entries since the interview. */
export function sinceInterview({ list, interviewedOn }: View): Dated[] {
  return list.filter(({ k }) => k >= interviewedOn);
}

/** What they said of what comes next that still may hold: since the offer, or else since the interview. */
export function saidSince(view: View): Dated<Happening<'they-said'>>[] {
  const from = isOffered(view) && view.offered !== null ? view.offered.k : view.interviewedOn;
  return entriesOf(view.list, 'they-said').filter(({ k }) => k >= from);
}

/** Whether there is an offer, or a yes to one. */
function isOffered({ state }: View): boolean {
  return state === 'offer' || state === 'accepted';
}

/** Their words since the interview, what they said in it left out. */
export function wordsSince(view: View): Dated<Happening<'they-said' | 'they-asked'>>[] {
  return entriesOf(sinceInterview(view), 'they-said', 'they-asked').filter(
    ({ k, what }) => !(what.kind === 'they-said' && isInRoom(view, k, what)),
  );
}

/** Whether it was said in the interview itself: on its day, and over no channel. */
function isInRoom({ interviewedOn }: View, k: Day, { channel }: Happening<'they-said'>): boolean {
  return k === interviewedOn && (channel ?? null) === null;
}

/** A carried contact, or an answer to an offer. */
export function isReply(what: Happening): boolean {
  return what.kind === 'i-answered' || (what.kind === 'i-contacted' && isCarried(what));
}

/** Whether one entry came after another: on a later day, or told after it. */
export function isAfter({ list }: View, one: Dated, other: Dated): boolean {
  return (
    list.findIndex(({ what }) => what === one.what) >
    list.findIndex(({ what }) => what === other.what)
  );
}

/** As `isAfter`; but what was told with its day unknown was so when it was told. */
export function isToldLater(view: View, one: Dated, other: Dated): boolean {
  if (other.what.on !== null) return isAfter(view, one, other);
  const told = dayOf(other.what.told);
  return one.k > told || (one.k === told && one.what.told > other.what.told);
}

/** The no that stands, or null. */
export function standingNo({ list }: View): Dated<Happening<'no'>> | null {
  return entriesOf(list, 'no').at(-1) ?? null;
}
