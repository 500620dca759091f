import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../store/folder';

vi.setConfig({ testTimeout: 60_000 });

const COACH = join(import.meta.dirname, '../../bin/coach.js');
const REFUSING = join(import.meta.dirname, 'refusing.cjs');

/** The program on a disk that refuses something; gives back its end and what it printed. */
function ran(
  refuses: string,
  folder: string,
  ...argv: string[]
): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, COACH_LANG: 'sv', COACH_TODAY: '2026-11-27', REFUSES: refuses };
  const child = spawn(
    process.execPath,
    ['--require', REFUSING, COACH, ...argv, '--no-input', '--data-dir', folder],
    { env, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

/** `npm run disks` runs all tests of the store on each that there is. */
const DISKS = ['link chmod flush EPERM', 'chmod flush EINVAL', 'open EISDIR'];

describe.each(DISKS)('a disk that refuses: %s', (refuses) => {
  test('eight at once still write in turn, and nothing is lost', async () => {
    const folder = join(temporaryFolder(), 'data');
    await ran(refuses, folder, 'log', '--new', '--company', 'Prov');
    const numbers = Array.from({ length: 8 }, (_, n) => String(n + 1));
    const ends = await Promise.all(
      numbers.map((n) => ran(refuses, folder, 'practice', 'prov', '--add', `Fråga ${n}?`)),
    );
    expect(ends.map(({ code }) => code)).toEqual(numbers.map(() => 0));
    const { out } = await ran(refuses, folder, 'show', 'prov');
    for (const n of numbers) expect(out).toContain(`Fråga ${n}?`);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('whatever writes still does, for its owner alone', async () => {
    const place = temporaryFolder();
    const [folder, saved, out] = [
      join(place, 'data'),
      join(place, 's.json'),
      join(place, 'o.json'),
    ];
    for (const argv of [
      ['config', 'name', 'Ada'],
      ['log', '--new', '--company', 'Prov'],
      ['people', '--add', 'Bo'],
      ['edit', 'prov', '--set', 'role=Snickare'],
      ['undo', 'prov'],
      ['backup', saved],
      ['export', '--out', out],
      ['restore', saved, '--yes'],
      ['forget', 'prov', '--yes'],
      ['import', out],
      ['doctor', '--mend'],
    ])
      expect([...argv, (await ran(refuses, folder, ...argv)).code]).toEqual([...argv, 0]);
    expect((await ran(refuses, folder, 'list')).out).toContain('Prov');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
  });
});

test('the lock of somebody who died where there are no links is taken over', async () => {
  const folder = join(temporaryFolder(), 'data');
  await ran('link EPERM', folder, 'log', '--new', '--company', 'Prov');
  const { ownerToken } = await import('../../src/store/disk/owner');
  const [machine, boot] = ownerToken().split('-');
  writeFileSync(join(folder, '.lock'), `${machine}-${boot}-99999999-1-abc`);
  expect(lstatSync(join(folder, '.lock')).isFile()).toBe(true);
  expect((await ran('link EPERM', folder, 'practice', 'prov', '--add', 'Varför?')).code).toBe(0);
  expect(readdirSync(folder)).not.toContain('.lock');
});

test.each([
  ['empty', ''],
  ['of zeros, as after a power cut', '\0'.repeat(60)],
])('so is one that is %s: who made it died before the name was in it', async (_how, left) => {
  const folder = join(temporaryFolder(), 'data');
  await ran('link EPERM', folder, 'log', '--new', '--company', 'Prov');
  writeFileSync(join(folder, '.lock'), left);
  const asked = ['Ett?', 'Två?', 'Tre?'].map((text) =>
    ran('link EPERM', folder, 'practice', 'prov', '--add', text),
  );
  expect((await Promise.all(asked)).map(({ code }) => code)).toEqual([0, 0, 0]);
  const { out } = await ran('link EPERM', folder, 'show', 'prov');
  for (const text of ['Ett?', 'Två?', 'Tre?']) expect(out).toContain(text);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('rights that a disk does not know are named, and not mended', async () => {
  const folder = join(temporaryFolder(), 'data');
  await ran('chmod EPERM', folder, 'config', 'name', 'Ada');
  const file = join(folder, 'settings.json');
  chmodSync(file, 0o644);
  const { code, out } = await ran('chmod EPERM', folder, 'doctor', '--mend', '--json');
  expect(code).toBe(0);
  expect(out).toContain(file);
});
