import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openProcesses } from '../../src/store/local';
import { ordinaryUser, run, useChildren } from './children';
import type { Surroundings } from './children';
import { temporaryFolder } from './folder';
import { placed } from './changes';

useChildren();

const start = { company: 'Volvo', role: '', country: 'SE', startedOn: '2026-11-22' } as const;
const fault = (why: string, path: string): string[] => [
  JSON.stringify({ kind: 'store', why, path }),
];

let home: string;
let folder: string;
let bucket: string;
let file: string;

beforeEach(() => {
  home = temporaryFolder();
  folder = join(home, 'data');
  openProcesses(folder).add(start, 'u');
  bucket = join(folder, 'processes/000000/0000');
  file = join(bucket, '00000000-volvo.json');
});

describe('a file that may not grow (a quota, a disk that is full)', () => {
  /** At most this many blocks of 512 bytes a file. */
  const atMost = (blocks: number): Surroundings => ({
    prefix: ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh'],
  });

  test.each([1, 8, 64, 190])(
    'of %j blocks: the change is refused and nothing is lost',
    async (n) => {
      const before = readFileSync(file, 'utf8');
      const [said = ''] = await run([folder, 'long', '1', 'volvo'], atMost(n));
      expect(JSON.parse(said)).toMatchObject({ kind: 'store', why: 'full' });
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(readdirSync(bucket)).toEqual(['00000000-volvo.json']);
    },
  );

  test('of one block: an import leaves nothing behind', async () => {
    const [said = ''] = await run([folder, 'import', '1', 'x'], atMost(1));
    expect(JSON.parse(said)).toMatchObject({ kind: 'store', why: 'full' });
    expect(readdirSync(folder)).toEqual(['processes']);
    expect(openProcesses(folder).ids()).toEqual(['volvo']);
  });

  test('of enough blocks: it is written', async () => {
    expect(await run([folder, 'long', '1', 'volvo'], atMost(400))).toEqual(['long']);
    expect(openProcesses(folder).get('volvo')?.place).toHaveLength(50_000);
  });
});

describe('rights, as somebody whom they hold back', () => {
  const user = ordinaryUser();
  const writes = ['add', 'note', 'import', 'check'];
  const asUser = (job: string): Promise<string[]> =>
    run([folder, job, '1', 'volvo'], user ?? undefined);

  beforeEach(() => {
    if (user === null) return;
    for (const path of [home, folder, ...below(folder)]) chownSync(path, user.uid, user.uid);
  });

  test.each(writes)('%s in a data folder that may not be written is refused', async (job) => {
    chmodSync(folder, 0o500);
    expect(await asUser(job)).toEqual(fault('no-rights', folder));
    expect(await asUser('get')).toEqual(['Volvo']);
    chmodSync(folder, 0o700);
    expect(below(folder)).toHaveLength(4);
  });

  test.each(['add', 'note', 'check'])(
    '%s in a bucket that may not be written is refused',
    async (job) => {
      chmodSync(bucket, 0o500);
      expect(await asUser(job)).toEqual(fault('no-rights', bucket));
      expect(await asUser('get')).toEqual(['Volvo']);
    },
  );

  test.each(['get', 'note'])('%s of a file that may not be read is a fault', async (job) => {
    chmodSync(file, 0);
    expect(await asUser(job)).toEqual(fault('no-rights', file));
  });

  test('list names a file that may not be read, and is no empty store', async () => {
    chmodSync(file, 0);
    expect(await asUser('list')).toEqual(['no-rights']);
  });

  test.each(['get', 'list', 'add', 'import'])(
    '%s in a folder that may not be read is a fault',
    async (job) => {
      chmodSync(bucket, 0);
      expect(await asUser(job)).toEqual(fault('no-rights', bucket));
      chmodSync(bucket, 0o700);
    },
  );

  test('a data folder that cannot be made is refused before anything is asked', async () => {
    const inside = join(home, 'closed', 'data');
    mkdirSync(join(home, 'closed'), { mode: 0o555 });
    expect(await run([inside, 'check', '1'], user ?? undefined)).toEqual(
      fault('no-rights', inside),
    );
  });

  test('what is written stays the owner’s', async () => {
    expect(await asUser('note')).toHaveLength(1);
    expect(statSync(file).uid).toBe(statSync(home).uid);
    openProcesses(folder).change('volvo', placed('Umeå'));
    expect(statSync(file).uid).toBe(statSync(home).uid);
  });
});

test('private also when the surroundings would let everybody read', async () => {
  const fresh = join(home, 'fresh');
  const open = { prefix: ['sh', '-c', 'umask 000; exec "$@"', 'sh'] };
  await run([fresh, 'add', '1', 'Saab'], open);
  await run([fresh, 'import', '1', 'x'], open);
  for (const path of [fresh, ...below(fresh)]) expect(statSync(path).mode & 0o077).toBe(0);
});

function below(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name));
}
