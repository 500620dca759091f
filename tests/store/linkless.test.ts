import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './folder';

const COACH = join(import.meta.dirname, '../../bin/coach.js');
const LINKLESS = join(import.meta.dirname, 'linkless.cjs');

/** The program where no symbolic link can be made; gives back its end and what it printed. */
function ran(folder: string, ...argv: string[]): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, COACH_LANG: 'sv', COACH_TODAY: '2026-11-27' };
  const child = spawn(
    process.execPath,
    ['--require', LINKLESS, COACH, ...argv, '--no-input', '--data-dir', folder],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

test('where links are refused, everybody still writes in turn, and nothing is lost', async () => {
  const folder = join(temporaryFolder(), 'data');
  await ran(folder, 'log', '--new', '--company', 'Prov');
  const numbers = Array.from({ length: 8 }, (_, n) => String(n + 1));
  const ends = await Promise.all(
    numbers.map((n) => ran(folder, 'practice', 'prov', '--add', `Fråga ${n}?`)),
  );
  expect(ends.map(({ code }) => code)).toEqual(numbers.map(() => 0));
  const { out } = await ran(folder, 'show', 'prov');
  for (const n of numbers) expect(out).toContain(`Fråga ${n}?`);
  expect(readdirSync(folder).filter((name) => /^\.(?:lock|break)/.test(name))).toEqual([]);
}, 60_000);

test('the lock of somebody who died there is taken over', async () => {
  const folder = join(temporaryFolder(), 'data');
  await ran(folder, 'log', '--new', '--company', 'Prov');
  const { ownerToken } = await import('../../src/store/disk/owner');
  const [machine, boot] = ownerToken().split('-');
  writeFileSync(join(folder, '.lock'), `${machine}-${boot}-99999999-1-abc`);
  expect(lstatSync(join(folder, '.lock')).isFile()).toBe(true);
  expect((await ran(folder, 'practice', 'prov', '--add', 'Varför?')).code).toBe(0);
  expect(readdirSync(folder)).not.toContain('.lock');
}, 60_000);
