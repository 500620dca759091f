import { join } from 'node:path';
import { namesIn } from './names';

/** How a folder begins in which a restore puts what was there; a day follows. */
export const asidePrefix = 'before-restore-';
/** The same for one with damaged files that were mended. */
export const mendPrefix = 'before-mend-';

/** The folders in which restores and mending have put what was there, by day. */
export function asideFolders(folder: string): string[] {
  return namesIn(folder, /^before-(restore|mend)-/).map((name) => join(folder, name));
}

/** Texts that lie open in an editor or were left by one, with the copies editors make beside them. */
export function editorTexts(folder: string): string[] {
  return namesIn(folder, /^\.{1,2}edit-[0-9a-f]{8}-/).map((name) => join(folder, name));
}
