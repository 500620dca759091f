import { unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { onDisk } from './disk/faults';
import { checkFolder, flush, removeIfEmpty } from './disk/folders';

/** Erases a process file, and the folders it leaves empty. To be called under the lock. Throws `store`. */
export function eraseProcess(path: string): void {
  const bucket = dirname(path);
  checkFolder(bucket);
  onDisk(path, () => unlinkSync(path));
  flush(bucket);
  if (removeIfEmpty(bucket)) removeIfEmpty(dirname(bucket));
}
