import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Process } from '../../src/domain/process';
import { CoachError } from '../../src/errors';
import type { StoreFault } from '../../src/errors';
import { openProcesses } from '../../src/store/local';
import type { Processes } from '../../src/store/processes';
import { temporaryFolder } from './folder';
import { placed, recordOf } from './changes';

const start = { company: 'Volvo', role: '', country: 'SE', startedOn: '2026-11-22' } as const;
const volvo: Process = { ...recordOf('volvo', start), place: 'hemlig plats' };
const whole = JSON.stringify(volvo, undefined, '\t');
const edited = (change: object): string => JSON.stringify({ ...volvo, ...change });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

let folder: string;
let path: string;
let processes: Processes;

beforeEach(() => {
  folder = temporaryFolder();
  processes = openProcesses(folder);
  processes.add(start, 'u');
  path = join(folder, 'processes/000000/0000/00000000-volvo.json');
});

function faultOf(work: () => unknown): CoachError {
  try {
    work();
  } catch (error) {
    if (error instanceof CoachError) return error;
    throw error;
  }
  throw new Error('went well');
}

const storeFault = (why: StoreFault, where = path): object => ({ kind: 'store', why, path: where });

const damage: [string, string | Buffer][] = [
  ['empty', ''],
  ['cut in half', whole.slice(0, whole.length / 2)],
  ['zero bytes', Buffer.alloc(whole.length)],
  ['a comma too many', whole.replace(/\}$/, ',}')],
  ['null', 'null'],
  ['a number', '42'],
  ['a list', '[1,2]'],
  ['a text', '"hemlig"'],
  ['no schema', '{}'],
  ['another schema', edited({ schema: 'coach.settings/1' })],
  ['merge conflict', `<<<<<<< HEAD\n${whole}\n=======\n{}\n>>>>>>> other\n`],
  ['UTF-16', Buffer.from(`\uFEFF${whole}`, 'utf16le')],
  ['Latin-1', Buffer.from(edited({ place: 'Växjö' }), 'latin1')],
  ['a picture', Buffer.from('ffd8ffe000104a46494600', 'hex')],
  ['a wrong type', edited({ happenings: {} })],
  ['a wrong value', edited({ country: 'DK' })],
  ['a day that is none', edited({ startedOn: '2026-02-30' })],
  [
    'a number too large to keep',
    edited({ salary: { bids: [{ level: 'dream', amount: 2 ** 60, on: '2026-11-22' }] } }),
  ],
  ['a key twice', whole.replace('"place"', '"company" : "Saab",\n"place"')],
  ['a key that reaches prototypes', whole.replace('"place"', '"__proto__": {"x": 1},\n"place"')],
  ['deep nesting', whole.replace('"hemlig plats"', nested(10_000))],
  ['depth in a field nobody knows', edited({}).replace(/\}$/, `,"own":${nested(65)}}`)],
  ['more than 20 MB', edited({ place: 'å'.repeat(10_000_001) })],
];

describe.each(damage)('a file with %s', (_name, bytes) => {
  beforeEach(() => writeFileSync(path, bytes));

  test('is refused by name, without its content, and stays as it is', () => {
    for (const attempt of [
      () => processes.get('volvo'),
      () => processes.change('volvo', placed('Umeå')),
    ]) {
      const error = faultOf(attempt);
      expect(error.fault).toEqual(storeFault('damaged'));
      expect(error.cause).toBeUndefined();
      expect(error.message).toBe('store');
    }
    expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
  });

  test('does not hide the others', () => {
    processes.add({ ...start, company: 'Saab' }, 'u');
    expect(processes.ids()).toEqual(['saab', 'volvo']);
    expect([...processes.newest()]).toMatchObject([
      { ok: true, process: { id: 'saab' } },
      { ok: false, unreadable: { id: 'volvo', path, why: 'damaged' } },
    ]);
  });
});

test('a damaged file can be erased, and is another content for an import', async () => {
  writeFileSync(path, '{');
  expect((await processes.addAll([volvo])).added).toEqual(['volvo-2']);
  processes.remove('volvo');
  expect(processes.ids()).toEqual(['volvo-2']);
});

describe('a file of a later version', () => {
  const later = edited({ schema: 'coach.process/3', country: 'FI' });
  beforeEach(() => writeFileSync(path, later));

  test.each<[string, () => unknown]>([
    ['read', () => processes.get('volvo')],
    ['changed', () => processes.change('volvo', placed('Umeå'))],
    ['followed by a new process', () => processes.add(start, 'u')],
  ])('is not %s, not one byte', (_name, attempt) => {
    expect(faultOf(attempt).fault).toEqual(storeFault('newer'));
    expect(readFileSync(path, 'utf8')).toBe(later);
    expect(processes.ids()).toEqual(['volvo']);
  });

  test('is not followed by an import, not one byte', async () => {
    await expect(processes.addAll([volvo])).rejects.toMatchObject({ fault: storeFault('newer') });
    expect(readFileSync(path, 'utf8')).toBe(later);
    expect(processes.ids()).toEqual(['volvo']);
  });

  test('is named among the others', () => {
    expect([...processes.newest()]).toMatchObject([{ ok: false, unreadable: { why: 'newer' } }]);
  });
});

describe('a file another editor has saved', () => {
  test.each<[string, string]>([
    ['with a byte order mark', `\uFEFF${whole}`],
    ['with Windows line ends', whole.replaceAll('\n', '\r\n')],
    ['on one line', JSON.stringify(volvo)],
    ['with escaped letters', whole.replace('hemlig', '\\u0068emlig')],
    ['with another id in it', edited({ id: 'saab' })],
    [
      'with keys in another order',
      JSON.stringify(Object.fromEntries(Object.entries(volvo).toReversed())),
    ],
  ])('%s is read', (_name, text) => {
    writeFileSync(path, text);
    expect(processes.get('volvo')).toEqual(volvo);
  });

  test('keeps the fields nobody here knows, through a change', () => {
    writeFileSync(path, edited({ own: { mark: [1] }, salary: { ...volvo.salary, own: 'x' } }));
    processes.change('volvo', placed('Luleå'));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      place: 'Luleå',
      own: { mark: [1] },
      salary: { own: 'x' },
    });
  });
});

test('an older file gets the fields that came later', () => {
  const { schema, uid, company, country, startedOn, over, happenings } = volvo;
  const first = { schema, uid, company, country, startedOn, over, happenings };
  writeFileSync(path, JSON.stringify(first));
  expect(processes.get('volvo')).toEqual(recordOf('volvo', start));
});

describe('links and strange things in the folder', () => {
  test('a linked process is read and written through its link', () => {
    const real = join(temporaryFolder(), 'elsewhere.json');
    renameSync(path, real);
    symlinkSync(real, path);
    processes.change('volvo', placed('Lund'));
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toContain('Lund');
  });

  test('names planted as links to a foreign file never lead a write there', () => {
    const victim = join(temporaryFolder(), 'victim');
    writeFileSync(victim, 'do not touch');
    for (const ending of ['.tmp', '.bak', '.lock', '.new', '~', '.old'])
      symlinkSync(victim, path + ending);
    processes.change('volvo', placed('Lund'));
    processes.add(start, 'u');
    expect(readFileSync(victim, 'utf8')).toBe('do not touch');
    expect(processes.ids()).toEqual(['volvo-2', 'volvo']);
  });

  test('another name of the file keeps the old content, whole', () => {
    linkSync(path, join(folder, 'copy'));
    const before = readFileSync(path, 'utf8');
    processes.change('volvo', placed('Lund'));
    expect(readFileSync(join(folder, 'copy'), 'utf8')).toBe(before);
  });

  test.each<[string, () => void, () => string, StoreFault]>([
    ['a link to nothing', () => symlinkSync('/nowhere/at/all', path), () => path, 'damaged'],
    ['a link to itself', () => symlinkSync(path, path), () => path, 'damaged'],
    ['a folder', () => mkdirSync(path), () => path, 'damaged'],
  ])('%s in place of a process is a fault', (_name, put, where, why) => {
    rmSync(path);
    put();
    expect(faultOf(() => processes.get('volvo')).fault).toEqual(storeFault(why, where()));
  });

  test('a file in place of a folder is refused and stays', () => {
    const bucket = join(folder, 'processes/000000/0000');
    rmSync(bucket, { recursive: true });
    writeFileSync(bucket, 'not a folder');
    expect(faultOf(() => processes.add(start, 'u')).fault).toEqual(
      storeFault('not-a-folder', bucket),
    );
    expect(faultOf(() => processes.ids()).fault).toEqual(storeFault('not-a-folder', bucket));
    expect(readFileSync(bucket, 'utf8')).toBe('not a folder');
  });

  test('a data folder that is a file is refused before anything is asked', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const there = openProcesses(file);
    expect(faultOf(() => there.checkWritable()).fault).toEqual(storeFault('not-a-folder', file));
    expect(faultOf(() => there.add(start, 'u')).fault).toEqual(storeFault('not-a-folder', file));
  });

  test('a bucket that was deleted is made again', () => {
    rmSync(join(folder, 'processes/000000/0000'), { recursive: true });
    expect(processes.ids()).toEqual([]);
    expect(processes.add(start, 'u').id).toBe('volvo');
  });
});

test('a file made readable for others is narrowed by the next write', () => {
  chmodSync(path, 0o644);
  processes.change('volvo', placed('Umeå'));
  expect(lstatSync(path).mode & 0o777).toBe(0o600);
});
