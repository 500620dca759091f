import type { PersonAnswer } from '../answers';
import { folded } from '../find';
import { ofKind } from '../happening';
import type { Person, Process } from '../process';
import { type Round, roundsOf } from './folds';

type WithPeople = Pick<Process, 'happenings' | 'people'>;

/** Everybody met or known of, each once; what was told of them last holds. */
export function peopleOf({ happenings, people }: WithPeople): Person[] {
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

/** Those met in an interview, each once; where nobody was named, those known who were met in no other. */
export function peopleAt(process: WithPeople, met: Round | null): Person[] {
  const people = peopleOf(process);
  const keys = new Set((met?.people ?? []).map(folded));
  if (keys.size > 0)
    return [...keys].flatMap((key) => people.find(({ name }) => folded(name) === key) ?? []);
  const elsewhere = roundsOf(process).flatMap((round) => round.people.map(folded));
  return people.filter(({ name }) => !elsewhere.includes(folded(name)));
}

function asAnswer({ name, role, mail }: Person): PersonAnswer {
  return { name, ...(role !== null && { role }), ...(mail !== null && { mail }) };
}
