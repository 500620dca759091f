import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Happening } from '../../src/domain/happening';
import { newProcess, type Process } from '../../src/domain/process';
import { jsonText } from '../../src/store/disk/text';
import { peopleKind } from '../../src/store/people';
import { processKind } from '../../src/store/process-file';
import { settingsKind } from '../../src/store/settings';
import { type Salvaged, salvaged } from '../../src/store/salvage/salvage';
import { temporaryFolder } from './folder';

const start = {
  company: 'Volvo',
  role: 'Testare',
  country: 'SE',
  startedOn: '2026-11-22',
} as const;
const told = '2026-11-22T10:00:00.000';
const happenings: [Happening, Happening, Happening] = [
  { kind: 'interview', id: 'a', told, on: '2026-11-20', words: 'De var fem.' },
  { kind: 'i-contacted', id: 'b', told, on: '2026-11-21', reached: false },
  { kind: 'they-said', id: 'c', told, on: '2026-11-21', words: 'På fredag.' },
];
const volvo: Process = { ...newProcess('volvo', 'u', start), place: 'Växjö', happenings };
const STAND_IN = {
  ...newProcess('volvo', 'v', { ...start, company: 'volvo', role: '', country: 'NO' }),
};

let path: string;

beforeEach(() => {
  path = join(temporaryFolder(), 'file.json');
});

function read(text: string | Buffer): Salvaged<Process> | null {
  writeFileSync(path, text);
  return salvaged(path, processKind, STAND_IN);
}

const edited = (change: object): string => JSON.stringify({ ...volvo, ...change });
const [interview, contact, promise] = happenings;

const figuresAndWords = (text: string): string[] => text.match(/"[^"]*"|\d+/g) ?? [];

test('a process cut off at any byte keeps its first happenings, no half word, no half figure', () => {
  const bids = [{ level: 'dream', amount: 48_000, on: '2026-11-22', reason: null } as const];
  const text = jsonText({ ...volvo, salary: { ...volvo.salary, bids } });
  const known = new Set(figuresAndWords(text + JSON.stringify(STAND_IN)));
  const seen = new Set<number>();
  for (let end = 0; end < text.length; end += 1) {
    const kept = read(text.slice(0, end))?.value;
    const first = volvo.happenings.slice(0, kept?.happenings.length ?? 0);
    expect([end, kept?.happenings ?? []]).toEqual([end, first]);
    const strange = figuresAndWords(JSON.stringify(kept ?? {})).filter((word) => !known.has(word));
    expect([end, strange]).toEqual([end, []]);
    seen.add(first.length);
  }
  expect(seen).toEqual(new Set([0, 1, 2, 3]));
}, 30_000);

describe('a process with', () => {
  test.each<[string, string | Buffer, Partial<Process>, object]>([
    [
      'one happening of a kind nobody knows',
      edited({ happenings: [interview, { ...contact, kind: 'feast' }, promise] }),
      { happenings: [interview, promise] },
      { items: { happenings: 1 }, keys: [], inItems: false, isBroken: false },
    ],
    [
      'a day that is none in the first and the last',
      edited({ happenings: [{ ...interview, on: '2026-02-30' }, contact, { ...promise, on: 7 }] }),
      { happenings: [contact] },
      { items: { happenings: 2 }, keys: [], inItems: false, isBroken: false },
    ],
    [
      'a detail of the wrong kind',
      edited({ happenings: [interview, { ...contact, reached: 'kanske' }] }),
      {
        happenings: [interview, { kind: 'i-contacted', id: 'b', told, on: '2026-11-21' }],
      },
      { items: {}, keys: [], inItems: true, isBroken: false },
    ],
    [
      'a country that is none',
      edited({ country: 'DK' }),
      { country: 'NO' },
      { items: {}, keys: ['country'], inItems: false, isBroken: false },
    ],
    [
      'a comma too many',
      jsonText(volvo).replace(/\n\}\n$/, ',\n}'),
      {},
      { items: {}, keys: [], inItems: false, isBroken: true },
    ],
    [
      'the marks of a merge round it',
      `<<<<<<< HEAD\n${jsonText(volvo)}=======\n{}\n>>>>>>> other\n`,
      {},
      { items: {}, keys: [], inItems: false, isBroken: true },
    ],
    [
      'the letters of an old editor',
      Buffer.from(jsonText(volvo), 'latin1'),
      {},
      { items: {}, keys: [], inItems: false, isBroken: false },
    ],
    [
      'two bytes to a letter',
      Buffer.from(`\uFEFF${jsonText(volvo)}`, 'utf16le'),
      {},
      { items: {}, keys: [], inItems: false, isBroken: false },
    ],
    [
      'a key that reaches prototypes',
      jsonText(volvo).replace('"place"', '"__proto__": {"x": 1},\n"place"'),
      {},
      { items: {}, keys: [], inItems: false, isBroken: false },
    ],
  ])('%s is kept without it', (_what, text, change, loss) => {
    expect(read(text)).toEqual({ value: { ...volvo, ...change }, loss });
  });
});

test.each([
  ['nothing', ''],
  ['zero bytes', Buffer.alloc(900)],
  ['a picture', Buffer.from('ffd8ffe000104a46494600', 'hex')],
  ['a list', '[1,2]'],
  ['bookkeeping alone', '{"schema":"coach.process/2","id":"volvo","uid":"u","over":false,"comp'],
  ['settings', '{"schema":"coach.settings/1","name":"Ada"}'],
  ['a million brackets', '['.repeat(1_000_000)],
  ['depth without end', `{"company":${'{"a":'.repeat(9000)}`],
])('of %s nothing is kept', (_what, text) => {
  expect(read(text)).toBeNull();
});

test('people keep those who can be read, settings what is settled', () => {
  writeFileSync(
    path,
    '{"schema":"coach.people/1","references":[{"name":"Bo"},{"name":7}],"contacts":[{"name":"An',
  );
  expect(salvaged(path, peopleKind, {})).toMatchObject({
    value: { references: [{ name: 'Bo', permission: 'no' }], contacts: [] },
    loss: { items: { references: 1, contacts: 1 }, isBroken: true },
  });
  writeFileSync(path, '{"schema":"coach.settings/1","language":"xx","name":"Ada","plain":7}');
  expect(salvaged(path, settingsKind, {})).toMatchObject({
    value: { language: null, name: 'Ada', plain: false },
    loss: { keys: ['plain', 'language'], isBroken: false },
  });
});
