import type { Day } from '../domain/day/day';
import type { Process } from '../domain/process';
import { copiesOf } from './conflicts';
import { checkFolder, makeFolder } from './disk/folders';
import { asideFolders } from './disk/beside';
import { namesNewestFirst } from './disk/names';
import { eraseProcess } from './erase';
import { importInto } from './local-import';
import { joinCopy, sorted, withMore } from './local-join';
import { restoreInto } from './local-restore';
import type { ImportPlan } from './plan';
import type { Contents, OnProgress, Taken } from './processes';
import { existing, refuseNewer } from './standing-files';
import { eraseSteps } from './undo/history-file';
import { rememberAdded } from './undo/remember';
import type { Scribe } from './undo/scribe';
import { eraseTalks } from './unfinished-file';
import { writing } from './writing';

export { outlook } from './local-join';

/**
 * Erases one process with what could be taken back in it, whatever its files hold, and the folders it leaves empty; also the copies that a folder kept in
 * step has left, and what a restore has put aside of it. Gives back the folders of earlier states that held it. Throws `not-found` and `store`.
 */
export function remove(folder: string, id: string): string[] {
  return writing(folder, () => {
    existing(folder, id);
    // What is in use goes last: as long as it is there, the process can be named and forgotten again.
    const held = asideFolders(folder).filter((aside) => eraseIn(aside, id));
    eraseSteps(folder, id);
    eraseIn(folder, id);
    return held;
  });
}

function eraseIn(folder: string, id: string): boolean {
  const files = Array.from(namesNewestFirst(folder)).filter((named) => named.id === id);
  const paths = [...new Set([...files.map(({ path }) => path), ...copiesOf(folder, id)])];
  for (const path of paths.toReversed()) eraseProcess(path);
  eraseTalks(folder, id);
  return paths.length > 0;
}

/** Takes in whole records, all or none: copies of what is here are joined to it, the rest is added. Throws `store`. */
export async function addAll(
  folder: string,
  records: Process[],
  scribe: Scribe | null,
  progress: OnProgress = () => undefined,
): Promise<Taken> {
  makeFolder(folder);
  checkFolder(folder);
  refuseNewer(folder);
  const { others } = sorted(folder, records);
  const fresh = new Set<Process>();
  const note = (added: ImportPlan['added']): void => {
    for (const { record } of added) fresh.add(record);
    rememberAdded(folder, scribe, added);
  };
  const taken = await importInto(folder, others, (work) => writing(folder, work), note, progress);
  return writing(folder, () => {
    const rest = records.filter((record) => !fresh.has(record));
    const known = sorted(folder, rest).copies.filter(
      ({ named }) => !taken.added.includes(named.id),
    );
    const more = withMore(known);
    for (const copy of more) joinCopy(folder, copy, scribe);
    const joined = more.map(({ named }) => named.id);
    const same = known.map(({ named }) => named.id).filter((id) => !joined.includes(id));
    return { added: taken.added, same, ...(joined.length > 0 && { joined }) };
  });
}

/** Puts these contents in the place of all that is kept, all or nothing; gives back where the rest was put aside. Throws `store`. */
export function replaceAll(folder: string, contents: Contents, today: Day): string | null {
  makeFolder(folder);
  checkFolder(folder);
  refuseNewer(folder);
  return restoreInto(folder, contents, today, (work) => writing(folder, work));
}
