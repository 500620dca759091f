import type { Coach, Result } from '../coach';
import { canJoin, join } from '../domain/join/join';
import { CoachError } from '../errors';
import { keptText } from '../store/checked';
import { recordsIn } from './import/read';

/**
 * Two copies of a process become one in the place of the first, for git, which hands over what both came from as well:
 * it is not needed, as each copy knows when it was changed. What cannot be joined is left as it is, and git calls it a conflict.
 */
export async function run(
  coach: Coach,
  _options: unknown,
  [, ours = '', theirs = '']: string[],
): Promise<Result> {
  const one = await processIn(coach, ours);
  const other = await processIn(coach, theirs);
  if (!canJoin(one, other)) throw noCopies(coach, theirs);
  const joined = join(one, other);
  await coach.writeFile(ours, keptText(joined));
  return {
    document: { schema: 'coach.merge/1', process: joined.id, file: ours },
    page: () => '',
  };
}

async function processIn(coach: Coach, file: string): Promise<Parameters<typeof join>[0]> {
  const [process, ...more] = recordsIn(coach, await coach.readFile(file), file);
  if (!process || more.length > 0) throw noCopies(coach, file);
  return process;
}

function noCopies({ words }: Coach, file: string): CoachError {
  const why = { is: 'said', text: words.export.noCopies } as const;
  return new CoachError({ kind: 'input', file, where: '', why });
}
