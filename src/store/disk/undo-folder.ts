import { join } from 'node:path';

/** The folder with what can be taken back, inside the data folder. */
export function undoFolder(folder: string): string {
  return join(folder, 'undo');
}
