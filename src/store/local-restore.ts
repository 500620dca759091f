import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../domain/day/day';
import type { Process } from '../domain/process';
import { writeOut } from './disk/files';
import { flush, makeFolder } from './disk/folders';
import { writeNew } from './disk/write';
import { guidesFolder, processesFolder } from './disk/names';
import { bucketSize, nextBatch, placeInBatch } from './disk/next-name';
import { keptKinds } from './kept-kinds';
import { ownerToken } from './disk/owner';
import { inOrder, processKind } from './process-file';
import type { Contents, OwnGuide } from './processes';
import { asideIn, swapIn, waitingIn } from './disk/replace';
import { importPrefix } from './disk/sweep';

/**
 * Writes the contents into a hidden folder of their own, then lets them take the place of what is there. Until the
 * swap nothing that is kept has been touched: a full disk or a kill leaves the old state. From then on the new one
 * holds, and a kill only means that whoever comes next ends it (`swap.ts`). Gives back where the old state lies.
 */
export function restoreInto(
  folder: string,
  contents: Contents,
  today: Day,
  locked: <T>(work: () => T) => T,
): string | null {
  const staging = join(folder, `${importPrefix}${ownerToken()}`);
  try {
    stage(waitingIn(staging), contents);
    makeFolder(asideIn(staging, today));
    flush(staging);
    return locked(() => swapIn(folder, staging));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function stage(place: string, { processes, files, guides }: Contents): void {
  makeFolder(processesFolder(place));
  stageProcesses(place, processes);
  for (const [name, value] of Object.entries(files)) {
    const kind = keptKinds[name];
    if (kind) writeNew(join(place, name), value, kind);
  }
  for (const guide of guides) stageGuide(place, guide);
  flush(place);
}

function stageProcesses(place: string, processes: Process[]): void {
  const batch = nextBatch(place);
  const buckets = new Set<string>();
  for (const [n, process] of processes.entries()) {
    const path = join(batch, placeInBatch(Math.floor(n / bucketSize), n, process.id));
    if (!buckets.has(dirname(path))) makeFolder(dirname(path));
    buckets.add(dirname(path));
    writeNew(path, inOrder(process), processKind);
  }
  for (const bucket of buckets) flush(bucket);
}

function stageGuide(place: string, { path, text }: OwnGuide): void {
  const file = join(guidesFolder(place), path);
  makeFolder(dirname(file));
  writeOut(file, text);
}
