import type { PersonAnswer } from '../answers';
import type { Day } from '../day/day';
import { folded } from '../find';
import { type Happening, ofKind } from '../happening';
import type { Person, Round } from '../process';
import type { Process } from './process';
import { entriesOf, isOff, timelineOf } from './timeline';

type Told = Pick<Process, 'happenings'>;

/** The interviews held or booked, numbered from 1; called off ones are none. The booking and the interview of one day are one. */
export function roundsOf({ happenings }: Told): Round[] {
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

/** Everybody met or known of, each once; what was told of them last holds. */
export function peopleOf({ happenings, people }: Pick<Process, 'happenings' | 'people'>): Person[] {
  const met = ofKind(happenings, 'interview').flatMap((one) => one.with ?? []);
  const all = new Map<string, Person>();
  for (const one of [...met, ...people.map(asAnswer)]) {
    const before = all.get(folded(one.name));
    const role = one.role ?? before?.role ?? null;
    const mail = one.mail ?? before?.mail ?? null;
    all.set(folded(one.name), { name: before?.name ?? one.name, role, mail });
  }
  return [...all.values()];
}

function asAnswer({ name, role, mail }: Person): PersonAnswer {
  return { name, ...(role !== null && { role }), ...(mail !== null && { mail }) };
}

/** The day the application was sent, or null. */
export function appliedOn({ happenings }: Told): Day | null {
  return ofKind(happenings, 'applied').at(-1)?.on ?? null;
}

/** What they said of what comes next, by the day it was said. */
export function wordsOf(process: Told, today: Day): Happening<'they-said'>[] {
  return known(process, today, 'they-said');
}

/** Calls and mails the person made, by day. */
export function contactsOf(process: Told, today: Day): Happening<'i-contacted'>[] {
  return known(process, today, 'i-contacted');
}

/** Thanks sent, by day. */
export function thanksOf(process: Told, today: Day): Happening<'i-thanked'>[] {
  return known(process, today, 'i-thanked');
}

/** The day thanks were last sent since a day, or null. */
export function thankedSince(process: Told, since: Day, today: Day): Day | null {
  const sent = entriesOf(timelineOf(process.happenings, today), 'i-thanked');
  return sent.findLast(({ k }) => k >= since)?.k ?? null;
}

/** Offers made, by day. */
export function offersOf(process: Told, today: Day): Happening<'offer'>[] {
  return known(process, today, 'offer');
}

/** Figures the person has named, in the order told. */
export function figuresSaid({ happenings }: Told): Happening<'said-figure'>[] {
  return ofKind(happenings, 'said-figure');
}

/** What was noted of the company, in the order told. */
export function companyNotes({ happenings }: Told): Happening<'note'>[] {
  return ofKind(happenings, 'note').filter((note) => note.of === 'company');
}

/** References told, with the day; the same name once, with its first day. */
export function referencesTold({ happenings }: Told): { name: string; on: Day | null }[] {
  const all = new Map<string, { name: string; on: Day | null }>();
  for (const { name, on } of ofKind(happenings, 'reference-told'))
    if (name != null && !all.has(folded(name))) all.set(folded(name), { name, on });
  return [...all.values()];
}

/** Their feedback, word for word, the latest. */
export function feedbackWords({ happenings }: Told): string | null {
  return ofKind(happenings, 'feedback').at(-1)?.words ?? null;
}

function known<K extends Happening['kind']>(process: Told, today: Day, kind: K) {
  return entriesOf(timelineOf(process.happenings, today), kind).map(({ what }) => what);
}
