import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';
import { temporaryFolder } from '../store/folder';
import { debriefed, fileOf, TODAY } from './afternoon';
import { pipeAt } from './pipe';

const PROGRAM = join(import.meta.dirname, '../../bin/coach.js');

/** The built program in a folder, given ten seconds: a hang is a fault, whatever the machine. */
const inFolder = (
  cwd: string,
  argv: string[],
  input = '',
): { status: number | null; said: string } => {
  const env = { ...process.env, COACH_LANG: 'sv', COACH_TODAY: TODAY };
  const end = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd,
    env,
    input,
    timeout: 10_000,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  });
  return { status: end.status, said: end.stdout + end.stderr };
};

describe('a data folder named from where one stands', () => {
  test.each(['d', 'a/b/c', '~/x', './e/'])('%s is made, and the program ends', (name) => {
    const cwd = temporaryFolder();
    expect(inFolder(cwd, ['config', 'name', 'Ada', '--data-dir', name]).status).toBe(0);
    expect(readFileSync(join(cwd, name, 'settings.json'), 'utf8')).toContain('Ada');
  });
});

describe('a text that would take a parser minutes', () => {
  const far = 50_000;
  const keys = Array.from({ length: far }, (_, n) => `"k${n}":1`);
  test.each([
    ['a million brackets', '['.repeat(1_000_000)],
    ['brackets that close', '['.repeat(far) + ']'.repeat(far)],
    ['maps in maps', 'a: ' + '{a: '.repeat(far)],
    ['rows in rows', `good: ${'- '.repeat(far)}`],
    ['a key for each of many', `{${keys.join(',')}}`],
    ['many rows of keys', keys.join('\n').replaceAll('"', '').replaceAll(':', ': ')],
    ['many line breaks, escaped', `good: "${'\\n'.repeat(200_000)}`],
  ])('%s is refused in time', (_name, text) => {
    const folder = temporaryFolder();
    const argv = ['--data-dir', folder, '--no-input'];
    const begun = ['debrief', '--new', '--company', 'Prov', '--answers', '-', ...argv];
    expect(inFolder(folder, begun, text).status).toBe(3);
    expect(inFolder(folder, ['followup', '--facts', '-', ...argv], text).status).toBe(3);
  });
});

describe('a day of no year anybody means', () => {
  test.each(['9999-12-31', '0001-01-01', '0000-01-01', '1899-12-31', '2200-01-01'])(
    '%s is not taken by edit, and in a file costs that process alone',
    async (day) => {
      const stage = newStage({ today: TODAY });
      await debriefed(stage);
      const set = await stage.coach(['edit', 'provbolaget', '--set', `happenings.0.on=${day}`]);
      expect(set.code).toBe(2);
      const file = fileOf(stage, 'provbolaget');
      const kept = readFileSync(file, 'utf8');
      writeFileSync(file, kept.replace(/"startedOn": "[^"]*"/, `"startedOn": "${day}"`));
      for (const argv of [['list'], ['today'], ['search', 'Prov'], ['calendar', '-']])
        expect([argv[0], (await stage.coach(argv)).code]).toEqual([argv[0], 0]);
      expect((await stage.coach(['show', 'provbolaget'])).code).toBe(4);
    },
  );
});

test.each(['## a\n', '- a\n', '`', '### Vad?\n`q-1 text core`\n\nHjälp\n\n'])(
  'an own guide of millions of %j is passed over in time, and named',
  (part) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'guides/sv'), { recursive: true });
    const file = join(folder, 'guides/sv/debrief.md');
    const text = part.repeat(19_000_000 / part.length);
    writeFileSync(file, `---\nguide: debrief\ntitle: Prov\n---\n\n${text}`);
    const { status, said } = inFolder(folder, ['debrief', '--questions', '--data-dir', folder]);
    expect([status, said]).toEqual([0, expect.stringContaining(file)]);
  },
);

test('a pipe among the own guides holds nobody', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'guides/sv'), { recursive: true });
  pipeAt(join(folder, 'guides/sv/debrief.md'));
  for (const argv of [['debrief', '--questions'], ['guides', 'check'], ['doctor']])
    expect(inFolder(folder, [...argv, '--data-dir', folder]).status).toEqual(expect.any(Number));
});
