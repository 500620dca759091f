import { folded } from '../domain/find';
import { WORDS } from '../words/languages';
import { ENTRIES } from './commands';
import type { Verb } from './flags';

/** The command that has this name in any language, also where its accents cannot be typed; or null. */
export function verbNamed(name: string): Verb | null {
  const isMeant = ({ name: verb }: { name: Verb }): boolean =>
    Object.values(WORDS).some(({ help }) => folded(help.command[verb].name) === folded(name));
  return ENTRIES.find(isMeant)?.name ?? null;
}
