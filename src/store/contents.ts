import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Process } from '../domain/process';
import { ifThere } from './disk/faults';
import { guidesFolder, namesNewestFirst } from './disk/names';
import { keptKinds } from './kept-kinds';
import { findProcess } from './process-file';
import type { OwnGuide, Readable, Unread } from './processes';
import { plainBytes, readContent, type Unfit } from './disk/read';

/** Where an own guide may lie below its folder: `debrief.md` or `sv/debrief.md`. */
export function isGuidePath(path: string): boolean {
  return /^(?:[a-z]{2}\/)?[^./\\\0][^/\\\0]{0,200}\.md$/.test(path);
}

/** Everything in a data folder that can be read, read once, and each file of it that cannot. Throws `store`. */
export function contentsOf(folder: string): Readable {
  const unread: Unread[] = [];
  const leave = (path: string, why: Unfit): void => void unread.push({ path, why });
  const contents = {
    processes: processesIn(folder, leave),
    files: keptIn(folder, leave),
    guides: guidesIn(folder, leave),
  };
  return { contents, unread };
}

/** Told of each file that is left. */
type Leave = (path: string, why: Unfit) => void;

/** What is in a data folder by name only: how many processes, and whether there is anything else a person has written. */
export function holdsIn(folder: string): { processes: number; more: boolean } {
  const ids = new Set(Array.from(namesNewestFirst(folder), (named) => named.id));
  const files = Object.keys(keptKinds).filter(
    (name) => !['settings.json', 'unfinished.json'].includes(name),
  );
  const isThere = (path: string): boolean => ifThere(path, () => lstatSync(path)) !== null;
  const more =
    files.some((name) => isThere(join(folder, name))) ||
    entryNames(guidesFolder(folder), () => undefined).length > 0;
  return { processes: ids.size, more };
}

/** Oldest first; of two files with one id the newest that can be read. */
function processesIn(folder: string, leave: Leave): Process[] {
  const known = new Map<string, Process>();
  for (const named of namesNewestFirst(folder)) {
    const found = known.has(named.id) ? null : findProcess(named);
    if (found?.ok) known.set(named.id, found.process);
    else if (found) leave(named.path, found.unreadable.why);
  }
  return [...known.values()].toReversed();
}

function keptIn(folder: string, leave: Leave): Record<string, object> {
  return Object.fromEntries(
    Object.entries(keptKinds).flatMap(([name, kind]) => {
      const path = join(folder, name);
      const content = readContent(path, kind);
      if (content?.ok) return [[name, { ...content.value, schema: kind.schema }]];
      if (content) leave(path, content.why);
      return [];
    }),
  );
}

function guidesIn(folder: string, leave: Leave): OwnGuide[] {
  const root = guidesFolder(folder);
  const places = entryNames(root, leave).filter((name) => /^[a-z]{2}$/.test(name));
  return ['', ...places]
    .flatMap((place) =>
      entryNames(join(root, place), leave).map((name) => (place ? `${place}/` : '') + name),
    )
    .filter((path) => isGuidePath(path) && !isFolder(join(root, path)))
    .flatMap((path) => {
      const bytes = plainBytes(join(root, path)) ?? 'damaged';
      if (typeof bytes !== 'string' && isUtf8(bytes))
        return [{ path, text: bytes.toString('utf8') }];
      leave(join(root, path), typeof bytes === 'string' ? bytes : 'damaged');
      return [];
    });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What is in a folder, in order; nothing when it is no folder. */
function entryNames(place: string, leave: Leave): string[] {
  if (!isFolder(place)) return [];
  try {
    return readdirSync(place).toSorted();
  } catch {
    leave(place, 'no-rights');
    return [];
  }
}
