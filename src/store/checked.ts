import * as v from 'valibot';
import type { Process } from '../domain/process';
import { isKeepable, valueIn, versionOf } from './disk/read';
import { processKind, settled } from './process-file';

/** A record that is a process, or the dotted path to what keeps it from being one. */
export type CheckedProcess = { ok: true; process: Process } | { ok: false; where: string };

/** Checks a record from outside (an edited document, an import, a copy), of any version that can be read, and that it could be read again. */
export function checkedProcess(record: unknown): CheckedProcess {
  if (typeof record !== 'object' || record === null) return { ok: false, where: '' };
  const content = valueIn({ ...record }, processKind);
  if (content.ok && isKeepable(content.value, processKind))
    return { ok: true, process: settled(content.value) };
  const { shape } = versionOf(record, processKind) ?? processKind;
  const result = v.safeParse<v.GenericSchema>(shape, record);
  return { ok: false, where: (!result.success && v.getDotPath(result.issues[0])) || '' };
}
