import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Process } from '../domain/process';
import { ifThere, storeFault } from './disk/faults';
import { guidesFolder, namesNewestFirst } from './disk/names';
import { keptKinds } from './kept-kinds';
import { readProcess } from './process-file';
import type { Contents, OwnGuide } from './processes';
import { largest, readContent } from './disk/read';

/** Where an own guide may lie below its folder: `debrief.md` or `sv/debrief.md`. */
export function isGuidePath(path: string): boolean {
  return /^(?:[a-z]{2}\/)?[^./\\\0][^/\\\0]{0,200}\.md$/.test(path);
}

/** Everything in a data folder, read once. Throws `store` for the first file that is damaged, newer or may not be read: a copy with a hole is no copy. */
export function contentsOf(folder: string): Contents {
  return { processes: processesIn(folder), files: keptIn(folder), guides: guidesIn(folder) };
}

/** What is in a data folder by name only: how many processes, and whether there is anything else a person has written. */
export function holdsIn(folder: string): { processes: number; more: boolean } {
  const ids = new Set(Array.from(namesNewestFirst(folder), (named) => named.id));
  const people = join(folder, 'people.json');
  const more =
    ifThere(people, () => lstatSync(people)) !== null || namesIn(guidesFolder(folder)).length > 0;
  return { processes: ids.size, more };
}

/** Oldest first; of two files with one id the newest, which is the one that is read. */
function processesIn(folder: string): Process[] {
  const found = new Map<string, Process>();
  for (const named of namesNewestFirst(folder)) {
    const process = found.has(named.id) ? null : readProcess(named);
    if (process !== null) found.set(named.id, process);
  }
  return [...found.values()].toReversed();
}

function keptIn(folder: string): Record<string, object> {
  return Object.fromEntries(
    Object.entries(keptKinds).flatMap(([name, kind]) => {
      const path = join(folder, name);
      const content = readContent(path, kind);
      if (content === null) return [];
      if (!content.ok) throw storeFault(content.why, path);
      return [[name, { ...content.value, schema: kind.schema }]];
    }),
  );
}

function guidesIn(folder: string): OwnGuide[] {
  const root = guidesFolder(folder);
  const places = ['', ...namesIn(root).filter((name) => /^[a-z]{2}$/.test(name))];
  return places
    .flatMap((place) => namesIn(join(root, place)).map((name) => (place ? `${place}/` : '') + name))
    .filter((path) => isGuidePath(path) && isFile(join(root, path)))
    .map((path) => ({ path, text: textIn(join(root, path)) }));
}

function textIn(path: string): string {
  const bytes = ifThere(path, () => readFileSync(path)) ?? Buffer.alloc(0);
  if (!isUtf8(bytes) || bytes.length > largest) throw storeFault('damaged', path);
  return bytes.toString('utf8');
}

function isFile(path: string): boolean {
  return ifThere(path, () => !lstatSync(path).isDirectory()) ?? false;
}

/** What is in a folder, in order; nothing when it is no folder. */
function namesIn(place: string): string[] {
  const entries = ifThere(place, () => readdirSync(place)) ?? [];
  return entries.toSorted();
}
