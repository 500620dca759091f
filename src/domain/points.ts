import { toldDebrief } from './debrief-sessions';
import type { Day } from './day/day';
import { factsIn } from './followup/fact-rows';
import { type Kind, ofKind } from './happening';
import { companyNotes } from './ledger/folds';
import { peopleOf } from './ledger/people-met';
import { isCarried } from './ledger/outcome';
import { turnOn } from './ledger/state';
import { byName, type People } from './people';
import { isActive, type PointState, type Process } from './process';
import { feltGood } from './signs';

/** How many points the list has (SV-12-00c). */
export const POINTS = 12;

/** What the coach has seen done by itself; the sentence for each is in `words/points.ts`. */
export type SeenKind =
  | 'promise'
  | 'debrief'
  | 'thanks'
  | 'contact'
  | 'told'
  | 'company'
  | 'applied'
  | 'bids'
  | 'network'
  | 'feedback'
  | 'role-model';

export interface Seen {
  what: SeenKind;
  on: Day | null;
}

/** One of the twelve points, as it stands in a process. */
export interface Point {
  number: number;
  state: PointState;
  /** Who says so: the person's own word goes before what the coach has seen. */
  by: 'user' | 'coach';
  seen: Seen | null;
}

/** A process and what is round it. */
export interface Around {
  process: Process;
  /** Every other process that is not over. */
  others: readonly Process[];
  people: People;
}

/** The twelve points of a process: what the person said of them, else what the coach has seen. */
export function pointsOf(around: Around): Point[] {
  return Array.from({ length: POINTS }, (_, at) => pointOf(around, at + 1));
}

function pointOf(around: Around, number: number): Point {
  const seen = EYES[number]?.(around) ?? null;
  const said = around.process.points[number];
  if (said !== undefined) return { number, state: said, by: 'user', seen };
  return { number, state: seen ? 'ticked' : 'open', by: 'coach', seen };
}

/** How the coach sees each point done; what happens off the screen (8) only the person can tell. */
const EYES: Record<number, (around: Around) => Seen | null> = {
  1: ({ process }) => told('promise', process, 'they-said'),
  2: ({ process }) => sight('debrief', toldDebrief(process)?.finishedOn),
  3: ({ process }) => told('thanks', process, 'i-thanked'),
  4: ({ process }) => contactSeen(process),
  5: ({ process }) => told('told', process, 'reference-told'),
  6: ({ process }) => latest('company', companyNotes(process)),
  7: ({ others }) => sight('applied', others.find(isActive)?.startedOn),
  9: ({ process }) => bidsSeen(process),
  10: ({ process, people }) => networkSeen(process, people),
  11: ({ process }) => feedbackSeen(process),
  12: ({ people }) => roleModelSeen(people),
};

function sight(what: SeenKind, on: Day | null | undefined): Seen | null {
  return on === undefined || on === null ? null : { what, on };
}

/** The last of what was told. */
function latest(what: SeenKind, list: readonly { on: Day | null }[]): Seen | null {
  const last = list.at(-1);
  return last ? { what, on: last.on } : null;
}

function told(what: SeenKind, { happenings }: Process, kind: Kind): Seen | null {
  return latest(what, ofKind(happenings, kind));
}

/** A call or mail of any kind but the one question after a no. */
function contactSeen({ happenings }: Process): Seen | null {
  const contacts = ofKind(happenings, 'i-contacted');
  return latest(
    'contact',
    contacts.filter(({ about }) => about !== 'feedback'),
  );
}

/** All three levels, as point 9 asks (SV-12-09g to SV-12-09i). */
function bidsSeen({ salary }: Process): Seen | null {
  const levels = new Set(salary.bids.map(({ level }) => level));
  return levels.size === 3 ? sight('bids', salary.bids.at(-1)?.on) : null;
}

function networkSeen(process: Process, { contacts }: People): Seen | null {
  const known = peopleOf(process).some(({ name }) => byName(contacts, name).length > 0);
  return known ? { what: 'network', on: null } : null;
}

/** Asked for, or told without being asked; a call nobody lifted asked nothing. */
function feedbackSeen({ happenings }: Process): Seen | null {
  const asked = ofKind(happenings, 'i-contacted').filter(
    (one) => one.about === 'feedback' && isCarried(one),
  );
  return latest('feedback', asked) ?? latest('feedback', ofKind(happenings, 'feedback'));
}

function roleModelSeen({ contacts }: People): Seen | null {
  const learnt = contacts.some(({ roleModel, learn, borrow }) => roleModel && (learn ?? borrow));
  return learnt ? { what: 'role-model', on: null } : null;
}

/** What the coach may remark on once, quietly (points 7 and 8). */
export type Remark = 'one-active' | 'several-offers';

/** The remark that fits: an offer beside another, or a good talk and nothing else going; null when there is none. All that are going are called for only where it hangs on them, one after the other. */
export function remarkOf(
  process: Process,
  going: () => Iterable<Process>,
  today: Day,
): Remark | null {
  if (!isActive(process)) return null;
  const isOffered = (one: Process): boolean => turnOn(one, today).is === 'offer';
  const isAnother = (fits: (one: Process) => boolean): boolean => {
    for (const one of going()) if (one.id !== process.id && fits(one)) return true;
    return false;
  };
  if (isOffered(process) && (hasOtherOffer(process, today) || isAnother(isOffered)))
    return 'several-offers';
  return feltGood(process) && !isAnother(isActive) ? 'one-active' : null;
}

function hasOtherOffer(process: Process, today: Day): boolean {
  return (factsIn(process, today)?.competingOffer ?? null) !== null;
}
