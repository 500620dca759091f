import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

/** Some rows of `npm run promises`, each harm really done once. */
function outcomes(...words: string[]): Record<string, string> {
  const run = join(import.meta.dirname, 'run.mjs');
  const argv = [run, '--json', '--tries', '1', ...words];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect(stderr).toBe('');
  const rows: { command: string; outcome: string }[] = JSON.parse(stdout);
  return Object.fromEntries(rows.map(({ command, outcome }) => [command, outcome]));
}

describe('what npm run promises tries', () => {
  test.each([
    ['without rights', { list: 'works', edit: '4, nothing changed' }],
    ['quota', { list: 'works', edit: '4, nothing changed', backup: '4, nothing changed' }],
    ['closed pipe', { list: '0, quiet', edit: '0, quiet' }],
    ['damaged', { list: 'the rest, named', edit: '4, named' }],
    ['eight', { edit: 'all kept' }],
    ['kill -9', { edit: 'old or new, 1 times', backup: 'old or new, 1 times' }],
  ])('%s', (fault, held) => {
    expect(outcomes('--only', fault, '--commands', 'list,edit,backup')).toMatchObject(held);
  });

  test('a talk that is killed', () => {
    expect(outcomes('--only', 'SIGKILL, in a talk')).toEqual({ debrief: 'kept, signal 9' });
  });
});
