import * as v from 'valibot';
import type { Process } from '../domain/process';
import { processKind } from './process-file';
import { isKeepable } from './disk/read';
import { processShape } from './shape';

/** A record that is a process, or the dotted path to what keeps it from being one. */
export type Checked = { ok: true; process: Process } | { ok: false; where: string };

/** Checks a record from outside (an edited document, an import) against the stored shape, and that it could be read again. */
export function checkedProcess(record: unknown): Checked {
  const result = v.safeParse(processShape, record);
  if (result.success)
    return isKeepable(result.output, processKind)
      ? { ok: true, process: result.output }
      : { ok: false, where: '' };
  const [issue] = result.issues;
  return { ok: false, where: v.getDotPath(issue) ?? '' };
}
