import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Process } from '../../src/domain/process';
import { openProcesses } from '../../src/store/local';
import { importInto } from '../../src/store/local-import';
import { temporaryFolder } from './folder';
import { recordOf } from './changes';

const record = (id: string, role = ''): Process =>
  recordOf(id, { company: id, role, country: 'SE', startedOn: '2026-11-22' });

test('an import heeds what others did while it was made ready', async () => {
  const folder = temporaryFolder();
  const processes = openProcesses(folder);
  await processes.addAll([record('volvo')]);
  const meanwhile = async <T>(work: () => T): Promise<T> => {
    await processes.addAll([record('saab', 'Chef'), record('scania')]);
    processes.remove('volvo');
    return work();
  };
  const records = [record('saab'), record('volvo'), record('scania')];
  expect(await importInto(folder, records, meanwhile)).toEqual({
    added: ['saab-2', 'volvo'],
    same: ['scania'],
  });
  expect(Array.from(processes.newest(), (found) => found.ok && found.process)).toEqual([
    record('volvo'),
    { ...record('saab'), id: 'saab-2' },
    record('scania'),
    record('saab', 'Chef'),
  ]);
  expect(readdirSync(folder)).toEqual(['processes']);
});
