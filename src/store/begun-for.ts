import { folded } from '../domain/find';
import { namesNewestFirst } from './disk/names';
import { findProcess } from './process-file';
import type { Found } from './processes';

/** So much of a long name stands in every id made of it, whatever its number. */
const UNCUT = 56;

/** The processes whose id was made of this company's name, newest first, and the files that cannot be read; no other is opened. */
export function* begunFor(folder: string, company: string): Generator<Found> {
  const plain = folded(company)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const begins = plain.slice(0, UNCUT);
  for (const named of namesNewestFirst(folder)) {
    const found = named.id.startsWith(begins) ? findProcess(named) : null;
    if (found !== null) yield found;
  }
}
