import { lstatSync, readdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CoachError } from '../errors';
import type { StoreFault } from '../errors';
import { asideFolders, editorTexts } from './disk/beside';
import { ifThere } from './disk/faults';
import { checkFolder } from './disk/folders';
import { isLitter } from './disk/litter';
import { foldersInUse, namesNewestFirst, processesFolder } from './disk/names';
import type { ProcessFile } from './disk/names';
import { keptKinds } from './kept-kinds';
import { findProcess } from './process-file';
import { readContent } from './disk/read';
import { draftPrefix, leftoversIn } from './disk/sweep';
import type { Leftover } from './disk/sweep';
import { historyPath, stepsIn, withSteps } from './undo/history-file';

/** What `coach doctor` says of a data folder. Nothing is opened but the store's own files, nothing is changed. */
export interface Health {
  folder: string;
  /** Whether the folder can be read and written; `missing` is no fault, it is made with the first write. */
  state: 'ok' | 'missing' | StoreFault;
  files: FileHealth[];
  /** Files and folders that others may read, or the owner may not; `mode` is what they have (`0o644`). */
  rights: { path: string; mode: number }[];
  /** What a program that was killed left behind, or one of another machine that cannot be asked. */
  leftovers: Leftover[];
  /** Ids that more than one file has; the newest file is the one that is read. */
  twice: { id: string; paths: string[] }[];
  /** Files between the processes that the store does not know and never touches. */
  strangers: string[];
  /** Folders with what was here before a restore, or before damaged files were mended. */
  asides: string[];
  /** Texts of an editor that was open when the program was killed, or still is. They may be the person's words: nobody erases them. */
  texts: string[];
}

/** A process file, or one beside them (`id` is null). */
export interface FileHealth {
  path: string;
  id: string | null;
  state: 'ok' | StoreFault;
}

/** Looks through everything in the data folder. Never throws for what it finds there. */
export function inspect(folder: string): Health {
  const state = stateOf(() => usable(folder)) ?? 'missing';
  const places = below(folder);
  const names = attempt(() => [...namesNewestFirst(folder)]) ?? [];
  return {
    folder,
    state,
    files: [...names.map(processHealth), ...keptHealth(folder), ...unreadHistories(folder)],
    rights: ours(folder, places).flatMap(wrongRights),
    leftovers: attempt(() => leftoversIn(folder)) ?? [],
    twice: twiceIn(names),
    strangers: strangersIn(folder, places, names),
    asides: attempt(() => asideFolders(folder)) ?? [],
    texts: attempt(() => editorTexts(folder)) ?? [],
  };
}

function usable(folder: string): 'ok' | null {
  if (ifThere(folder, () => lstatSync(folder)) === null) return null;
  for (const used of foldersInUse(folder)) checkFolder(used);
  return 'ok';
}

function processHealth(named: ProcessFile): FileHealth {
  const state = stateOf(() => {
    const found = findProcess(named);
    return found === null || found.ok ? 'ok' : found.unreadable.why;
  });
  return { path: named.path, id: named.id, state };
}

function keptHealth(folder: string): FileHealth[] {
  return Object.entries(keptKinds).flatMap(([name, kind]) => {
    const path = join(folder, name);
    const state = stateOf(() => {
      const content = readContent(path, kind);
      return content === null ? null : content.ok ? 'ok' : content.why;
    });
    return state === null ? [] : [{ path, id: null, state }];
  });
}

function unreadHistories(folder: string): FileHealth[] {
  return (attempt(() => withSteps(folder)) ?? [])
    .filter((process) => attempt(() => stepsIn(folder, process)) === null)
    .map((process) => ({ path: historyPath(folder, process), id: null, state: 'damaged' }));
}

const OURS =
  /^(processes|guides|undo|(settings|people|examples|unfinished)\.json|before-(restore|mend)-.*|\.(lock|restore|break-|draft-|\.?edit-|import-).*)$/;

/** What the coach calls its own below some of them; whatever else lies there is somebody else's. */
const OURS_WITHIN: Record<string, RegExp> = {
  processes: /^(\d+|\d+-.*|\.draft-.*)$/,
  undo: /^(.*\.json|\.draft-.*)$/,
  guides: /^([a-z]{2}|.*\.md)$/,
};

/** Folders that others may call so, too: alone they say nothing. */
const GENERAL = /^(processes|guides|undo)$/;

/** What belongs to the coach by its name, and the folder itself where anything does. */
function ours(folder: string, places: string[]): string[] {
  const known = places.filter((path) => {
    const [top = '', ...rest] = relative(folder, path).split(sep);
    return OURS.test(top) && rest.every((name) => OURS_WITHIN[top]?.test(name) ?? true);
  });
  return known.some((path) => !GENERAL.test(relative(folder, path))) ? [folder, ...known] : [];
}

function wrongRights(path: string): { path: string; mode: number }[] {
  const facts = attempt(() => lstatSync(path));
  if (!facts || facts.isSymbolicLink()) return [];
  const mode = facts.mode & 0o777;
  return mode === rightMode(facts, mode) ? [] : [{ path, mode }];
}

/** The rights a file or folder should have: all its owner needs, nothing for others. */
export function rightMode(facts: Stats, mode: number): number {
  return (mode & 0o700) | (facts.isDirectory() ? 0o700 : 0o600);
}

function twiceIn(names: ProcessFile[]): { id: string; paths: string[] }[] {
  const pathsOf = new Map<string, string[]>();
  for (const { id, path } of names) pathsOf.set(id, [...(pathsOf.get(id) ?? []), path]);
  return [...pathsOf].filter(([, paths]) => paths.length > 1).map(([id, paths]) => ({ id, paths }));
}

function strangersIn(folder: string, places: string[], names: ProcessFile[]): string[] {
  const inside = processesFolder(folder) + sep;
  const known = new Set(names.map(({ path }) => path));
  return places.filter(
    (path) =>
      path.startsWith(inside) &&
      !known.has(path) &&
      !basename(path).startsWith(draftPrefix) &&
      attempt(() => lstatSync(path).isDirectory()) === false,
  );
}

/** Everything below a folder that can be listed, but for what systems leave there. */
function below(folder: string): string[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const kept = entries.filter(({ name }) => !isLitter(name));
  return kept.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...below(path)] : [path];
  });
}

/** What the work gives, or why the disk refused it. */
function stateOf<T>(work: () => T): T | StoreFault {
  try {
    return work();
  } catch (error) {
    return error instanceof CoachError && error.fault.kind === 'store' ? error.fault.why : 'failed';
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
