import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import type { Change } from '../../src/domain/change/change';
import type { Telling } from '../../src/domain/happening';
import { factsIn } from '../../src/domain/followup/fact-rows';
import type { Process } from '../../src/domain/process';
import { checkedProcess } from '../../src/store/checked';
import { openProcesses } from '../../src/store/local';
import { run, useChildren } from './children';
import { temporaryFolder } from './folder';

useChildren();

const AT = '2026-05-20T10:00:00.000';
const START = {
  company: 'Provbolaget',
  role: 'testare',
  country: 'SE',
  startedOn: '2026-05-01',
} as const;
const told = (id: string, telling: Telling): Change => ({
  do: 'tell',
  happening: { ...telling, id, told: AT },
});
const MET = told('h1', { kind: 'interview', on: '2026-05-07', state: 'held' });
const NO = told('h2', { kind: 'no', on: '2026-05-18' });

function fileIn(folder: string): string {
  const all = readdirSync(join(folder, 'processes'), { recursive: true, encoding: 'utf8' });
  return join(folder, 'processes', all.find((name) => name.endsWith('.json')) ?? '');
}

/** Leaves only the beginning, so that whoever reads it all finds it damaged. */
function cutShort(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
}

describe('a process of happenings on disk', () => {
  it('is written with its changes and read again', () => {
    const processes = openProcesses(temporaryFolder());
    const { id, uid } = processes.add(START, 'u1', () => [MET]);
    expect(id).toBe('provbolaget');
    expect(processes.get(id)).toMatchObject({
      schema: 'coach.process/2',
      uid,
      over: false,
      happenings: [{ id: 'h1' }],
    });
    const changed = processes.change(id, () => [
      { do: 'set', field: 'role', value: 'lärare', at: AT },
      NO,
    ]);
    expect(processes.get(id)).toEqual(changed);
    expect(changed).toMatchObject({ role: 'lärare', over: true });
  });

  it('takes what was told before once', () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    const before = processes.add(START, 'u1', () => [MET]);
    expect(processes.change(before.id, () => [MET])).toEqual(before);
  });

  it('holds what is last under the lock, whatever the clock says', () => {
    const processes = openProcesses(temporaryFolder());
    const { id } = processes.add(START, 'u1', () => [
      { do: 'set', field: 'place', value: 'Lund', at: '2027-01-01T00:00:00.000' },
    ]);
    expect(
      processes.change(id, () => [{ do: 'set', field: 'place', value: 'Bodø', at: AT }]).place,
    ).toBe('Bodø');
  });

  it('is passed by unread when its file says that it is over', () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    const { id } = processes.add(START, 'u1', () => [MET]);
    expect([...processes.active()]).toHaveLength(1);
    processes.change(id, () => [NO]);
    cutShort(fileIn(folder));
    expect([...processes.active()]).toEqual([]);
    expect([...processes.active(['2026-05'])]).toHaveLength(1);
    expect([...processes.newest()]).toHaveLength(1);
  });

  it('is over as its happenings say, when a hand has changed the mark', () => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    const { id } = processes.add(START, 'u1', () => [MET, NO]);
    const text = readFileSync(fileIn(folder), 'utf8');
    writeFileSync(fileIn(folder), text.replace('"over": true', '"over": false'));
    expect(processes.get(id)?.over).toBe(true);
    expect([...processes.active()]).toEqual([]);
  });

  it.each([
    ['coach.process/3', 'newer'],
    ['coach.process/0', 'older'],
    ['coach.people/1', 'damaged'],
  ])('%s is %s, and left alone', (schema, why) => {
    const folder = temporaryFolder();
    const processes = openProcesses(folder);
    const { id } = processes.add(START, 'u1', () => [MET]);
    const text = readFileSync(fileIn(folder), 'utf8').replace('coach.process/2', schema);
    writeFileSync(fileIn(folder), text);
    expect([...processes.newest()]).toMatchObject([{ ok: false, unreadable: { id, why } }]);
    expect(() => processes.change(id, () => [NO])).toThrow('store');
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(text);
  });

  it('can never be written whole by who has read it', () => {
    const processes = openProcesses(temporaryFolder());
    const process: Process = processes.add(START, 'u1', () => [MET]);
    // @ts-expect-error a record read earlier is no change
    expect(() => processes.change(process.id, process)).toThrow(TypeError);
  });
});

const anyRecord = v.record(v.string(), v.unknown());
const exported = v.object({ processes: v.array(anyRecord) });

function processesIn(document: unknown): Record<string, unknown>[] {
  const backup = v.safeParse(v.object({ contents: exported }), document);
  return (backup.success ? backup.output.contents : v.parse(exported, document)).processes;
}

describe.each(['se', 'no'])('a store of version 1 (%s)', (land) => {
  const STORE = join(import.meta.dirname, '../fixtures/store-1', land);

  function kept(): string {
    const folder = temporaryFolder();
    cpSync(join(STORE, 'data'), folder, { recursive: true });
    return folder;
  }

  it('is read without a write, and brought up one by one', () => {
    const folder = kept();
    const before = readFileSync(fileIn(folder), 'utf8');
    const processes = openProcesses(folder);
    const all = [...processes.newest()];
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(before);
    for (const found of all) {
      if (!found.ok) continue;
      const { process } = found;
      expect(factsIn(process, '2026-10-13')).not.toBeUndefined();
      const changed = processes.change(process.id, () => [
        { do: 'set', field: 'place', value: 'Lund', at: AT },
      ]);
      expect(changed.happenings).toEqual(process.happenings);
      expect(processes.get(process.id)).toEqual(changed);
    }
  });

  it('comes in from an export and a backup of version 1', () => {
    for (const name of ['export.json', 'backup.json']) {
      const records = processesIn(JSON.parse(readFileSync(join(STORE, name), 'utf8')));
      expect(records).toHaveLength(10);
      for (const record of records) expect(checkedProcess(record)).toMatchObject({ ok: true });
    }
  });

  it('says where a record cannot be', () => {
    expect(checkedProcess({ schema: 'coach.process/1', company: 7 })).toEqual({
      ok: false,
      where: 'company',
    });
  });
});

const EIGHT = ['tell', 'answer', 'put', 'edit', 'tell', 'answer', 'put', 'edit'];
const BEGIN: Change = {
  do: 'begin',
  sitting: {
    id: 'debrief-1',
    kind: 'debrief',
    round: 1,
    look: 1,
    depth: 'core',
    startedOn: '2026-05-07',
  },
  at: AT,
};

/** Everything the eight can have written into a process. */
function written(process: Process | null): string[] {
  const all = [
    ...(process?.happenings.map(({ words }) => words) ?? []),
    ...Object.values(process?.sessions[0]?.answers ?? {}),
    ...(process?.salary.market.map(({ source }) => source) ?? []),
    ...(process?.hardQuestions.map(({ question }) => question) ?? []),
  ];
  return all.map(String);
}

test('eight windows of four kinds at once, edits open beside them: of 2,000 confirmed changes none is lost', async () => {
  const folder = temporaryFolder();
  const processes = openProcesses(folder);
  let confirmed = 0;
  for (let round = 0; round < 10; round += 1) {
    const { id } = processes.add(START, `u${round}`, () => [BEGIN]);
    const said = await Promise.all(EIGHT.map((job) => run([folder, job, '25', id])));
    confirmed += said.flat().length;
    expect(written(processes.get(id)).toSorted()).toEqual(said.flat().toSorted());
  }
  expect(confirmed).toBe(2000);
});
