import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/domain/change/change';
import type { NewProcess, Process } from '../../src/domain/process';
import { openProcesses } from '../../src/store/local';
import { temporaryFolder } from './folder';
import { placed, recordOf } from './changes';

const start = (company: string): NewProcess => ({
  company,
  role: 'Analytiker',
  country: 'NO',
  startedOn: '2026-11-22',
});
const record = (id: string, company = id): Process => recordOf(id, start(company));
const all = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

describe('a new process', () => {
  test('begins empty and is found by its id', () => {
    const processes = openProcesses(temporaryFolder());
    const added = processes.add(start('Volvo Cars'), 'u-volvo-cars');
    expect(added).toEqual(record('volvo-cars', 'Volvo Cars'));
    expect(processes.get('volvo-cars')).toEqual(added);
  });

  test('is one file, named by order and id, for the owner alone', () => {
    const folder = join(temporaryFolder(), 'data');
    openProcesses(folder).add(start('Volvo Cars'), 'u');
    expect(all(folder)).toEqual([
      'processes',
      'processes/000000',
      'processes/000000/0000',
      'processes/000000/0000/00000000-volvo-cars.json',
    ]);
    for (const name of all(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('gets an id nobody has', () => {
    const processes = openProcesses(temporaryFolder());
    const ids = ['Volvo', 'VOLVO', 'volvo ', 'Volvo 2'].map(
      (name) => processes.add(start(name), 'u').id,
    );
    expect(ids).toEqual(['volvo', 'volvo-2', 'volvo-3', 'volvo-2-2']);
  });
});

describe('the order', () => {
  test('is newest first, over more than one folder of a hundred', () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    for (let n = 1; n <= 105; n += 1) processes.add(start(`Firma ${n}`), 'u');
    const counts = ['0000', '0001'].map(
      (bucket) => readdirSync(join(folder, 'processes/000000', bucket)).length,
    );
    expect(counts).toEqual([100, 5]);
    expect(processes.ids().slice(0, 7)).toEqual(
      [105, 104, 103, 102, 101, 100, 99].map((n) => `firma-${n}`),
    );
    expect(processes.ids()).toHaveLength(105);
    const [first] = processes.newest();
    expect(first).toMatchObject({ ok: true, process: { id: 'firma-105' } });
  });

  test('gives each what it holds, a long one before a short one too', () => {
    const processes = openProcesses(temporaryFolder());
    const names = ['Kort AB', `Lång ${'å'.repeat(100_000)}`];
    for (const name of names) processes.add(start(name), 'u');
    const found = Array.from(processes.newest(), (one) => one.ok && one.process.company);
    expect(found).toEqual(names.toReversed());
  });

  test('survives that the newest are erased', () => {
    const processes = openProcesses(temporaryFolder());
    for (const name of ['a', 'b', 'c']) processes.add(start(name), 'u');
    processes.remove('c');
    processes.add(start('d'), 'u');
    expect(processes.ids()).toEqual(['d', 'b', 'a']);
  });
});

describe('a change', () => {
  test('is given back as written, and read again', () => {
    const processes = openProcesses(temporaryFolder());
    processes.add(start('Volvo'), 'u');
    const changed = processes.change('volvo', placed('Göteborg'));
    expect(changed.place).toBe('Göteborg');
    expect(processes.get('volvo')).toEqual(changed);
  });

  test('sees what is on the disk now, not what was read before', () => {
    const folder = temporaryFolder();
    const [one, other] = [openProcesses(folder), openProcesses(folder)];
    one.add(start('Volvo'), 'u');
    other.change('volvo', placed('Lund'));
    let seen: string | null = null;
    one.change('volvo', (stored) => {
      seen = stored.place;
      return [];
    });
    expect(seen).toBe('Lund');
  });

  test('that is none writes nothing', () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    processes.add(start('Volvo'), 'u');
    const path = join(folder, 'processes/000000/0000/00000000-volvo.json');
    const before = statSync(path).ino;
    processes.change('volvo', () => []);
    expect(statSync(path).ino).toBe(before);
  });

  test('that could not be read again is not written', () => {
    const processes = openProcesses(temporaryFolder());
    const before = processes.add(start('Volvo'), 'u');
    const edit: Change = { do: 'set', field: 'startedOn', value: '2026-02-30', at: '2026-11-22' };
    expect(() => processes.change('volvo', () => [edit])).toThrow(TypeError);
    expect(processes.get('volvo')).toEqual(before);
  });

  test('of somebody unknown is a fault that names them', () => {
    const processes = openProcesses(temporaryFolder());
    expect(() => processes.change('saab', placed('Umeå'))).toThrow(
      expect.objectContaining({ fault: { kind: 'not-found', what: 'process', name: 'saab' } }),
    );
  });
});

describe('erasing', () => {
  test('leaves neither file nor empty folders', () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    processes.add(start('Volvo'), 'u');
    processes.remove('volvo');
    expect(all(folder)).toEqual(['processes']);
    expect(processes.get('volvo')).toBeNull();
  });

  test('takes every file of that id, so that no older one comes back to life', () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    processes.add(start('Volvo'), 'u');
    const bucket = join(folder, 'processes/000000/0000');
    cpSync(join(bucket, '00000000-volvo.json'), join(bucket, '00000007-volvo.json'));
    expect(processes.remove('volvo')).toEqual([]);
    expect(processes.ids()).toEqual([]);
  });
});

describe('an import', () => {
  test('becomes one new folder, in the order given, newest last', async () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    processes.add(start('Volvo'), 'u');
    const result = await processes.addAll([record('saab'), record('scania')]);
    expect(result).toEqual({ added: ['saab', 'scania'], same: [] });
    expect(processes.ids()).toEqual(['scania', 'saab', 'volvo']);
    expect(readdirSync(join(folder, 'processes')).toSorted()).toEqual(['000000', '000001']);
    expect(readdirSync(folder)).toEqual(['processes']);
  });

  test('leaves what is here already, also when done twice', async () => {
    const processes = openProcesses(temporaryFolder());
    processes.add(start('Volvo'), 'u-volvo');
    const records = [record('volvo', 'Volvo'), record('volvo', 'Volvo AB'), record('saab')];
    expect(await processes.addAll(records)).toEqual({
      added: ['volvo-2', 'saab'],
      same: ['volvo'],
    });
    const same = ['volvo', 'volvo-2', 'saab'];
    expect(await processes.addAll(records)).toEqual({ added: [], same });
    expect(processes.get('volvo-2')?.company).toBe('Volvo AB');
  });

  test('leaves every record its own id where it can', async () => {
    const processes = openProcesses(temporaryFolder());
    processes.add(start('Volvo'), 'u-volvo');
    const records = [record('volvo', 'Volvo AB'), record('volvo-2', 'Volvo Bussar')];
    expect((await processes.addAll(records)).added).toEqual(['volvo-3', 'volvo-2']);
    expect((await processes.addAll(records)).same).toEqual(['volvo-3', 'volvo-2']);
  });

  test.each(['../evil', '/etc/passwd', 'CON', 'nul', '', 'Åsa', 'a'.repeat(65)])(
    'gives %j an id of our own making',
    async (id) => {
      const processes = openProcesses(temporaryFolder());
      expect((await processes.addAll([record(id, 'Ond AB')])).added).toEqual(['ond-ab']);
    },
  );

  test('with one record that cannot be kept changes nothing', async () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    const bad = { ...record('b'), startedOn: 'i går' };
    await expect(processes.addAll([record('a'), bad])).rejects.toThrow(TypeError);
    expect(all(folder)).toEqual([]);
  });
});

test('the file is plain JSON that anybody can read', () => {
  const folder = temporaryFolder();
  openProcesses(folder).add(start('Volvo'), 'u-volvo');
  const text = readFileSync(join(folder, 'processes/000000/0000/00000000-volvo.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(record('volvo', 'Volvo'));
  expect(text).toMatch(/^\{\n\t"schema": "coach.process\/2",\n/);
});
