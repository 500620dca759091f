import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openProcesses } from '../../src/store/local';
import { startChild, run, useChildren } from './children';
import { temporaryFolder } from './folder';
import { notesOf } from './changes';

useChildren();

const six = [1, 2, 3, 4, 5, 6];
const start = { company: 'Volvo', role: '', country: 'SE', startedOn: '2026-11-22' } as const;

test('six windows at once: no confirmed change of one process is lost', async () => {
  const folder = temporaryFolder();
  openProcesses(folder).add(start, 'u');
  const said = await Promise.all(six.map(() => run([folder, 'note', '40', 'volvo'])));
  const kept = notesOf(openProcesses(folder).get('volvo'));
  expect(said.flat()).toHaveLength(240);
  expect(kept?.toSorted()).toEqual(said.flat().toSorted());
});

test('six windows at once: every new process has an id of its own', async () => {
  const folder = temporaryFolder();
  const said = await Promise.all(six.map(() => run([folder, 'add', '30', 'Volvo'])));
  expect(new Set(said.flat()).size).toBe(180);
  expect(openProcesses(folder).ids().toSorted()).toEqual(said.flat().toSorted());
});

test('six imports at once: all of them are there, none twice', async () => {
  const folder = temporaryFolder();
  const said = await Promise.all(
    six.map((n) => run([folder, 'import', '2', n > 3 ? 'same' : `own${n}`])),
  );
  expect(said.flat().filter((line) => !/^\d+$/.test(line))).toEqual([]);
  expect([...openProcesses(folder).newest()]).toHaveLength(2 * 300 * 4);
  expect(readdirSync(folder)).toEqual(['processes']);
});

test('kill -9 in the middle of writes: what was confirmed is there, and the next write works', async () => {
  const folder = temporaryFolder();
  openProcesses(folder).add(start, 'u');
  const confirmed: string[] = [];
  for (let round = 0; round < 25; round += 1) {
    const children = six.slice(0, 3).map(() => startChild([folder, 'note', '100000', 'volvo']));
    await Promise.race(children.map(({ first }) => first));
    await new Promise((done) => setTimeout(done, (round * 7) % 23));
    for (const { process } of children) process.kill('SIGKILL');
    for (const { said } of await Promise.all(children.map(({ ended }) => ended)))
      confirmed.push(...said);
  }
  const kept = new Set(notesOf(openProcesses(folder).get('volvo')));
  expect(confirmed.filter((text) => !kept.has(text))).toEqual([]);
  expect(confirmed.length).toBeGreaterThanOrEqual(25);
  expect(await run([folder, 'note', '1', 'volvo'])).toHaveLength(1);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'processes',
    'processes/000000',
    'processes/000000/0000',
    'processes/000000/0000/00000000-volvo.json',
  ]);
});

test('kill -9 in the middle of an import: all of it or nothing', async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 12; round += 1) {
    const child = startChild([folder, 'import', '1', `r${round}`]);
    await child.ready;
    await new Promise((done) => setTimeout(done, round * 22));
    child.process.kill('SIGKILL');
    await child.ended;
    const ids = openProcesses(folder).ids();
    expect([0, 300]).toContain(ids.filter((id) => id.startsWith(`r${round}-`)).length);
  }
  expect(await run([folder, 'add', '1', 'Volvo'])).toEqual(['volvo']);
  expect(readdirSync(folder)).toEqual(['processes']);
});
