import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../../src/domain/day/day';
import { isMail } from '../../src/domain/mail';
import { emptyProcess, type Process } from '../../src/domain/process';
import {
  isLate,
  shortened,
  thankedOn,
  thingKept,
  toThank,
  withThanks,
  withThing,
} from '../../src/domain/thanks';
import { WORDS } from '../words';

const ON = '2026-11-20';
const ROUND = { number: 1, on: ON, people: ['Anna Ek', 'Bo Al', 'anna ek'] };
const START = { company: 'Provbolaget', role: '', country: 'SE', startedOn: ON } as const;
const ANNA = { name: 'Anna Ek', role: 'chef', mail: 'anna@prov.se' };
const PROCESS: Process = { ...emptyProcess('provbolaget', START), rounds: [ROUND], people: [ANNA] };

test('each one who led the interview is thanked once, with the address if it is known', () => {
  expect(toThank(PROCESS, ROUND)).toEqual([ANNA, { name: 'Bo Al', role: null, mail: null }]);
  expect(toThank(PROCESS, { ...ROUND, people: [] })).toEqual([ANNA]);
});

test('what to thank for is kept with its interview, the latest of them', () => {
  const first = withThing(PROCESS, ROUND, 'hur ni bygger', '2026-11-21');
  const next = withThing(first, ROUND, 'hur ni lär upp', '2026-11-22');
  expect(thingKept(PROCESS, ROUND)).toBeNull();
  expect(thingKept(next, ROUND)).toBe('hur ni lär upp');
  expect(thingKept(next, { ...ROUND, number: 2 })).toBeNull();
  expect(next.sessions).toHaveLength(1);
});

test('a sentence too long for a short mail is left out', () => {
  expect(shortened('ord '.repeat(18))).toBe('ord '.repeat(18).trim());
  expect(shortened('ord '.repeat(19))).toBeNull();
  expect(shortened(' . ')).toBeNull();
});

test('the same thanks are kept once, and count for the interview they came after', () => {
  const once = withThanks(withThanks(PROCESS, '2026-11-21', null), '2026-11-21', null);
  expect(once.thanked).toEqual([{ on: '2026-11-21', to: null }]);
  expect(thankedOn(once, ROUND)).toBe('2026-11-21');
  expect(thankedOn(once, { ...ROUND, on: '2026-12-01' })).toBeNull();
});

test('after five working days thanks may be left', () => {
  expect(isLate(PROCESS, ROUND, '2026-11-27')).toBe(false);
  expect(isLate(PROCESS, ROUND, '2026-11-30')).toBe(true);
});

test.each([
  ['2026-11-20', 'i dag', 'i dag'],
  ['2026-11-21', 'i går', 'i går'],
  ['2026-11-23', 'i fredags', 'på fredag'],
  ['2026-11-26', 'i fredags', 'på fredag'],
  ['2026-11-27', 'den 20 november', '20 november'],
])('on %s the interview was %s, %s', (today, swedish, norwegian) => {
  const days = daysBetween(ON, today);
  expect(WORDS.sv.thanks.when(days, weekday(ON), '20 november')).toBe(swedish);
  expect(WORDS.nb.thanks.when(days, weekday(ON), '20 november')).toBe(norwegian);
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
