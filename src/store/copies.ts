import { basename, join } from 'node:path';
import type { Process } from '../domain/process';
import { bucketsNewestFirst, fileName, namedIn, namesIn, type ProcessFile } from './disk/names';
import { readContent } from './disk/read';
import { processIn, processKind } from './process-file';

/** What stands beside a process file as a copy of it, by its name: its path, and that file. */
export function allCopies(folder: string): [string, ProcessFile][] {
  return [...bucketsNewestFirst(folder)].flatMap(copiesIn);
}

/**
 * What stands beside a process file under its name and something more: `… (Annas konfliktkopia).json`, `… 2.json`,
 * `….sync-conflict-….json`, `…-DESKTOP-1.json`. A machine's name in small letters makes it look like a process of its own.
 */
function copiesIn(bucket: string): [string, ProcessFile][] {
  const names = namesIn(bucket, /\.json$/iu);
  const near = new Map<string, string[]>();
  for (const name of names) near.set(numberOf(name), [...(near.get(numberOf(name)) ?? []), name]);
  return [...near.values()]
    .filter((alike) => alike.length > 1)
    .flatMap((alike) => alike.flatMap((name) => copyIn(bucket, name, alike)));
}

/** What two files have in common of which one is a copy. */
function numberOf(name: string): string {
  return name.slice(0, 8);
}

function copyIn(bucket: string, name: string, alike: readonly string[]): [string, ProcessFile][] {
  const fits = alike.filter(
    (one) => one !== name && fileName.test(one) && name.startsWith(basename(one, '.json')),
  );
  const [file] = fits.toSorted((one, other) => other.length - one.length);
  if (file === undefined) return [];
  const closest = namedIn(bucket, file);
  const path = join(bucket, name);
  return !fileName.test(name) || hasUidOf(path, closest) ? [[path, closest]] : [];
}

function hasUidOf(path: string, named: ProcessFile): boolean {
  const [one, other] = [processInCopy(path), processIn(named)];
  return one !== null && other !== null && one.uid === other.uid;
}

/** The process in a copy; null where it cannot be read. */
export function processInCopy(path: string): Process | null {
  try {
    const content = readContent(path, processKind);
    return content?.ok ? content.value : null;
  } catch {
    // A copy that may not be opened is named, and stops nothing.
    return null;
  }
}
