import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Process } from '../../domain/process';
import { CoachError, type InputFault } from '../../errors';
import { checkedProcess } from '../../store/checked';
import { isSafe, recordIn } from '../../store/disk/untrusted';

const SCHEMA = 'coach.export/1';

/** Takes in what export wrote: all of it, or nothing when any of it is not whole; or the jobs of a spreadsheet. */
export async function run(
  coach: Coach,
  options: OptionsOf<'import'>,
  [file = '-']: string[],
): Promise<Result> {
  const text = await coach.readFile(file);
  if (recordIn(text) === null && isTabular(text)) {
    const { tableIn } = await import('./csv-table');
    const table = tableIn(text);
    if (table) return (await import('./table')).importTable(coach, options, table);
  }
  const records = recordsIn(coach, text, file);
  const { added, same } = coach.processes.addAll(records);
  return {
    document: { schema: 'coach.import/1', added, same },
    page: () => `\n  ${coach.words.export.imported(added.length, same.length)}\n\n`,
  };
}

function recordsIn(coach: Coach, text: string, file: string): Process[] {
  const refuse = (why: InputFault, where = ''): CoachError =>
    new CoachError({ kind: 'input', file, where, why });
  const document = recordIn(text);
  if (document === null) throw refuse({ is: 'syntax' });
  const schema = document['schema'];
  if (typeof schema === 'string' && schema !== SCHEMA && schema.startsWith('coach.export/'))
    throw refuse({ is: 'newer' });
  if (isBackup(schema)) throw refuse({ is: 'said', text: coach.words.backup.isBackup });
  const records = document['processes'];
  if (schema !== SCHEMA || !Array.isArray(records)) throw refuse({ is: 'not-whole' });
  return records.map((record: unknown, i) => {
    const checked = isSafe(record) ? checkedProcess(record) : ({ ok: false, where: '' } as const);
    if (!checked.ok)
      throw refuse(
        { is: 'not-whole' },
        ['processes', i, checked.where].filter((part) => part !== '').join('.'),
      );
    return checked.process;
  });
}

function isBackup(schema: unknown): boolean {
  return typeof schema === 'string' && schema.startsWith('coach.backup/');
}

/** Whether the first line is one of several columns, and no beginning of JSON. */
function isTabular(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return /[;,\t]/.test(first) && !/^[{[]/.test(first);
}
