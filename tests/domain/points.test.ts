import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { newContact, NO_PEOPLE } from '../../src/domain/people';
import { feltGood, noticeOf, pointsOf, withPoints } from '../../src/domain/points';
import { emptyProcess, type Process } from '../../src/domain/process';

const ON = '2026-11-22';
const START = { company: 'Provbolaget', role: '', country: 'SE', startedOn: ON } as const;
const EMPTY = emptyProcess('provbolaget', START);
const PENDING = EMPTY.outcome;

function debriefed(answers: Answers): Process {
  const sitting = { id: 'debrief-1', kind: 'debrief', round: 1, look: 1, depth: 'core' } as const;
  const days = { startedOn: ON, finishedOn: ON };
  return { ...EMPTY, sessions: [{ ...sitting, state: 'finished', ...days, answers }] };
}

function ticked(change: Partial<Process>, others: Process[] = [], people = NO_PEOPLE): number[] {
  const points = pointsOf({ process: { ...EMPTY, ...change }, others, people });
  return points.filter(({ state }) => state === 'ticked').map(({ number }) => number);
}

const promise = { saidOn: ON, round: 1, who: null, words: null, by: ON, contactFrom: null };
const bid = (level: 'dream' | 'realistic' | 'floor') => ({
  level,
  amount: 1,
  on: ON,
  reason: null,
});
const asked = { state: 'asked', askedOn: ON, words: null } as const;
const anna = { ...newContact('Anna Ek'), roleModel: true, borrow: 'pausa före svaret' };

describe('the coach ticks what it has seen done', () => {
  test('nothing at first', () => expect(ticked({})).toEqual([]));

  test.each<[number, string, Partial<Process>]>([
    [1, 'a promise heard', { promises: [{ ...promise, agreement: 'none' }] }],
    [2, 'a debrief finished', debriefed({})],
    [3, 'thanks sent', { thanked: [{ on: ON, to: null }] }],
    [
      4,
      'a call made',
      { contacts: [{ on: ON, channel: 'call', answered: true, reason: null, note: null }] },
    ],
    [5, 'a reference told', { referencesTold: [{ name: 'Bo', on: ON }] }],
    [6, 'a fact kept', { companyNotes: [{ on: ON, text: 'Ny chef' }] }],
    [
      9,
      'three bids set',
      { salary: { ...EMPTY.salary, bids: [bid('dream'), bid('realistic'), bid('floor')] } },
    ],
    [11, 'feedback asked for', { outcome: { ...PENDING, state: 'rejected', feedback: asked } }],
  ])('point %i: %s', (number, _, change) => expect(ticked(change)).toEqual([number]));

  test('point 7: another application is going', () => {
    expect(ticked({}, [emptyProcess('andra', START)])).toEqual([7]);
    const over = {
      ...emptyProcess('andra', START),
      outcome: { ...PENDING, state: 'closed' },
    } as const;
    expect(ticked({}, [over])).toEqual([]);
  });

  test('point 10: somebody met is in the network; point 12: something to borrow', () => {
    const people = { references: [], contacts: [newContact('Anna Ek')] };
    expect(ticked({ people: [{ name: 'Anna Ek', role: null, mail: null }] }, [], people)).toEqual([
      10,
    ]);
    expect(ticked({}, [], { references: [], contacts: [anna] })).toEqual([12]);
  });

  test('two bids are not three', () => {
    expect(ticked({ salary: { ...EMPTY.salary, bids: [bid('dream'), bid('floor')] } })).toEqual([]);
  });
});

test('the word of the person goes before what the coach has seen', () => {
  const process = withPoints(debriefed({}), [2], 'open');
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
  const other = emptyProcess('andra', START);
  const offer = { ...PENDING, state: 'offer' } as const;

  test('a good talk and nothing else going', () => {
    expect(noticeOf({ process: good, others: [] })).toBe('one-active');
    expect(noticeOf({ process: good, others: [other] })).toBeNull();
    expect(noticeOf({ process: debriefed({ feeling: 'tense' }), others: [] })).toBeNull();
  });

  test('several offers side by side', () => {
    const offered = { ...EMPTY, outcome: offer };
    expect(noticeOf({ process: offered, others: [{ ...other, outcome: offer }] })).toBe(
      'several-offers',
    );
    const competing = { deadline: null, told: false };
    const situation = { ...EMPTY.situation, competingOffer: competing };
    expect(noticeOf({ process: { ...offered, situation }, others: [] })).toBe('several-offers');
    expect(
      noticeOf({ process: { ...EMPTY, situation }, others: [{ ...other, outcome: offer }] }),
    ).toBeNull();
  });

  test('nothing after the end', () => {
    const closed = { ...good, outcome: { ...PENDING, state: 'closed' } } as const;
    expect(noticeOf({ process: closed, others: [] })).toBeNull();
  });
});
