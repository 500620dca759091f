import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canSet, leaves, pathOf, valueAt, withValueAt } from '../../src/domain/paths';

const RECORD = { role: 'Kock', rounds: [{ on: '2026-11-22', people: ['Prova'] }], place: null };

test.each([
  ['role', ['role']],
  ['rounds.0.on', ['rounds', '0', 'on']],
  ['rounds[0].people[1]', ['rounds', '0', 'people', '1']],
  ['', []],
])('%s', (text, path) => {
  expect(pathOf(text)).toEqual(path);
});

describe('what is there', () => {
  test.each([
    ['role', 'Kock', true],
    ['rounds.0.on', '2026-11-22', true],
    ['rounds.0.people.0', 'Prova', true],
    ['rounds.0.people.1', undefined, true],
    ['rounds.0.people.2', undefined, false],
    ['rounds.1', undefined, true],
    ['rounds.-1', undefined, false],
    ['role.x', undefined, false],
    ['place.x', undefined, false],
    ['', RECORD, false],
    ['__proto__.x', undefined, false],
    ['rounds.constructor', undefined, false],
  ])('%s', (text, value, settable) => {
    expect(valueAt(RECORD, pathOf(text))).toEqual(value);
    expect(canSet(RECORD, pathOf(text))).toBe(settable);
  });
});

test('setting changes a copy, at that place and nowhere else', () => {
  const before = structuredClone(RECORD);
  expect(withValueAt(RECORD, ['rounds', '0', 'on'], '2026-11-20')).toEqual({
    ...RECORD,
    rounds: [{ on: '2026-11-20', people: ['Prova'] }],
  });
  expect(RECORD).toEqual(before);
});

test('every plain value has a path that leads to it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (record) => {
      for (const { path, value } of leaves(record)) expect(valueAt(record, path)).toEqual(value);
    }),
    { seed: 7 },
  );
});
