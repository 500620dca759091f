import type { Day } from '../day/day';
import { type Happening, isOfKind, ofKind, type Telling } from '../happening';
import type { Process } from '../process';
import { turnOn } from './state';
import { heldOn } from './timeline';

/** How a thing told does not go with what is known: it lies before the interview that all is reckoned from, or an offer and a no stand against each other. `on` is the day of what it stands against. */
export interface AtOdds {
  is: 'before-interview' | 'offer-after-no' | 'offer-before-no';
  on: Day | null;
}

/** What counts only once the interview has been. */
const SINCE = ['i-contacted', 'i-thanked', 'they-said', 'no'] as const;

/** How what is told on a day does not go with what the process holds already; null when it does. */
export function atOdds(
  told: Happening,
  process: Pick<Process, 'happenings'>,
  today: Day,
): AtOdds | null {
  if (told.on === null) return null;
  const held = heldOn(process.happenings, today).map(({ on }) => on);
  const first = held.toSorted()[0] ?? null;
  if (isOfKind(told, ...SINCE) && first !== null && told.on < first)
    return { is: 'before-interview', on: first };
  const no = standingNo(process, today);
  if (told.kind !== 'offer' || no === null) return null;
  const isBefore = no.on !== null && told.on < no.on;
  return { is: isBefore ? 'offer-before-no' : 'offer-after-no', on: no.on };
}

function standingNo(process: Pick<Process, 'happenings'>, today: Day): Happening | null {
  const { is, by } = turnOn(process, today);
  return is === 'rejected' ? (by?.what ?? null) : null;
}

/** An interview that is known as held, told once more with nothing new in it. */
export function isToldAlready(telling: Telling, known: readonly Happening[]): boolean {
  if (telling.kind !== 'interview' || telling.state !== 'held' || telling.with) return false;
  return ofKind(known, 'interview').some(({ on, state }) => on === telling.on && state === 'held');
}
