import { join } from 'node:path';
import type { Process } from '../../domain/process';
import { isBare, undoOutlook, takenBack } from '../../domain/undo/outlook';
import type { TakeBack } from '../../domain/undo/step';
import { eraseProcess } from '../erase';
import { findName, namesNewestFirst, type ProcessFile } from '../disk/names';
import { writeWhole } from '../disk/write';
import { readKept } from '../kept-file';
import { keptKinds } from '../kept-kinds';
import { inOrder, processKind, readProcess } from '../process-file';
import { writing } from '../writing';
import { eraseSteps, keepSteps, stepsIn } from './history-file';
import { stepsFor, undoSteps } from './history';
import { isAsLeft, type KeptBack, withBack } from './kept-back';
import type { Reached, StepIn, UndoResult, UndoWish } from './port';
import { contentDigest } from './standing';

/** Takes back the last command, or the last in a process, with changes of a new time; or says what was changed since. Steps that would take nothing back any more are passed over. Throws `store`. */
export function takeBack(folder: string, wanted: UndoWish): UndoResult {
  return writing(folder, () => {
    for (;;) {
      const steps = nextSteps(folder, wanted);
      const [first] = steps;
      if (!first) return { state: 'nothing', run: null, reached: [] };
      const { run } = first.step;
      const reached = steps.map((one) => reachOf(folder, one));
      if (wanted.changed === 'ask' && reached.some(hasChanged))
        return { state: 'ask', run, reached };
      const done = reached.map((one) => (wanted.changed === 'leave' ? one : withAll(one)));
      for (const one of done) undo(folder, one, wanted);
      for (const one of steps) forgetStep(folder, one);
      if (done.some(isSomething)) return { state: 'done', run, reached: done };
    }
  });
}

/** The steps of one command: the last one, or the one that was shown. */
function nextSteps(folder: string, { process, run }: UndoWish): StepIn[] {
  const all = process === undefined ? undoSteps(folder) : stepsFor(folder, process);
  const first = run === undefined ? all[0] : all.find(({ step }) => step.run === run);
  return first ? all.filter(({ step }) => step.run === first.step.run) : [];
}

function hasChanged({ changed: { parts, kept, gone } }: Reached): boolean {
  return parts.length + kept.length + gone.length > 0;
}

function isSomething({ parts, kept, gone }: Reached): boolean {
  return parts.length + kept.length + gone.length > 0;
}

function withAll(one: Reached): Reached {
  const { changed } = one;
  return {
    ...one,
    parts: one.step.parts.filter((part) => [...one.parts, ...changed.parts].includes(part)),
    kept: [...one.kept, ...changed.kept],
    gone: [...one.gone, ...changed.gone],
    changed: { parts: [], kept: [], gone: [] },
  };
}

function reachOf(folder: string, one: StepIn): Reached {
  const { process, step } = one;
  const named = process === null ? null : findName(folder, process);
  const before = named && readProcess(named);
  const outlook = before ? undoOutlook(before, step) : { sound: [], changed: [] };
  const kept = (step.kept ?? []).map(
    (part) => [isAsLeft(keptIn(folder, part.file), part), part] as const,
  );
  const added = addedIn(folder, step);
  const isBegun = before !== null && step.begun === true;
  const goes = isBegun && outlook.changed.length === 0 && isBare(without(before, outlook.sound));
  return {
    ...one,
    before,
    parts: outlook.sound,
    kept: kept.flatMap(([state, part]) => (state === 'left' ? [part] : [])),
    gone: [
      ...(goes ? [before.id] : []),
      ...added.filter(({ isLeft }) => isLeft).map(({ id }) => id),
    ],
    changed: {
      parts: outlook.changed,
      kept: kept.flatMap(([state, part]) => (state === 'changed' ? [part] : [])),
      gone: [
        ...(isBegun && !goes ? [before.id] : []),
        ...added.filter(({ isLeft }) => !isLeft).map(({ id }) => id),
      ],
    },
  };
}

/** Processes that were taken in whole and are still here, and whether they stand as they came. */
function addedIn(
  folder: string,
  { added = [] }: StepIn['step'],
): { id: string; isLeft: boolean }[] {
  const files = filesOf(
    folder,
    added.map(({ id }) => id),
  );
  return added.flatMap(({ id, left }) => {
    const file = files.get(id);
    const found = file && readProcess(file);
    return found ? [{ id, isLeft: contentDigest(found) === left }] : [];
  });
}

/** The newest file of each of these ids, found in one go however many they are. */
function filesOf(folder: string, ids: readonly string[]): Map<string, ProcessFile> {
  const wanted = new Set(ids);
  const files = new Map<string, ProcessFile>();
  if (wanted.size === 0) return files;
  for (const named of namesNewestFirst(folder))
    if (wanted.has(named.id) && !files.has(named.id)) files.set(named.id, named);
  return files;
}

function without(process: Process, parts: readonly TakeBack[]): Process {
  return takenBack(
    process,
    parts.map(({ back }) => back),
    '',
  );
}

function keptIn(folder: string, file: string): object {
  const kind = keptKinds[file];
  return (kind && readKept(join(folder, file), kind)) ?? {};
}

function undo(
  folder: string,
  { process, before, parts, kept, gone }: Reached,
  { now }: UndoWish,
): void {
  for (const part of kept) writeKept(folder, part);
  for (const [id, { path }] of filesOf(folder, gone)) {
    eraseProcess(path);
    eraseSteps(folder, id);
  }
  const named = process === null || gone.includes(process) ? null : findName(folder, process);
  if (named && before && parts.length > 0)
    writeBack(
      named,
      takenBack(
        before,
        parts.map(({ back }) => back),
        now,
      ),
    );
}

function writeBack({ path }: ProcessFile, after: Parameters<typeof inOrder>[0]): void {
  writeWhole(path, inOrder(after), processKind);
}

function writeKept(folder: string, part: KeptBack): void {
  const kind = keptKinds[part.file];
  if (!kind) return;
  const after = withBack(keptIn(folder, part.file), part);
  writeWhole(join(folder, part.file), { ...after, schema: kind.schema }, kind);
}

function forgetStep(folder: string, { process, step }: StepIn): void {
  const left = (stepsIn(folder, process) ?? []).filter(({ run }) => run !== step.run);
  keepSteps(folder, process, left);
}
