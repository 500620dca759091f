import type { Process } from '../domain/process';
import { storeFault } from './disk/faults';
import type { Named } from './disk/names';
import type { Found } from './processes';
import { readContent } from './disk/read';
import type { Kind } from './disk/read';
import { processShape } from './shape';

/** A file with one process. */
export const processKind: Kind<Process> = { schema: 'coach.process/1', shape: processShape };

/** The process in a named file, or null when the file is gone. Its id is the one of the name. Throws `store` when it is damaged, newer or may not be read. */
export function readProcess(named: Named): Process | null {
  const found = findProcess(named);
  if (found === null) return null;
  if (!found.ok) throw storeFault(found.unreadable.why, named.path);
  return found.process;
}

/** As `readProcess`, but a damaged or newer file is a value. */
export function findProcess({ id, path }: Named): Found | null {
  const content = readContent(path, processKind);
  if (content === null) return null;
  if (!content.ok) return { ok: false, unreadable: { id, path, why: content.why } };
  return { ok: true, process: { ...content.value, id } };
}
