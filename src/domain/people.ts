import { daysBetween, type Day, yearOf } from './day/day';
import { beginsIn, folded, holds } from './find';

/** Whether a reference has agreed to be named (SV-12-05e). */
export type Permission = 'yes' | 'asked' | 'no';

/** Somebody who can speak of the person's work. */
export interface Reference {
  name: string;
  /** How they know each other. */
  from: string | null;
  /** The last year they worked together. */
  workedUntil: number | null;
  permission: Permission;
  mail: string | null;
  phone: string | null;
  /** What to remind them of. */
  remind: string[];
}

/** Somebody of the network, or a role model, or both. */
export interface Acquaintance {
  name: string;
  from: string | null;
  mail: string | null;
  lastMet: Day | null;
  /** What to do or say next time. */
  nextThought: string | null;
  roleModel: boolean;
  /** What a role model does well (SV-12-12b). */
  learn: string | null;
  /** The one thing to try oneself (SV-12-12d). */
  borrow: string | null;
}

/** The people of the person's own: kept beside the processes, since they outlast them. */
export interface People {
  references: Reference[];
  contacts: Acquaintance[];
}

/** Years since working together after which a reference needs a longer reminder (SV-12-05d; the number is this project's). */
const LONG_AGO = 3;

/** A reference of whom only the name is known. */
export function newReference(name: string): Reference {
  const unknown = { from: null, workedUntil: null, mail: null, phone: null };
  return { name, ...unknown, permission: 'no', remind: [] };
}

/** A contact of whom only the name is known. */
export function newContact(name: string): Acquaintance {
  const unknown = { from: null, mail: null, lastMet: null, nextThought: null };
  return { name, ...unknown, roleModel: false, learn: null, borrow: null };
}

/** The people whom a name fits best: called just so, else with a word that begins so, else holding every word of it. */
export function byName<Who extends { name: string }>(people: readonly Who[], name: string): Who[] {
  const isCalled = (text: string): boolean => folded(text) === folded(name).trim();
  return (
    [isCalled, beginsIn, holds]
      .map((fits) => people.filter((one) => fits(one.name, name)))
      .find((found) => found.length > 0) ?? []
  );
}

/** The one called just this, in whatever case and with or without accents. */
export function called<Who extends { name: string }>(
  people: readonly Who[],
  name: string,
): Who | undefined {
  return people.find((one) => folded(one.name) === folded(name));
}

/** The people with this one put in, in the place of the one of the same name. */
export function withPerson<Who extends { name: string }>(people: readonly Who[], one: Who): Who[] {
  const before = called(people, one.name);
  return before ? people.with(people.indexOf(before), one) : [...people, one];
}

/** The people without the one of this name. */
export function withoutPerson<Who extends { name: string }>(
  people: readonly Who[],
  name: string,
): Who[] {
  return people.filter((one) => folded(one.name) !== folded(name));
}

/** Whether it is so long since they worked together that memory needs help (SV-12-05d). */
export function isLongAgo({ workedUntil }: Reference, today: Day): boolean {
  return workedUntil !== null && yearOf(today) - workedUntil >= LONG_AGO;
}

/** The contacts, the one not heard of for longest first; those never met by a date come first of all. */
export function longestSilent(contacts: readonly Acquaintance[], today: Day): Acquaintance[] {
  const silence = ({ lastMet }: Acquaintance): number =>
    lastMet === null ? Number.MAX_SAFE_INTEGER : daysBetween(lastMet, today);
  return contacts.toSorted((one, other) => silence(other) - silence(one));
}
