import { closeSync, constants, openSync, readSync } from 'node:fs';
import * as v from 'valibot';
import type { Process } from '../domain/ledger/process';
import { isOver } from '../domain/ledger/state';
import { ifThere, storeFault } from './disk/faults';
import type { Named } from './disk/names';
import { isKeepable, type Kind, readContent, valueIn } from './disk/read';
import { fromVersion1 } from './migration/from-1';
import type { Unreadable } from './processes';
import { processShape } from './shape';
import { processShape2 } from './shape-2';

/** A file with one process. One of version 1 is brought up in memory, and on disk when it is next written. */
export const ledgerKind: Kind<Process> = {
  schema: 'coach.process/2',
  shape: processShape2,
  earlier: [{ schema: 'coach.process/1', shape: v.pipe(processShape, v.transform(fromVersion1)) }],
};

export type FoundProcess = { ok: true; process: Process } | { ok: false; unreadable: Unreadable };

/** A damaged, newer or too old file is a value; null when the file is gone. The id is the one of the name. */
export function findProcess2({ id, path }: Named): FoundProcess | null {
  const content = readContent(path, ledgerKind);
  if (content === null) return null;
  if (!content.ok) return { ok: false, unreadable: { id, path, why: content.why } };
  return { ok: true, process: { ...checked(content.value), id } };
}

/** As `findProcess2`, but throws `store` when it may not or cannot be read. */
export function readProcess2(named: Named): Process | null {
  const found = findProcess2(named);
  if (found === null) return null;
  if (!found.ok) throw storeFault(found.unreadable.why, named.path);
  return found.process;
}

/** Whether it is over follows from the happenings, whatever the file says. */
function checked(process: Process): Process {
  const over = isOver(process);
  return over === process.over ? process : { ...process, over };
}

/** A record from outside (an import, a restored copy) of any version that can be read, or the dotted path to what is wrong with it. */
export function processFrom(
  record: Record<string, unknown>,
): { ok: true; process: Process } | { ok: false; where: string } {
  const content = valueIn(record, ledgerKind);
  if (content.ok && isKeepable(content.value, ledgerKind))
    return { ok: true, process: checked(content.value) };
  const isOld = record['schema'] === 'coach.process/1';
  const result = v.safeParse<v.GenericSchema>(isOld ? processShape : processShape2, record);
  return { ok: false, where: (!result.success && v.getDotPath(result.issues[0])) || '' };
}

const OVER = '\n\t"over": true,\n';
/** Bytes in which the mark is looked for; the person's longer texts come after it. */
const HEAD = 16_384;

/** Whether a file says of itself that its process is over; what is not sure is not. */
export function saysOver(path: string): boolean {
  const found = ifThere(path, () => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const buffer = Buffer.allocUnsafe(HEAD);
      const length = readSync(file, buffer, 0, HEAD, null);
      return buffer.toString('latin1', 0, length).includes(OVER);
    } finally {
      closeSync(file);
    }
  });
  return found ?? false;
}
