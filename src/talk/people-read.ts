import type { Coach } from '../coach';
import type { Examples } from '../domain/examples';
import type { People } from '../domain/people';
import { CoachError } from '../errors';
import { sayOnce } from './unreadable';

/** References and network for a command that does without where their file cannot be read: then null, and it is said what is missed. Throws `store` for nothing less. */
export function peopleIfRead(coach: Coach): People | null {
  try {
    return coach.people.read();
  } catch (error) {
    sayMissed(coach, error, 'people');
    return null;
  }
}

/** As `peopleIfRead`, with nobody in the place of what cannot be read. */
export function peopleOrNobody(coach: Coach): People {
  return peopleIfRead(coach) ?? { references: [], contacts: [] };
}

/** Examples likewise, none in the place of what cannot be read. */
export function examplesOrNone(coach: Coach): Examples {
  try {
    return coach.examples.read();
  } catch (error) {
    sayMissed(coach, error, 'examples');
    return { examples: [] };
  }
}

/** Says that people or examples are missed, for their file cannot be read; throws what is another error. */
export function sayMissed(coach: Coach, error: unknown, what: 'people' | 'examples'): void {
  if (!(error instanceof CoachError) || error.fault.kind !== 'store') throw error;
  const { path, why } = error.fault;
  const { list, [what]: said } = coach.words;
  sayOnce(coach, path, `${list.unreadable(path, why)} ${said.missed}`);
}
