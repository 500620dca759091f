import * as v from 'valibot';
import { inKeyOrder } from '../domain/canonical';
import type { Example } from '../domain/examples';
import type { Process } from '../domain/process';
import { isKeepable } from './disk/keepable';
import { valueIn, versionOf } from './disk/read';
import { jsonText } from './disk/text';
import { exampleShapes } from './examples';
import { inOrder, processKind, settled } from './process-file';

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

/** Examples from outside, or null where one of them is none. */
export function checkedExamples(value: unknown): Example[] | null {
  const found = v.safeParse(exampleShapes, value);
  return found.success ? found.output : null;
}

/** The text a process is kept as, the same for the same content whatever the order it came in. */
export function keptText(process: Process): string {
  const { schema, id, uid, over, ...rest } = process;
  const ordered: Omit<Process, 'schema' | 'id' | 'uid' | 'over'> = JSON.parse(
    JSON.stringify(rest, inKeyOrder),
  );
  return jsonText(inOrder({ schema, id, uid, over, ...ordered }));
}
