import type { Day } from '../day/day';
import { folded } from '../find';
import { type Happening, ofKind } from '../happening';
import type { Process } from '../process';
import { once } from './once';
import { type Dated, entriesOf, isOff, latestHeld, sinceEnd, timelineOf } from './timeline';

type WithHappenings = Pick<Process, 'happenings'>;

/** One interview held or booked; `number` counts from 1. */
export interface Round {
  number: number;
  on: Day;
  /** Names of those who interviewed. */
  people: string[];
}

/** The interviews held or booked, numbered from 1; called off ones are none. The booking and the interview of one day are one. */
export function roundsOf({ happenings }: WithHappenings): readonly Round[] {
  return roundsIn(happenings, '');
}

const roundsIn = once((happenings): readonly Round[] => {
  const off = ofKind(happenings, 'interview').filter(({ state }) => isOff(state));
  const days = new Map<Day, Happening<'interview'>[]>();
  for (const one of ofKind(happenings, 'interview')) {
    const isCalledOff = off.some(
      (other) => other.on === one.on && happenings.indexOf(other) >= happenings.indexOf(one),
    );
    if (!isCalledOff) days.set(one.on, [...(days.get(one.on) ?? []), one]);
  }
  const inOrder = [...days].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return numbered(inOrder.map(([on, all]) => roundOf(on, all)));
});

/** The interview of this number, or null. */
export function roundNumbered(process: WithHappenings, number: number): Round | null {
  return roundsOf(process).find((round) => round.number === number) ?? null;
}

/** The latest interview held by a day, or null. */
export function lastInterview(process: WithHappenings, today: Day): Round | null {
  const latest = latestHeld(process.happenings, today)?.on;
  return roundsOf(process).find(({ on }) => on === latest) ?? null;
}

interface Unnumbered extends Omit<Round, 'number'> {
  number: number | null;
}

function roundOf(on: Day, all: Happening<'interview'>[]): Unnumbered {
  const people = all.findLast((one) => one.with != null && one.with.length > 0)?.with ?? [];
  const number = all.findLast(({ round }) => round != null)?.round ?? null;
  return { number, on, people: people.map(({ name }) => name) };
}

/** Each keeps the number it was told with; the others take the next one that is free. */
function numbered(rounds: Unnumbered[]): Round[] {
  const taken = new Set(rounds.flatMap(({ number }) => number ?? []));
  let next = 1;
  return rounds.map((round) => {
    while (round.number === null && taken.has(next)) next += 1;
    const number = round.number ?? next;
    taken.add(number);
    return { ...round, number };
  });
}

/** The day the application was sent, or null. */
export function appliedOn({ happenings }: WithHappenings): Day | null {
  return ofKind(happenings, 'applied').at(-1)?.on ?? null;
}

/** What they said of what comes next, by the day it was said. */
export function wordsOf(process: WithHappenings, today: Day): Happening<'they-said'>[] {
  return known(process, today, 'they-said');
}

/** Calls and mails the person made, by day. */
export function contactsOf(process: WithHappenings, today: Day): Happening<'i-contacted'>[] {
  return known(process, today, 'i-contacted');
}

/** Thanks sent, by day. */
export function thanksOf(process: WithHappenings, today: Day): Happening<'i-thanked'>[] {
  return known(process, today, 'i-thanked');
}

/** Thanks sent since a day, by day. */
export function thanksSince(
  process: WithHappenings,
  since: Day,
  today: Day,
): Dated<Happening<'i-thanked'>>[] {
  const sent = entriesOf(timelineOf(process.happenings, today), 'i-thanked');
  return sent.filter(({ k }) => k >= since);
}

/** The day thanks were last sent since a day, or null. */
export function thankedSince(process: WithHappenings, since: Day, today: Day): Day | null {
  return thanksSince(process, since, today).at(-1)?.k ?? null;
}

/** Offers made, by day. */
export function offersOf(process: WithHappenings, today: Day): Happening<'offer'>[] {
  return known(process, today, 'offer');
}

/** Offers made since the last no or end, by day. */
export function standingOffers(process: WithHappenings, today: Day): Happening<'offer'>[] {
  const standing = sinceEnd(timelineOf(process.happenings, today));
  return entriesOf(standing, 'offer').map(({ what }) => what);
}

/** The day the person answers these offers by, the latest told; null when none is. */
export function replyDay(offers: readonly Happening<'offer'>[]): Day | null {
  return offers.findLast(({ replyBy }) => replyBy !== undefined)?.replyBy ?? null;
}

/** What was noted of the company, in the order told. */
export function companyNotes({ happenings }: WithHappenings): Happening<'note'>[] {
  return ofKind(happenings, 'note').filter((note) => note.of === 'company');
}

/** References told, with the day; the same name once, with its first day. */
export function referencesTold({ happenings }: WithHappenings): { name: string; on: Day | null }[] {
  const all = new Map<string, { name: string; on: Day | null }>();
  for (const { name, on } of ofKind(happenings, 'reference-told'))
    if (name != null && !all.has(folded(name))) all.set(folded(name), { name, on });
  return [...all.values()];
}

/** Their feedback, word for word, the latest. */
export function feedbackWords({ happenings }: WithHappenings): string | null {
  return ofKind(happenings, 'feedback').at(-1)?.words ?? null;
}

function known<K extends Happening['kind']>(process: WithHappenings, today: Day, kind: K) {
  return entriesOf(timelineOf(process.happenings, today), kind).map(({ what }) => what);
}
