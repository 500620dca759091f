import { isOver } from '../domain/ledger/state';
import type { Process } from '../domain/process';
import { storeFault } from './disk/faults';
import type { ProcessFile } from './disk/names';
import { type Glance, type FileKind, readContent } from './disk/read';
import { EARLIER } from './migration/index';
import type { Found } from './processes';
import { processShape } from './process-shape';

/** A file with one process. One of version 1 is brought up in memory, and on disk when it is next written. */
export const processKind: FileKind<Process> = {
  schema: 'coach.process/2',
  shape: processShape,
  earlier: [
    {
      schema: 'coach.process/1',
      get shape() {
        return EARLIER.upgrade;
      },
    },
  ],
};

/** The process in a named file, or null when the file is gone. Its id is the one of the name. Throws `store` when it may not or cannot be read. */
export function readProcess(named: ProcessFile): Process | null {
  const found = findProcess(named);
  if (found === null) return null;
  if (!found.ok) throw storeFault(found.unreadable.why, named.path);
  return found.process;
}

/** As `readProcess`, but a file that cannot be read is a value, and one that is not wanted is null. */
export function findProcess({ id, path }: ProcessFile, isWanted?: Glance): Found | null {
  const content = readContent(path, processKind, isWanted);
  if (content === null) return null;
  if (!content.ok) return { ok: false, unreadable: { id, path, why: content.why } };
  return { ok: true, process: { ...settled(content.value), id } };
}

/** The process in its file; null where it is gone or cannot be read. */
export function processIn(named: ProcessFile): Process | null {
  const found = findProcess(named);
  return found?.ok ? found.process : null;
}

/** Whether it is over follows from the happenings, whatever the file says. */
export function settled(process: Process): Process {
  const over = isOver(process);
  return over === process.over ? process : { ...process, over };
}

/** As it is written: what every reader looks for first stands first. */
export function inOrder({ schema, id, uid, over, ...rest }: Process): Process {
  return { schema, id, uid, over, ...rest };
}

const OVER = '\n\t"over": true,\n';
/** Bytes in which the mark is looked for: it stands among the first keys. */
const HEAD = 512;

/** Whether the beginning of a file says that its process is over. */
export const saysOver: Glance = (bytes) => bytes.toString('latin1', 0, HEAD).includes(OVER);

/** Whether the employer's no may stand in a file. */
export const saysNo: Glance = (bytes) => /"kind":\s*"no"/.test(bytes.toString('latin1'));
