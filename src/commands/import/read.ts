import type { Coach } from '../../coach';
import type { Example } from '../../domain/examples';
import type { Process } from '../../domain/process';
import { CoachError, type InputFault } from '../../errors';
import { checkedBackup } from '../../store/backup';
import { checkedExamples, checkedProcess } from '../../store/checked';
import { isSafe, recordIn } from '../../store/disk/untrusted';

const EXPORT = 'coach.export/';
const SCHEMA = `${EXPORT}1`;

/** What was read of a text; null where it is no JSON. */
type Document = ReturnType<typeof recordIn>;

/** The processes in a text: what export has written, a backup, or the file of one process. Throws `input` when it is not whole. */
export function recordsIn(
  coach: Coach,
  text: string,
  file: string,
  document: Document = recordIn(text),
): Process[] {
  if (document === null) throw refused(file, { is: 'syntax' });
  const { schema, processes } = document;
  if (begins(schema, 'coach.backup/')) return backedUp(coach, text, file);
  if (begins(schema, 'coach.process/')) return [recordOf(document, file, [])];
  if (schema !== SCHEMA && begins(schema, EXPORT)) throw refused(file, { is: 'newer' });
  if (schema !== SCHEMA || !Array.isArray(processes)) throw refused(file, { is: 'not-whole' });
  return processes.map((record: unknown, i) => recordOf(record, file, ['processes', String(i)]));
}

/** The examples in what export has written. Throws `input` when one of them is not whole. */
export function examplesIn(document: Document, file: string): Example[] {
  const { schema, examples } = document ?? {};
  if (schema !== SCHEMA || examples === undefined) return [];
  const found = isSafe(examples) ? checkedExamples(examples) : null;
  if (found === null) throw refused(file, { is: 'not-whole' }, 'examples');
  return found;
}

function begins(schema: unknown, stem: string): boolean {
  return typeof schema === 'string' && schema.startsWith(stem);
}

function recordOf(record: unknown, file: string, place: readonly string[]): Process {
  const checked = isSafe(record) ? checkedProcess(record) : ({ ok: false, where: '' } as const);
  if (checked.ok) return checked.process;
  if (isNewer(record)) throw refused(file, { is: 'newer' }, place.join('.'));
  const where = [...place, checked.where].filter((part) => part !== '').join('.');
  throw refused(file, { is: 'not-whole' }, where);
}

const KNOWN = ['coach.process/1', 'coach.process/2'];

function isNewer(record: unknown): boolean {
  if (typeof record !== 'object' || record === null || !('schema' in record)) return false;
  return begins(record.schema, 'coach.process/') && !KNOWN.includes(String(record.schema));
}

/** The processes of a backup; what else it holds comes back by restore alone. */
function backedUp(coach: Coach, text: string, file: string): Process[] {
  const backup = checkedBackup(text);
  if (backup.ok) {
    coach.note(coach.words.backup.onlyProcesses);
    return backup.contents.processes;
  }
  const { why, where } = backup;
  throw refused(file, { is: why === 'other' ? 'not-whole' : why }, where);
}

function refused(file: string, why: InputFault, where = ''): CoachError {
  return new CoachError({ kind: 'input', file, where, why });
}
