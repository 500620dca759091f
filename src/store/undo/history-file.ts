import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Change } from '../../domain/change/change';
import type { UndoStep } from '../../domain/undo/step';
import { ifThere, onDisk } from '../disk/faults';
import { flush, makeFolder } from '../disk/folders';
import { isId } from '../disk/ids';
import { undoFolder } from '../disk/undo-folder';
import { type FileKind, readContent } from '../disk/read';
import { writeWhole } from '../disk/write';
import type { KeptBack } from './kept-back';

/** A step as it is kept: of a process, or of the small files beside them. */
export interface KeptStep extends UndoStep {
  /** What was in the small files. */
  kept?: KeptBack[] | undefined;
  /** Processes taken in whole, each with how it stood. */
  added?: { id: string; left: string }[] | undefined;
}

interface HistoryFile {
  schema: string;
  steps: KeptStep[];
}

/** Steps that can be taken back in one process. */
const MOST = 20;
/** Stands for the small files beside the processes; no process is called so. */
const OWN = '_own';

const DOES: readonly Change['do'][] = [
  ...(['tell', 'correct', 'take-back', 'set', 'put', 'remove'] as const),
  ...(['begin', 'answer', 'unanswer', 'draft', 'pause', 'finish'] as const),
  ...(['deepen', 'revert', 'drop'] as const),
];

const change = v.custom<Change>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'do' in value &&
    DOES.some((one) => one === value.do),
);
const name = v.string();

const historyKind: FileKind<HistoryFile> = {
  schema: 'coach.history/1',
  shape: v.looseObject({
    schema: name,
    steps: v.array(
      v.looseObject({
        run: name,
        what: name,
        on: name,
        at: name,
        begun: v.optional(v.boolean()),
        parts: v.array(v.looseObject({ back: change, place: v.array(name), left: name })),
        kept: v.optional(
          v.array(
            v.looseObject({
              file: name,
              place: v.array(name),
              before: v.exactOptional(v.unknown()),
              left: name,
            }),
          ),
        ),
        added: v.optional(v.array(v.looseObject({ id: name, left: name }))),
      }),
    ),
  }),
};

/** Where the steps of a process are kept, or with null those of the small files. */
export function historyPath(folder: string, process: string | null): string {
  return join(undoFolder(folder), `${process ?? OWN}.json`);
}

/** The steps, newest first; null where the file cannot be read. Throws `store` when it may not. */
export function stepsIn(folder: string, process: string | null): KeptStep[] | null {
  const content = readContent(historyPath(folder, process), historyKind);
  if (content === null) return [];
  return content.ok ? content.value.steps : null;
}

/** Writes the steps of a process, the newest twenty, or as many of them as can be kept. To be called under the lock. Throws `store`. */
export function keepSteps(folder: string, process: string | null, steps: KeptStep[]): void {
  if (steps.length === 0) return eraseSteps(folder, process);
  makeFolder(undoFolder(folder));
  const kept = steps.slice(0, MOST);
  const { schema } = historyKind;
  try {
    writeWhole(historyPath(folder, process), { schema, steps: kept }, historyKind);
  } catch (error) {
    // What is too big or too deep to be read again may not hold up what it takes back.
    if (!(error instanceof TypeError)) throw error;
    keepSteps(folder, process, kept.slice(0, Math.floor(kept.length / 2)));
  }
}

/** Erases the steps of a process. To be called under the lock. Throws `store`. */
export function eraseSteps(folder: string, process: string | null): void {
  const path = historyPath(folder, process);
  const isGone = ifThere(path, () => {
    rmSync(path);
    return true;
  });
  if (isGone) flush(undoFolder(folder));
}

/** Every process that has steps, and null for the small files where they have any. */
export function withSteps(folder: string): (string | null)[] {
  const names = ifThere(undoFolder(folder), () => readdirSync(undoFolder(folder))) ?? [];
  return names
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((id) => id === OWN || isId(id))
    .map((id) => (id === OWN ? null : id));
}

/** Erases all steps there are. To be called under the lock. Throws `store`. */
export function eraseAllSteps(folder: string): void {
  const place = undoFolder(folder);
  onDisk(place, () => rmSync(place, { recursive: true, force: true }));
}
