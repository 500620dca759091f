import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { newContact } from '../../src/domain/people';
import { NO_PEOPLE } from '../../src/store/open';
import { remarkOf, pointsOf } from '../../src/domain/points';
import { feltGood } from '../../src/domain/signs';
import type { Process } from '../../src/domain/process';
import { type Line, processWith } from '../ledger/told';

const ON = '2026-11-22';
const EMPTY = processWith();
const OVER = { ...EMPTY, id: 'andra', over: true };

function debriefed(answers: Answers): Process {
  const sitting = { id: 'debrief-1', kind: 'debrief', round: 1, look: 1, depth: 'core' } as const;
  const days = { startedOn: ON, finishedOn: ON };
  return { ...EMPTY, sessions: [{ ...sitting, state: 'finished', ...days, answers }] };
}

function ticked(change: Partial<Process>, others: Process[] = [], people = NO_PEOPLE): number[] {
  const points = pointsOf({ process: { ...EMPTY, ...change }, others, people });
  return points.filter(({ state }) => state === 'ticked').map(({ number }) => number);
}

const bid = (level: 'dream' | 'realistic' | 'floor') => ({
  level,
  amount: 1,
  on: ON,
  reason: null,
});
const anna = { ...newContact('Anna Ek'), roleModel: true, borrow: 'pausa före svaret' };

describe('the coach ticks what it has seen done', () => {
  test('nothing at first', () => expect(ticked({})).toEqual([]));

  test.each<[number, string, Line]>([
    [1, 'a promise heard', { kind: 'they-said', on: ON, answerBy: ON }],
    [3, 'thanks sent', { kind: 'i-thanked', on: ON }],
    [3, 'thanks sent, nobody knows when', { kind: 'i-thanked', on: null, toldOn: ON }],
    [4, 'a call made', { kind: 'i-contacted', on: ON, channel: 'call', reached: true }],
    [5, 'a reference told', { kind: 'reference-told', on: ON, name: 'Bo' }],
    [6, 'a fact kept', { kind: 'note', on: ON, of: 'company', words: 'Ny chef' }],
    [11, 'feedback asked for', { kind: 'i-contacted', on: ON, channel: 'mail', about: 'feedback' }],
    [11, 'feedback heard', { kind: 'feedback', on: ON, words: 'Tydlig.' }],
  ])('point %i: %s', (number, _, line) =>
    expect(ticked({ happenings: processWith(line).happenings })).toEqual([number]),
  );

  test('point 11: a call nobody lifted asked nothing', () => {
    const { happenings } = processWith({
      kind: 'i-contacted',
      on: ON,
      channel: 'call',
      reached: false,
      about: 'feedback',
    });
    expect(ticked({ happenings })).toEqual([]);
  });

  test('point 2: a debrief finished; point 9: three bids set', () => {
    expect(ticked(debriefed({ feeling: 'calm' }))).toEqual([2]);
    expect(ticked(debriefed({ feeling: null }))).toEqual([]);
    const bids = [bid('dream'), bid('realistic'), bid('floor')];
    expect(ticked({ salary: { ...EMPTY.salary, bids } })).toEqual([9]);
  });

  test('point 7: another application is going', () => {
    expect(ticked({}, [{ ...EMPTY, id: 'andra' }])).toEqual([7]);
    expect(ticked({}, [OVER])).toEqual([]);
  });

  test('point 10: somebody met is in the network; point 12: something to borrow', () => {
    const people = { references: [], contacts: [newContact('Anna Ek')] };
    expect(ticked({ people: [{ name: 'Anna Ek', role: null, mail: null }] }, [], people)).toEqual([
      10,
    ]);
    const met = processWith({ kind: 'interview', on: ON, with: [{ name: 'Anna Ek' }] });
    expect(ticked(met, [], people)).toEqual([10]);
    expect(ticked({}, [], { references: [], contacts: [anna] })).toEqual([12]);
  });

  test('two bids are not three', () => {
    expect(ticked({ salary: { ...EMPTY.salary, bids: [bid('dream'), bid('floor')] } })).toEqual([]);
  });
});

test('the word of the person goes before what the coach has seen', () => {
  const process: Process = { ...debriefed({ good: 'Allt.' }), points: { 2: 'open' } };
  const [, second] = pointsOf({ process, others: [], people: NO_PEOPLE });
  expect(second).toEqual({
    number: 2,
    state: 'open',
    by: 'user',
    seen: { what: 'debrief', on: ON },
  });
});

test.each<[string, Answers, boolean]>([
  ['calm', { feeling: 'calm' }, true],
  ['tense', { feeling: 'tense' }, false],
  ['tense, but all was said', { feeling: 'tense', 'got-across': 'fully' }, true],
  ['an easy talk', { dynamic: 4 }, true],
  ['skipped', { feeling: null }, false],
])('a good talk: %s', (_, answers, good) => expect(feltGood(debriefed(answers))).toBe(good));

describe('a remark, once and quietly', () => {
  const good = debriefed({ feeling: 'calm' });
  const other = { ...EMPTY, id: 'andra' };
  const met: Line = { kind: 'interview', on: ON, state: 'held' };
  const offered = processWith(met, { kind: 'offer', on: ON });
  const notice = (process: Process, ...others: Process[]) => remarkOf(process, () => others, ON);

  test('a good talk and nothing else going', () => {
    expect(notice(good)).toBe('one-active');
    expect(notice(good, other)).toBeNull();
    expect(notice(debriefed({ feeling: 'tense' }))).toBeNull();
  });

  test('several offers side by side', () => {
    expect(notice(offered, { ...offered, id: 'andra' })).toBe('several-offers');
    const elsewhere: Line = { kind: 'other-offer', on: ON };
    const both = processWith(met, { kind: 'offer', on: ON }, elsewhere);
    expect(notice(both)).toBe('several-offers');
    expect(notice(good, offered, { ...offered, id: 'andra' })).toBeNull();
    expect(notice(processWith(met, elsewhere), { ...offered, id: 'andra' })).toBeNull();
  });

  test('nothing after the end', () => {
    expect(notice({ ...good, over: true })).toBeNull();
  });
});
