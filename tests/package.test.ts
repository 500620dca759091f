import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './store/folder';

const ROOT = join(import.meta.dirname, '..');

test('the package is one module that is installed without a warning, and runs', () => {
  const folder = temporaryFolder();
  execFileSync(process.execPath, [join(ROOT, 'scripts/package.mjs'), join(folder, 'build')]);
  const prefix = join(folder, '.local');
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, line = ''] = /^npm run package && (.*)$/m.exec(readme) ?? [];
  const quiet = '--offline --no-audit --no-fund --no-update-notifier';
  const installed = spawnSync('sh', ['-c', `${line} ${quiet}`], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, HOME: folder },
  });
  expect([installed.status, installed.stderr]).toEqual([0, '']);
  expect(readdirSync(join(prefix, 'lib/node_modules'))).toEqual(['intervjucoach']);
  expect(readdirSync(join(prefix, 'lib/node_modules/intervjucoach'))).not.toContain('node_modules');
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    COACH_LANG: 'nb',
    COACH_TODAY: '2026-11-27',
  };
  const ran = spawnSync(join(prefix, 'bin/coach'), ['today'], { encoding: 'utf8', env });
  expect([ran.status, ran.stdout]).toEqual([0, expect.stringContaining('Fredag 27. november')]);
}, 60_000);
