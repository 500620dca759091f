import { spawnSync } from 'node:child_process';
import type { Task } from './setup';
import type { World } from './world';

/** What `less` does unless the person has settled it: ends by itself where a page fits, and shows colours. */
const LESS = 'FRX';
/** How a shell ends that cannot start a program. */
const NOT_STARTED: readonly (number | null)[] = [126, 127];

/** Shows a page that is longer than the window in the person's pager; false where it is not, or where none is wanted or starts. */
export function paged(text: string, { typed }: Pick<Task, 'typed'>, world: World): boolean {
  const { env, stdout } = world;
  const pager = env['PAGER'];
  const isLong = text.split('\n').length > (stdout.rows ?? Number.POSITIVE_INFINITY);
  if (!pager || !isLong || typed['noPager'] === true) return false;
  // Ctrl-C is for the pager, which is not to be left alone with the terminal.
  process.on('SIGINT', unheard);
  const { error, status } = spawnSync(pager, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS, ...env },
  });
  process.removeListener('SIGINT', unheard);
  return error === undefined && !NOT_STARTED.includes(status);
}

function unheard(): void {}
