import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentsOf } from '../../src/store/contents';
import { openProcesses } from '../../src/store/local';
import { replaceAll } from '../../src/store/local-many';
import { settleStore } from '../../src/store/open';
import type { Contents } from '../../src/store/processes';
import { type Ended, run, startChild, useChildren } from './children';
import { temporaryFolder } from './folder';
import { notesOf, placed, recordOf } from './changes';

useChildren();

const start = { company: 'Old', role: '', country: 'SE', startedOn: '2026-11-22' } as const;
const ASIDE = 'before-restore-2026-11-22';
const OLD: Contents = {
  processes: ['volvo', 'one'].map((id) => recordOf(id, start)),
  files: { 'people.json': { schema: 'coach.people/1', references: [], contacts: [] } },
  guides: [{ path: 'nb/thanks.md', text: 'Old' }],
};

/** Kills the program before the n-th step that changes names on the disk. */
const KILLER = `
const fs = require('node:fs');
let left = Number(process.env.KILL_AT);
for (const name of ['mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'symlinkSync', 'unlinkSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
`;

let home: string;
let old: string;

beforeEach(() => {
  home = temporaryFolder();
  old = join(home, 'old');
  replaceAll(old, OLD, '2026-11-22');
  writeFileSync(join(home, 'killer.cjs'), KILLER);
});

function copyOfOld(name: string): string {
  const folder = join(home, name);
  cpSync(old, folder, { recursive: true });
  return folder;
}

/** A restore in the folder that is killed before its n-th step. */
async function killedAt(n: number, folder: string): Promise<Ended> {
  const options = `NODE_OPTIONS=--require=${join(home, 'killer.cjs')}`;
  return startChild([folder, 'restore', '1', 'New'], {
    prefix: ['env', `KILL_AT=${n}`, options],
  }).ended;
}

/** The company all of it belongs to: `Old`, `New`, or what else was found. */
function stateOf(folder: string): string {
  const { processes, files, guides } = contentsOf(folder).contents;
  const ids = processes.map(({ id }) => id).join();
  const companies = new Set([
    ...processes.map(({ company }) => company),
    ...guides.map(({ text }) => text),
  ]);
  const marks = { Old: 'volvo,one people.json', New: 'one,two settings.json' };
  const [company = ''] = companies;
  const found = `${ids} ${Object.keys(files).join()}`;
  return companies.size === 1 && Reflect.get(marks, company) === found ? company : found;
}

/** What the next program makes of a folder in which a restore was killed. */
async function expectWhole(folder: string, step: string): Promise<string> {
  settleStore(folder);
  const state = stateOf(folder);
  expect(['Old', 'New'], step).toContain(state);
  if (state === 'New') expect(stateOf(join(folder, ASIDE)), step).toBe('Old');
  openProcesses(folder).change('one', placed('Umeå'));
  const names = readdirSync(folder).filter((name) => name.startsWith('.'));
  expect([names, readdirSync(folder).includes(ASIDE)], step).toEqual([[], state === 'New']);
  return state;
}

test('killed before any step: the old state, or the new one with the old aside, and no rest', async () => {
  const seen: string[] = [];
  let writes = 0;
  for (let n = 1, alive = false; !alive; n += 1) {
    const folder = copyOfOld(`killed-${n}`);
    alive = (await killedAt(n, folder)).signal === null;
    if (readdirSync(folder).includes('.restore')) {
      // The next one may also be a window that was open and writes without looking.
      const other = join(home, `written-${n}`);
      cpSync(folder, other, { recursive: true, verbatimSymlinks: true });
      openProcesses(other).add(start, 'u');
      expect(openProcesses(other).ids(), `step ${n}`).toEqual(['old', 'two', 'one']);
      writes += 1;
    }
    seen.push(await expectWhole(folder, `step ${n}`));
  }
  const change = seen.indexOf('New');
  expect(seen.length).toBeGreaterThan(30);
  expect(seen).toEqual(seen.map((_state, n) => (n < change ? 'Old' : 'New')));
  expect(writes).toBeGreaterThan(5);
});

test('while another window writes: what was confirmed there is in what was put aside', async () => {
  const folder = copyOfOld('busy');
  const writer = startChild([folder, 'note', '100000', 'volvo']);
  await writer.first;
  expect(await run([folder, 'restore', '1', 'New'])).toEqual(['restored']);
  const { said } = await writer.ended;
  expect(JSON.parse(said.pop() ?? '')).toMatchObject({ kind: 'not-found', name: 'volvo' });
  const kept = openProcesses(join(folder, ASIDE)).get('volvo');
  expect(said.length).toBeGreaterThan(0);
  expect(notesOf(kept)).toEqual(said);
  expect(stateOf(folder)).toBe('New');
});

test('a file that may not grow: nothing is changed', async () => {
  const folder = copyOfOld('full');
  const prefix = ['sh', '-c', 'ulimit -f 0; exec "$@"', 'sh'];
  const [said = ''] = await run([folder, 'restore', '1', 'New'], { prefix });
  expect(JSON.parse(said)).toMatchObject({ kind: 'store', why: 'full' });
  expect([stateOf(folder), readdirSync(folder).toSorted()]).toEqual([
    'Old',
    readdirSync(old).toSorted(),
  ]);
});

describe('what the disk holds back', () => {
  test('half way brings the old state home', () => {
    const folder = copyOfOld('held');
    // A name that is taken by a folder with something in it cannot be moved to.
    const aside = join('.restore', ASIDE);
    mkdirSync(join(folder, '.restore/waiting'), { recursive: true });
    mkdirSync(join(folder, aside, 'people.json/x'), { recursive: true });
    expect(() => openProcesses(folder).change('one', placed('Umeå'))).toThrow('store');
    expect(readFileSync(join(folder, 'people.json'), 'utf8')).toContain('coach.people/1');
    expect(openProcesses(folder).ids()).toEqual(['one', 'volvo']);
  });
});
