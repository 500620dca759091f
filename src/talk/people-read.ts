import type { Coach } from '../coach';
import type { People } from '../domain/people';
import { CoachError } from '../errors';
import { sayOnce } from './unreadable';

/** References and network for a command that does without where their file cannot be read: then null, and it is said what is missed. Throws `store` for nothing less. */
export function peopleIfRead(coach: Coach): People | null {
  try {
    return coach.people.read();
  } catch (error) {
    sayMissed(coach, error);
    return null;
  }
}

/** As `peopleIfRead`, with nobody in the place of what cannot be read. */
export function peopleOrNobody(coach: Coach): People {
  return peopleIfRead(coach) ?? { references: [], contacts: [] };
}

/** Says that people are missed, for their file cannot be read; throws what is another error. */
export function sayMissed(coach: Coach, error: unknown): void {
  if (!(error instanceof CoachError) || error.fault.kind !== 'store') throw error;
  const { path, why } = error.fault;
  const { list, people } = coach.words;
  sayOnce(coach, path, `${list.unreadable(path, why)} ${people.missed}`);
}
