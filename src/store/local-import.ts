import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Process } from '../domain/process';
import { onDisk } from './disk/faults';
import { flushAll } from './disk/flush-all';
import { flush, makeFolder } from './disk/folders';
import { writeNew, writeUnseen } from './disk/write';
import { processesFolder } from './disk/names';
import { bucketSize, nextBatch, placeInBatch } from './disk/next-name';
import { ownerToken } from './disk/owner';
import { plan } from './plan';
import type { ImportPlan } from './plan';
import type { OnProgress, Taken } from './processes';
import { inOrder, processKind } from './process-file';
import { importPrefix } from './disk/sweep';

/**
 * Writes the records into a hidden folder of their own, which becomes the next batch by one rename: so all of them are
 * there or none. All files are flushed before that, together, as a power cut could otherwise keep the rename and lose the
 * contents. Only the last step happens under the lock; others can write meanwhile. `note` is told what will be added just
 * before it is.
 */
export async function importInto(
  folder: string,
  records: Process[],
  locked: <T>(work: () => T) => T | Promise<T>,
  note: (added: ImportPlan['added']) => void = () => undefined,
  progress: OnProgress = () => undefined,
): Promise<Taken> {
  const first = plan(folder, records);
  if (first.added.length === 0) return summary(first);
  const staging = join(folder, `${importPrefix}${ownerToken()}`);
  const staged: Staged = new Map();
  try {
    await flushAll(stage(staging, staged, first, { progress, write: writeUnseen }));
    return await locked(() => {
      const last = plan(folder, records);
      stage(staging, staged, last, { progress, write: writeNew });
      settle(staging, staged, last);
      note(last.added);
      if (last.added.length > 0) publish(folder, staging);
      return summary(last);
    });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Record to its path inside the staging folder. */
type Staged = Map<Process, string>;

/** Writes what the plan adds and is not staged yet; gives back the files. Their folders are flushed. */
function stage(
  staging: string,
  staged: Staged,
  { added }: ImportPlan,
  { progress, write }: { progress: OnProgress; write: typeof writeNew },
): string[] {
  const files: string[] = [];
  const buckets = new Set<string>();
  for (const { id, record } of added) {
    if (staged.has(record)) continue;
    const place = placeInBatch(Math.floor(staged.size / bucketSize), staged.size, id);
    const path = join(staging, place);
    makeFolder(dirname(path));
    write(path, inOrder({ ...record, id }), processKind);
    files.push(path);
    staged.set(record, place);
    buckets.add(dirname(path));
    progress(staged.size, added.length);
  }
  for (const bucket of buckets) flush(bucket);
  return files;
}

/** What others wrote meanwhile may have taken an id or brought the same record; names follow, the files stay as they are. */
function settle(staging: string, staged: Staged, { added }: ImportPlan): void {
  const wanted = new Map(added.map(({ id, record }) => [record, id]));
  for (const [record, place] of staged) {
    const id = wanted.get(record);
    const path = join(staging, place);
    if (id === undefined) onDisk(path, () => rmSync(path));
    else if (!place.endsWith(`-${id}.json`)) rename(path, id);
  }
}

function rename(path: string, id: string): void {
  onDisk(path, () => renameSync(path, path.replace(/(\d{8})-[a-z0-9-]+\.json$/, `$1-${id}.json`)));
}

function publish(folder: string, staging: string): void {
  const root = processesFolder(folder);
  makeFolder(root);
  const batch = nextBatch(folder);
  flush(staging);
  onDisk(batch, () => renameSync(staging, batch));
  flush(root);
}

function summary({ added, same }: ImportPlan): { added: string[]; same: string[] } {
  return { added: added.map(({ id }) => id), same };
}
