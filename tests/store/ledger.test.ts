import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Change } from '../../src/domain/change/change';
import type { Telling } from '../../src/domain/happening';
import { factsIn } from '../../src/domain/followup/fact-rows';
import type { Process } from '../../src/domain/ledger/process';
import { openLedger } from '../../src/store/ledger';
import { processFrom, saysOver } from '../../src/store/ledger-file';
import { readyToWrite } from '../../src/store/writer';
import { run, useChildren } from './children';
import { temporaryFolder } from './folder';

useChildren();
beforeAll(readyToWrite);

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

describe('a process of happenings on disk', () => {
  it('is written with its changes and read again', () => {
    const ledger = openLedger(temporaryFolder());
    const { id, uid } = ledger.add(START, [MET]);
    expect(id).toBe('provbolaget');
    expect(ledger.get(id)).toMatchObject({
      schema: 'coach.process/2',
      uid,
      over: false,
      happenings: [{ id: 'h1' }],
    });
    const changed = ledger.change(id, [{ do: 'set', field: 'role', value: 'lärare', at: AT }, NO]);
    expect(ledger.get(id)).toEqual(changed);
    expect(changed).toMatchObject({ role: 'lärare', over: true });
  });

  it('takes what was told before once', () => {
    const folder = temporaryFolder();
    const ledger = openLedger(folder);
    const before = ledger.add(START, [MET]);
    expect(ledger.change(before.id, [MET])).toEqual(before);
  });

  it('holds what is last under the lock, whatever the clock says', () => {
    const ledger = openLedger(temporaryFolder());
    const { id } = ledger.add(START, [
      { do: 'set', field: 'place', value: 'Lund', at: '2027-01-01T00:00:00.000' },
    ]);
    expect(ledger.change(id, [{ do: 'set', field: 'place', value: 'Bodø', at: AT }]).place).toBe(
      'Bodø',
    );
  });

  it('is passed by unread when its file says that it is over', () => {
    const folder = temporaryFolder();
    const ledger = openLedger(folder);
    const { id } = ledger.add(START, [MET]);
    expect(saysOver(fileIn(folder))).toBe(false);
    ledger.change(id, [NO]);
    expect(saysOver(fileIn(folder))).toBe(true);
    expect([...ledger.active()]).toEqual([]);
    expect([...ledger.newest()]).toHaveLength(1);
  });

  it('is over as its happenings say, when a hand has changed the mark', () => {
    const folder = temporaryFolder();
    const ledger = openLedger(folder);
    const { id } = ledger.add(START, [MET, NO]);
    const text = readFileSync(fileIn(folder), 'utf8');
    writeFileSync(fileIn(folder), text.replace('"over": true', '"over": false'));
    expect(ledger.get(id)?.over).toBe(true);
    expect([...ledger.active()]).toEqual([]);
  });

  it.each([
    ['coach.process/3', 'newer'],
    ['coach.process/0', 'older'],
    ['coach.people/1', 'damaged'],
  ])('%s is %s, and left alone', (schema, why) => {
    const folder = temporaryFolder();
    const ledger = openLedger(folder);
    const { id } = ledger.add(START, [MET]);
    const text = readFileSync(fileIn(folder), 'utf8').replace('coach.process/2', schema);
    writeFileSync(fileIn(folder), text);
    expect([...ledger.newest()]).toMatchObject([{ ok: false, unreadable: { id, why } }]);
    expect(() => ledger.change(id, [NO])).toThrow('store');
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(text);
  });

  it('can never be written whole by who has read it', () => {
    const ledger = openLedger(temporaryFolder());
    const process: Process = ledger.add(START, [MET]);
    // @ts-expect-error a record read earlier is no change
    expect(() => ledger.change(process.id, process)).toThrow(TypeError);
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
    const ledger = openLedger(folder);
    const all = [...ledger.newest()];
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(before);
    for (const found of all) {
      if (!found.ok) continue;
      const { process } = found;
      expect(factsIn(process, '2026-10-13')).not.toBeUndefined();
      const changed = ledger.change(process.id, [
        { do: 'set', field: 'place', value: 'Lund', at: AT },
      ]);
      expect(changed.happenings).toEqual(process.happenings);
      expect(ledger.get(process.id)).toEqual(changed);
    }
  });

  it('comes in from an export and a backup of version 1', () => {
    for (const name of ['export.json', 'backup.json']) {
      const records = processesIn(JSON.parse(readFileSync(join(STORE, name), 'utf8')));
      expect(records).toHaveLength(10);
      for (const record of records) expect(processFrom(record)).toMatchObject({ ok: true });
    }
  });

  it('says where a record cannot be', () => {
    expect(processFrom({ schema: 'coach.process/1', company: 7 })).toEqual({
      ok: false,
      where: 'company',
    });
  });
});

test('six windows at once: no confirmed happening and no confirmed answer is lost', async () => {
  const folder = temporaryFolder();
  const { id } = openLedger(folder).add(START, [
    {
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
    },
  ]);
  const six = [1, 2, 3, 4, 5, 6];
  const said = await Promise.all(
    six.map((n) => run([folder, n % 2 ? 'tell' : 'answer', '20', id])),
  );
  const process = openLedger(folder).get(id);
  const kept = [
    ...(process?.happenings.map(({ words }) => words) ?? []),
    ...Object.values(process?.sessions[0]?.answers ?? {}),
  ];
  expect(said.flat()).toHaveLength(120);
  expect(new Set(kept)).toEqual(new Set(said.flat()));
  expect(kept).toHaveLength(120);
});
