import { chmodSync, lstatSync } from 'node:fs';
import { codeOf, ifThere, onDisk } from './disk/faults';
import { inspect, rightMode } from './health';
import { whileLocked } from './disk/lock';
import { erase, leftoversIn, sweepDrafts, sweepTop } from './disk/sweep';

/** Age in milliseconds from which what another machine left is not believed any more; a write takes a few. */
const tooOld = 10 * 60_000;

/** Mends what can be mended without touching a word: rights, and what killed programs left behind. `now` in milliseconds since 1970. Throws `store`. */
export function mend(folder: string, now: number): void {
  const before = inspect(folder);
  if (before.state === 'missing') return;
  for (const { path } of before.rights) setRights(path);
  // Folders that could not be listed before may show more.
  for (const { path } of inspect(folder).rights) setRights(path);
  for (const { path, owner } of leftoversIn(folder))
    if (owner === 'foreign' && isOld(path, now)) erase(path);
  const sweep = (): void => sweepDrafts(folder);
  whileLocked(folder, sweep, () => {
    sweepTop(folder);
    sweep();
  });
}

/** What a disk or an account says that knows no rights: they stay as they are, and are named. */
const RIGHTLESS = ['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'];

function setRights(path: string): void {
  onDisk(path, () => {
    const facts = lstatSync(path);
    try {
      chmodSync(path, rightMode(facts, facts.mode & 0o777));
    } catch (error) {
      if (!RIGHTLESS.includes(codeOf(error) ?? '')) throw error;
    }
  });
}

function isOld(path: string, now: number): boolean {
  const facts = ifThere(path, () => lstatSync(path));
  return facts !== null && now - facts.mtimeMs > tooOld;
}
