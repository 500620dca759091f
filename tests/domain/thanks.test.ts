import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../../src/domain/day/day';
import { isMail } from '../../src/domain/mail';
import { thankedSince } from '../../src/domain/ledger/folds';
import { peopleAt } from '../../src/domain/ledger/people-met';
import {
  againstThanks,
  shortened,
  thanksSitting,
  thanksTold,
  thingKept,
} from '../../src/domain/thanks';
import { applyAll } from '../../src/domain/change/apply';
import { momentOf } from '../../src/domain/moment';
import type { Process } from '../../src/domain/process';
import { processWith } from '../ledger/told';
import { WORDS } from '../words';

const ON = '2026-11-20';
const ROUND = { number: 1, on: ON, people: ['Anna Ek', 'Bo Al', 'anna ek'] };
const ANNA = { name: 'Anna Ek', role: 'chef', mail: 'anna@prov.se' };
const NAMES = ROUND.people.map((name) => ({ name }));
const HELD = { kind: 'interview', on: ON, state: 'held', with: NAMES } as const;
const PROCESS = {
  ...processWith({ kind: 'interview', on: ON, state: 'held', with: NAMES }),
  people: [ANNA],
};

function withThing(process: Process, thing: string, n: number): Process {
  const at = momentOf('2026-11-21', n);
  const id = thanksSitting(ROUND);
  const begun = { id, kind: 'thanks', round: 1, look: 1, depth: 'core', startedOn: ON } as const;
  return applyAll(process, [
    { do: 'begin', sitting: begun, at },
    { do: 'answer', sitting: id, question: 'thing', value: thing, at },
  ]);
}

test('each one who led the interview is thanked once, with the address if it is known', () => {
  expect(peopleAt(PROCESS, ROUND)).toEqual([ANNA, { name: 'Bo Al', role: null, mail: null }]);
  const unnamed = { ...processWith({ kind: 'interview', on: ON, state: 'held' }), people: [ANNA] };
  expect(peopleAt(unnamed, { ...ROUND, people: [] })).toEqual([ANNA]);
});

test('who was met in another interview has nothing to do with this one', () => {
  const later = { kind: 'interview', on: '2026-11-25', state: 'held' } as const;
  const process = { ...processWith({ ...HELD, with: [{ name: 'Bo Al' }] }, later), people: [ANNA] };
  expect(peopleAt(process, { number: 2, on: later.on, people: [] })).toEqual([ANNA]);
  expect(peopleAt(process, null)).toEqual([ANNA]);
});

test('what to thank for is kept with its interview, the latest of them', () => {
  expect(thingKept(PROCESS, ROUND)).toBeNull();
  const process = withThing(withThing(PROCESS, 'hur ni bygger', 1), 'hur ni lär upp', 2);
  expect(thingKept(process, ROUND)).toBe('hur ni lär upp');
  expect(thingKept(process, { ...ROUND, number: 2 })).toBeNull();
  expect(process.sessions).toHaveLength(1);
});

test('a sentence too long for a short mail is left out', () => {
  expect(shortened('ord '.repeat(18))).toBe('ord '.repeat(18).trim());
  expect(shortened('ord '.repeat(19))).toBeNull();
  expect(shortened(' . ')).toBeNull();
});

test('the same thanks are kept once, and count for the interview they came after', () => {
  const thanks = { kind: 'i-thanked', on: '2026-11-21', to: null } as const;
  expect(thanksTold(PROCESS, '2026-11-21', null)).toEqual([thanks]);
  const once = processWith(thanks);
  expect(thanksTold(once, '2026-11-21', null)).toEqual([]);
  expect(thanksTold(once, '2026-11-21', 'Anna Ek')).toHaveLength(1);
  expect(thankedSince(once, ON, '2026-12-02')).toBe('2026-11-21');
  expect(thankedSince(once, '2026-12-01', '2026-12-02')).toBeNull();
});

const THANKED = { kind: 'i-thanked', on: '2026-11-21' } as const;
const MIND = { kind: 'changed-mind', on: '2026-11-23' } as const;

test.each([
  ['nothing', [], '2026-11-27', null],
  ['after five working days it is late', [], '2026-11-30', 'late'],
  ['they are sent', [{ ...THANKED, to: null }], '2026-11-23', 'sent'],
  ['sent to one of two', [{ ...THANKED, to: 'Anna Ek' }], '2026-11-23', null],
  ['the job is not wanted', [{ ...MIND, wants: false }], '2026-11-23', 'unwanted'],
  [
    'wanted after all',
    [
      { ...MIND, wants: false },
      { ...MIND, wants: true },
    ],
    '2026-11-23',
    null,
  ],
] as const)('what speaks against thanks: %s', (_, told, today, against) => {
  expect(againstThanks(processWith(HELD, ...told), ROUND, today)).toBe(against);
});

test.each([
  ['2026-11-20', 'i dag', 'i dag'],
  ['2026-11-21', 'i går', 'i går'],
  ['2026-11-23', 'i fredags', 'på fredag'],
  ['2026-11-26', 'i fredags', 'på fredag'],
  ['2026-11-27', 'den 20 november', '20 november'],
])('on %s the interview was %s, %s', (today, swedish, norwegian) => {
  const days = daysBetween(ON, today);
  expect(WORDS.sv.days.met(days, weekday(ON), '20 november')).toBe(swedish);
  expect(WORDS.nb.days.met(days, weekday(ON), '20 november')).toBe(norwegian);
});

test.each([
  ['anna@prov.se', true],
  ['anna.ek+jobb@mejl.prov.se', true],
  ['anna(at)prov.se', false],
  ['anna@prov', false],
  ['Anna Ek <anna@prov.se>', false],
  ['a@b.se,c@d.se', false],
  ['@prov.se', false],
])('%s as a mail address: %s', (text, is) => expect(isMail(text)).toBe(is));
