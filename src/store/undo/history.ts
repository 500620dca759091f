import { lstatSync } from 'node:fs';
import { ifThere, storeFault } from '../disk/faults';
import { writing } from '../writing';
import { eraseAllSteps, eraseSteps, historyPath, stepsIn, withSteps } from './history-file';
import type { StepIn } from './port';

/** Every step there is, newest first; of one process alone when it is named. Throws `store`. */
export function undoSteps(folder: string, process?: string): StepIn[] {
  if (process !== undefined) return stepsFor(folder, process);
  const all = withSteps(folder).map((one) => ({
    when: writtenAt(folder, one),
    steps: quietly(folder, one),
  }));
  return all
    .toSorted((one, other) => other.when - one.when)
    .flatMap(({ steps }) => steps)
    .toSorted(({ step: one }, { step: other }) =>
      one.at > other.at ? -1 : Number(one.at < other.at),
    );
}

/** Those of one process, or with null of the small files. Throws `store` for a file that cannot be read. */
export function stepsFor(folder: string, process: string | null): StepIn[] {
  const steps = stepsIn(folder, process);
  if (steps === null) throw storeFault('damaged', historyPath(folder, process));
  return steps.map((step) => ({ process, step }));
}

/** One history that cannot be read stops no other. */
function quietly(folder: string, process: string | null): StepIn[] {
  return (stepsIn(folder, process) ?? []).map((step) => ({ process, step }));
}

function writtenAt(folder: string, process: string | null): number {
  const path = historyPath(folder, process);
  return ifThere(path, () => lstatSync(path).mtimeMs) ?? 0;
}

/** Erases the steps of a process, or all there are. Throws `store`. */
export function clear(folder: string, process?: string): void {
  writing(folder, () =>
    process === undefined ? eraseAllSteps(folder) : eraseSteps(folder, process),
  );
}
