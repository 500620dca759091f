import type { Coach } from '../coach';
import { byName } from '../domain/people';
import { CoachError } from '../errors';
import { ambiguous, apart, whichOf } from './several';

/** Somebody or something with a name, and what tells two of the same first name apart. */
interface Named {
  name: string;
  from?: string | null;
  role?: string | null;
}

/** The one whom a name fits best, or null; where it fits several, the person is asked. Throws `usage` where nobody can be asked, and `stopped`. */
export async function personFitting<Who extends Named>(
  coach: Coach,
  people: readonly Who[],
  name: string,
  what: 'person' | 'example' = 'person',
): Promise<Who | null> {
  const fits = byName(people, name);
  if (fits.length < 2) return fits[0] ?? null;
  const choices = fits.map((one) => ({
    value: one.name,
    label: apart(one.name, [one.from, one.role]),
  }));
  if (!coach.ask)
    throw ambiguous(
      name,
      choices.map(({ label }) => label),
    );
  const { [what]: text, [`${what}Help` as const]: help } = coach.words.which;
  const picked = await whichOf(coach.ask, { id: what, text, help, choices });
  return fits.find((one) => one.name === picked) ?? null;
}

/** As `personFitting`. Throws `not-found` besides. */
export async function knownNamed<Who extends Named>(
  coach: Coach,
  people: readonly Who[],
  name: string,
  what: 'person' | 'example' = 'person',
): Promise<Who> {
  const found = await personFitting(coach, people, name, what);
  if (found) return found;
  throw new CoachError({ kind: 'not-found', what, name });
}
