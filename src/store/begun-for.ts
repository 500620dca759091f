import { isOfName, slug } from './disk/ids';
import { namesNewestFirst } from './disk/names';
import { findProcess } from './process-file';
import type { Found } from './processes';

/** The processes whose id was made of this company's name, newest first, and the files that cannot be read; no other is opened. */
export function* begunFor(folder: string, company: string): Generator<Found> {
  const base = slug(company);
  for (const named of namesNewestFirst(folder)) {
    const found = isOfName(named.id, base) ? findProcess(named) : null;
    if (found !== null) yield found;
  }
}
