import { folded } from '../domain/find';
import { LANGUAGES, SPOKEN } from '../words/languages';
import { ENTRIES } from './commands';
import type { Verb } from './flags';

/** The command that has this name in any language, also where its accents cannot be typed; or null. */
export async function verbNamed(name: string): Promise<Verb | null> {
  const spoken = await Promise.all(LANGUAGES.map((code) => SPOKEN[code].load()));
  const isMeant = ({ name: verb }: { name: Verb }): boolean =>
    spoken.some(({ help }) => folded(help.command[verb].name) === folded(name));
  return ENTRIES.find(isMeant)?.name ?? null;
}
