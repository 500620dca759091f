import { expect, test } from 'vitest';
import { checkedProcess } from '../../src/store/checked';

const least = {
  schema: 'coach.process/1',
  company: 'Volvo',
  country: 'SE',
  startedOn: '2026-11-22',
};
const nested = (depth: number): unknown =>
  JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

test.each<[string, object, string]>([
  ['no company', { ...least, company: undefined }, 'company'],
  ['a day that is none', { ...least, rounds: [{ number: 1, on: 'i går' }] }, 'rounds.0.on'],
  ['a wrong value deep inside', { ...least, outcome: { state: 'won' } }, 'outcome.state'],
  ['more levels than can be kept', { ...least, own: nested(65) }, ''],
  ['more levels than can be written', { ...least, own: nested(10_000) }, ''],
  ['more than 20 MB', { ...least, place: 'x'.repeat(20_000_000) }, ''],
])('a record with %s is refused at the place', (_name, record, where) =>
  expect(checkedProcess(record)).toEqual({ ok: false, where }),
);

test('what is missing gets its empty value, what is unknown stays', () => {
  expect(checkedProcess({ ...least, own: nested(64 - 1) })).toMatchObject({
    ok: true,
    process: { role: '', happenings: [], points: {}, own: nested(63) },
  });
});
