import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import config from '../../rolldown.config.mjs';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coach-bundle-'));
  const input = { libraries: join(import.meta.dirname, 'libraries.mjs') };
  const build = await rolldown({ ...config, input });
  await build.write({ ...config.output, dir: folder });
  await build.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const node = (what: string, input = '') =>
  execFileSync(process.execPath, [join(folder, 'libraries.cjs'), what, folder], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });

test('the built program holds no module that reaches the network', () => {
  const dist = join(import.meta.dirname, '../../dist');
  const network =
    /(?:require|import)\s*\(\s*[`"'](?:node:)?(?:net|https?|http2|tls|dgram|dns|inspector|quic)(?:\/\w+)?[`"']|\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/;
  const chunks = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
  const found = chunks.filter((name) => network.test(readFileSync(join(dist, name), 'utf8')));
  expect([chunks.length > 100, found]).toEqual([true, []]);
});

/** Licences under which a package may be part of the program. */
const FREE = ['MIT', 'MIT-0', 'ISC', 'BSD-3-Clause', 'MPL-2.0'];

test('each package in the program has a licence that goes with ours, told in full', () => {
  const told = readFileSync(join(import.meta.dirname, '../../dist/licences.txt'), 'utf8');
  const packages = [...told.matchAll(/^# (?<name>\S+) \d+\.\d+\.\d+, (?<licence>\S+)$/gm)];
  expect(packages.length).toBeGreaterThan(40);
  expect(packages.filter(({ groups }) => !FREE.includes(groups?.['licence'] ?? ''))).toEqual([]);
});

test('each library has its reason in CONTRIBUTING', () => {
  const root = join(import.meta.dirname, '../..');
  const reasons = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { devDependencies } = Object.assign({ devDependencies: {} }, manifest);
  const named = reasons
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
    .map((name) => name.trim());
  expect(Object.keys(devDependencies).filter((name) => !named.includes(name))).toEqual([]);
});

describe('with the heavy parts left out of the bundle', () => {
  it('conf still writes and reads a file, for its owner only', () => {
    expect(JSON.parse(node('conf'))).toEqual({ 'a.b': 'å', second: 'read again' });
    expect(statSync(join(folder, 'kept.json')).mode & 0o777).toBe(0o600);
  });

  it('conf says that it takes no schema', () => {
    const { stderr } = spawnSync(process.execPath, [
      join(folder, 'libraries.cjs'),
      'schema',
      folder,
    ]);
    expect(String(stderr)).toContain('its validator is left out of the bundle');
  });

  it('marked-terminal still renders, and leaves code and colons as they are', () => {
    const page = node('markdown');
    expect(page).toContain('Hej du');
    expect(page).toContain('const a = 1');
    expect(page).toContain('kl :smile: 13');
  });

  it.each([
    ['schema', 'its validator is left out of the bundle', 'Ajv2020'],
    ['editor', 'the editor prompt is left out of the bundle', 'editor'],
  ])('what is left out says so, and a stack trace can be read: %s', (what, message, name) => {
    const { stderr } = spawnSync(process.execPath, [join(folder, 'libraries.cjs'), what, folder]);
    expect(String(stderr)).toContain(message);
    expect(String(stderr)).toMatch(new RegExp(`at (new )?(Object\\.)?${name} `));
  });

  it('inquirer still asks', () => {
    expect(JSON.parse(node('inquirer', '\n'))).toEqual({ feeling: 'calm' });
  });
});
