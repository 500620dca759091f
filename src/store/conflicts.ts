import { canJoin, hasMore } from '../domain/join/join';
import { allCopies, processInCopy } from './copies';
import { processIn } from './process-file';
import type { ProcessFile } from './disk/names';
import type { Conflict } from './processes';

/** What the copies beside the process files hold; their names begin as those do. Throws nothing for what is in them. */
export function conflictsAmong(copies: readonly [string, ProcessFile][]): Conflict[] {
  return copies.flatMap(([path, named]) => conflict(path, named) ?? []);
}

/** The paths of the copies of a process, also where it or they cannot be read; not those of another process under its name. */
export function copiesOf(folder: string, id: string): string[] {
  return allCopies(folder)
    .filter(([path, named]) => named.id === id && conflict(path, named)?.state !== 'other')
    .map(([path]) => path);
}

function conflict(path: string, named: ProcessFile): Conflict | null {
  const stored = processIn(named);
  if (stored === null) return null;
  const copy = processInCopy(path);
  const { id, company } = stored;
  if (copy === null) return { path, id, company, state: 'unreadable' };
  const state = !canJoin(stored, copy) ? 'other' : hasMore(stored, copy) ? 'more' : 'nothing';
  return { path, id, company, state };
}
