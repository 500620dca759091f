import { latestDebrief } from './debrief';
import type { Day } from './day/day';
import { byName, type People } from './people';
import { isActive, type PointState, type Process } from './process';

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
  /** Every other process. */
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
  1: ({ process }) => sight('promise', process.promises.at(-1)?.saidOn),
  2: ({ process }) => sight('debrief', latestDebrief(process)?.finishedOn),
  3: ({ process }) => sight('thanks', process.thanked.at(-1)?.on),
  4: ({ process }) => sight('contact', process.contacts.at(-1)?.on),
  5: ({ process }) => sight('told', process.referencesTold.at(-1)?.on),
  6: ({ process }) => sight('company', process.companyNotes.at(-1)?.on),
  7: ({ others }) => sight('applied', others.find(isActive)?.startedOn),
  9: ({ process }) => bidsSeen(process),
  10: ({ process, people }) => networkSeen(process, people),
  11: ({ process }) => feedbackSeen(process),
  12: ({ people }) => roleModelSeen(people),
};

function sight(what: SeenKind, on: Day | null | undefined): Seen | null {
  return on === undefined || on === null ? null : { what, on };
}

/** All three levels, as point 9 asks (SV-12-09g to SV-12-09i). */
function bidsSeen({ salary }: Process): Seen | null {
  const levels = new Set(salary.bids.map(({ level }) => level));
  return levels.size === 3 ? sight('bids', salary.bids.at(-1)?.on) : null;
}

function networkSeen({ people: met }: Process, { contacts }: People): Seen | null {
  const known = met.some(({ name }) => byName(contacts, name).length > 0);
  return known ? { what: 'network', on: null } : null;
}

function feedbackSeen({ outcome: { feedback } }: Process): Seen | null {
  return feedback.askedOn === null ? null : { what: 'feedback', on: feedback.askedOn };
}

function roleModelSeen({ contacts }: People): Seen | null {
  const learnt = contacts.some(({ roleModel, learn, borrow }) => roleModel && (learn ?? borrow));
  return learnt ? { what: 'role-model', on: null } : null;
}

/** The process with these points in this state, by the person's own word. */
export function withPoints(
  process: Process,
  numbers: readonly number[],
  state: PointState,
): Process {
  const said = Object.fromEntries(numbers.map((number) => [number, state]));
  return { ...process, points: { ...process.points, ...said } };
}

/** What the coach may remark on once, quietly (points 7 and 8). */
export type Notice = 'one-active' | 'several-offers';

/** The remark that fits: several offers side by side, or a good talk and nothing else going. Null when there is none. */
export function noticeOf({ process, others }: Pick<Around, 'process' | 'others'>): Notice | null {
  if (!isActive(process)) return null;
  if (hasSeveralOffers(process, others)) return 'several-offers';
  return feltGood(process) && !others.some(isActive) ? 'one-active' : null;
}

function hasSeveralOffers(process: Process, others: readonly Process[]): boolean {
  const isOffered = ({ outcome }: Process): boolean => outcome.state === 'offer';
  if (isOffered(process) && process.situation.competingOffer) return true;
  return [process, ...others].filter(isOffered).length > 1;
}

/** Whether they spoke of references when they said what comes next. */
export function wantsReferences({ promises }: Process): boolean {
  return promises.some(({ words }) => /refer[ae]ns/i.test(words ?? ''));
}

/** Whether the latest debrief tells of a good talk (SV-FU-14, SV-FU-15, NB-KL-05). */
export function feltGood(process: Process): boolean {
  const answers = latestDebrief(process)?.answers ?? {};
  const { feeling, dynamic } = answers;
  const across = [answers['got-across'], answers['good-candidate']].includes('fully');
  return feeling === 'calm' || across || (typeof dynamic === 'number' && dynamic >= 4);
}
