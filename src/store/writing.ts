import { checkFolder, makeFolder } from './disk/folders';
import { whileLocked } from './disk/lock';
import { finishRestore } from './disk/replace';
import { sweepDrafts, sweepTop } from './disk/sweep';

/** Does the work alone in a data folder, after what a killed program left behind is put in order. Not to be nested. Throws `store`. */
export function writing<T>(folder: string, work: () => T): T {
  makeFolder(folder);
  checkFolder(folder);
  const heir = (): void => sweepDrafts(folder);
  return whileLocked(folder, heir, () => {
    sweepTop(folder);
    finishRestore(folder);
    return work();
  });
}
