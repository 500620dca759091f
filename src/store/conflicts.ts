import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canJoin, hasMore } from '../domain/join/join';
import type { Process } from '../domain/process';
import { ifThere } from './disk/faults';
import { fileName, namesNewestFirst, type ProcessFile } from './disk/names';
import { readContent } from './disk/read';
import { findProcess, processKind } from './process-file';

/** A second file of a process, as a synchronised folder leaves it when two machines have written. */
export interface Conflict {
  path: string;
  /** The process it is of, and its company. */
  id: string;
  company: string;
  /** Whether it holds more than the process here, nothing more, another process, or cannot be read. */
  state: 'more' | 'nothing' | 'other' | 'unreadable';
}

/** The copies beside the process files; their names begin as those do. Throws nothing for what is in them. */
export function conflictsIn(folder: string): Conflict[] {
  return allCopies(folder).flatMap(([path, named]) => conflict(path, named) ?? []);
}

/** The paths of the copies of a process, also where it or they cannot be read; not those of another process under its name. */
export function copiesOf(folder: string, id: string): string[] {
  return allCopies(folder)
    .filter(([path, named]) => named.id === id && conflict(path, named)?.state !== 'other')
    .map(([path]) => path);
}

function allCopies(folder: string): [string, ProcessFile][] {
  const known = new Map<string, ProcessFile[]>();
  for (const named of namesNewestFirst(folder)) {
    const place = numberIn(named.path);
    known.set(place, [...(known.get(place) ?? []), named]);
  }
  const buckets = new Set([...known.keys()].map((place) => dirname(place)));
  return [...buckets].flatMap((bucket) => copiesIn(bucket, known));
}

/** A path as far as its number: what two files have in common of which one is a copy. */
function numberIn(path: string): string {
  return join(dirname(path), basename(path).slice(0, 8));
}

/**
 * What stands beside a process file under its name and something more: `… (Annas konfliktkopia).json`, `… 2.json`,
 * `….sync-conflict-….json`, `…-DESKTOP-1.json`. A machine's name in small letters makes it look like a process of its own.
 */
function copiesIn(
  bucket: string,
  known: ReadonlyMap<string, ProcessFile[]>,
): [string, ProcessFile][] {
  const names = ifThere(bucket, () => readdirSync(bucket)) ?? [];
  return names
    .filter((name) => name.toLowerCase().endsWith('.json'))
    .flatMap((name): [string, ProcessFile][] => {
      const path = join(bucket, name);
      const near = known.get(numberIn(path)) ?? [];
      const fits = near.filter((named) => named.path !== path && name.startsWith(stemOf(named)));
      const [closest] = fits.toSorted((one, other) => other.path.length - one.path.length);
      const isCopy = closest !== undefined && (!fileName.test(name) || hasUidOf(path, closest));
      return isCopy ? [[path, closest]] : [];
    });
}

function stemOf({ path }: ProcessFile): string {
  return basename(path, '.json');
}

function hasUidOf(path: string, named: ProcessFile): boolean {
  const [one, other] = [recordIn(path), processIn(named)];
  return one !== null && other !== null && one.uid === other.uid;
}

function conflict(path: string, named: ProcessFile): Conflict | null {
  const stored = processIn(named);
  if (stored === null) return null;
  const copy = recordIn(path);
  const { id, company } = stored;
  if (copy === null) return { path, id, company, state: 'unreadable' };
  const state = !canJoin(stored, copy) ? 'other' : hasMore(stored, copy) ? 'more' : 'nothing';
  return { path, id, company, state };
}

function processIn(named: ProcessFile): Process | null {
  const found = findProcess(named);
  return found?.ok ? found.process : null;
}

function recordIn(path: string): Process | null {
  try {
    const content = readContent(path, processKind);
    return content?.ok ? content.value : null;
  } catch {
    // A copy that may not be opened is named, and stops nothing.
    return null;
  }
}
