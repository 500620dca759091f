import type { Coach, Result } from '../../coach';
import { usage } from '../../errors';
import type { ShellTree } from '../../view/shell';
import { shellTree } from './shell-tree';

/** What the scripts ask for, and no person types. */
const IDS = 'ids';

const SCRIPTS: Record<string, () => Promise<(tree: ShellTree) => string>> = {
  bash: async () => (await import('./bash')).bashScript,
  zsh: async () => (await import('./zsh')).zshScript,
  fish: async () => (await import('./fish')).fishScript,
};

/** The script that lets a shell complete commands, options, their values and the names of processes. */
export async function run(
  coach: Coach,
  _options: unknown,
  [shell = '']: string[],
): Promise<Result> {
  if (shell === IDS) return processIds(coach);
  const script = await SCRIPTS[shell]?.();
  if (!script) {
    const want = Object.keys(SCRIPTS).join(', ');
    throw usage({ is: 'bad-value', option: 'coach completion', value: shell, want });
  }
  const text = script(shellTree(coach.words));
  return { document: { schema: 'coach.completion/1', shell, script: text }, page: () => text };
}

function processIds(coach: Coach): Result {
  const ids = coach.processes.ids();
  return {
    document: { schema: 'coach.completion/1', ids },
    page: () => ids.map((id) => `${id}\n`).join(''),
  };
}
