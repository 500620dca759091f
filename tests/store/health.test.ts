import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { inspect } from '../../src/store/health';
import { openProcesses } from '../../src/store/local';
import { mend } from '../../src/store/mend';
import { openStore } from '../../src/store/open';
import { ownerToken } from '../../src/store/disk/owner';
import { temporaryFolder } from './folder';
import { placed } from './changes';

const start = { company: 'Volvo', role: '', country: 'SE', startedOn: '2026-11-22' } as const;
const now = Date.UTC(2026, 10, 22);
const dead = ownerToken().replace(/-\d+-\d+-/, '-99999999-1-');
const foreign = `elsewhere${ownerToken().replace(/^[^-]*/, '')}`;

let folder: string;
let bucket: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  bucket = join(folder, 'processes/000000/0000');
  file = join(bucket, '00000000-volvo.json');
  openProcesses(folder).add(start, 'u');
});

const healthy = (): object => ({
  folder,
  state: 'ok',
  files: [{ path: file, id: 'volvo', state: 'ok' }],
  rights: [],
  leftovers: [],
  twice: [],
  strangers: [],
  asides: [],
  texts: [],
});

test('a healthy folder has nothing to mend, and looking makes nothing', () => {
  expect(inspect(folder)).toEqual(healthy());
  const missing = join(folder, 'none');
  expect(inspect(missing)).toMatchObject({ state: 'missing', files: [], rights: [] });
  expect(readdirSync(folder)).toEqual(['processes']);
});

test('the small files are looked at too', () => {
  openStore(folder).settings.set({ plain: true });
  writeFileSync(join(folder, 'people.json'), 'null', { mode: 0o600 });
  expect(inspect(folder).files.slice(1)).toEqual([
    { path: join(folder, 'settings.json'), id: null, state: 'ok' },
    { path: join(folder, 'people.json'), id: null, state: 'damaged' },
  ]);
});

test.each([
  ['', 'damaged'],
  ['{"schema":"coach.process/9"}', 'newer'],
])('a file with %j in it is %s, and mending leaves it', (text, state) => {
  writeFileSync(file, text);
  mend(folder, now);
  expect(inspect(folder).files).toEqual([{ path: file, id: 'volvo', state }]);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('an id that two files have, and files nobody knows, are named and left', () => {
  const copy = join(bucket, '00000007-volvo.json');
  const stranger = join(bucket, '00000000-volvo (copy).json');
  copyFileSync(file, copy);
  copyFileSync(file, stranger);
  mend(folder, now);
  expect(inspect(folder)).toMatchObject({
    twice: [{ id: 'volvo', paths: [copy, file] }],
    strangers: [stranger],
  });
});

test('rights that are too wide or too narrow are named and mended', () => {
  const wrong: [string, number, number][] = [
    [folder, 0o755, 0o700],
    [join(folder, 'processes'), 0o777, 0o700],
    [file, 0o644, 0o600],
  ];
  for (const [path, mode] of wrong) chmodSync(path, mode);
  expect(inspect(folder).rights).toEqual(wrong.map(([path, mode]) => ({ path, mode })));
  mend(folder, now);
  for (const [path, , right] of wrong) expect(statSync(path).mode & 0o777).toBe(right);
  expect(inspect(folder)).toEqual(healthy());
});

test('a folder that is a file is said', () => {
  rmSync(bucket, { recursive: true });
  writeFileSync(bucket, '', { mode: 0o600 });
  expect(inspect(folder).state).toBe('not-a-folder');
});

describe('what others left behind', () => {
  const leave = (owner: string): void => {
    symlinkSync(owner, join(folder, '.lock'));
    symlinkSync(owner, join(folder, '.break-x'));
    mkdirSync(join(folder, `.import-${owner}`), { mode: 0o700 });
    writeFileSync(join(bucket, `.draft-${owner}.json`), 'hemlig', { mode: 0o600 });
    writeFileSync(join(bucket, `.draft-${owner}.json.tmp-1`), 'hemlig', { mode: 0o600 });
  };

  test('is named with what is known of its owner', () => {
    leave(dead);
    expect(inspect(folder).leftovers).toEqual(
      ['.break-x', `.import-${dead}`, '.lock']
        .map((name) => ({ path: join(folder, name), owner: 'dead' }))
        .concat(
          ['.json', '.json.tmp-1'].map((end) => ({
            path: join(bucket, `.draft-${dead}${end}`),
            owner: 'dead',
          })),
        ),
    );
  });

  test('by the dead is swept by the next write', () => {
    leave(dead);
    openProcesses(folder).change('volvo', placed('Umeå'));
    expect(inspect(folder)).toEqual(healthy());
  });

  test('by the dead is removed by mending', () => {
    leave(dead);
    mend(folder, now);
    expect(inspect(folder)).toEqual(healthy());
  });

  test('by another machine is believed for ten minutes, then removed by mending', () => {
    mkdirSync(join(folder, `.import-${foreign}`), { mode: 0o700 });
    const left = [{ path: join(folder, `.import-${foreign}`), owner: 'foreign' }];
    const made = Date.now();
    mend(folder, made + 9 * 60_000);
    expect(inspect(folder).leftovers).toEqual(left);
    mend(folder, made + 11 * 60_000);
    expect(inspect(folder).leftovers).toEqual([]);
  });

  test('while somebody is writing is none of ours', () => {
    symlinkSync(ownerToken(), join(folder, '.lock'));
    writeFileSync(join(bucket, `.draft-${ownerToken()}.json`), '', { mode: 0o600 });
    expect(inspect(folder).leftovers).toEqual([]);
  });
});

test('what an editor left is named; neither mending nor a write erases it', () => {
  const names = ['.edit-0b9c1d2e-1f00-4a55-9b11-2c3d4e5f6a7b.md', '..edit-0b9c1d2e-1f00.md.swp'];
  const left = names.map((name) => join(folder, name)).toSorted();
  for (const path of left) writeFileSync(path, 'Mina ord', { mode: 0o644 });
  mend(folder, Date.now());
  openProcesses(folder).change('volvo', placed('Umeå'));
  expect(inspect(folder)).toEqual({ ...healthy(), texts: left });
  for (const path of left) expect(readFileSync(path, 'utf8')).toBe('Mina ord');
});
