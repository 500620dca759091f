import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, applyAll, madeLater } from '../../src/domain/change/apply';
import { type Change, putIn } from '../../src/domain/change/change';
import { nextKey } from '../../src/domain/change/parts';
import { inverseOf } from '../../src/domain/change/inverse';
import type { Happening, Telling } from '../../src/domain/happening';
import type { Process } from '../../src/domain/process';
import { momentOf } from '../../src/domain/moment';
import { anyKindTold, happening } from './any';
import { processWith } from './told';

const DAY = '2026-05-20';
const at = (n: number): string => momentOf(DAY, n * 1000);

const CALL: Telling = { kind: 'i-contacted', on: '2026-05-18', channel: 'call', reached: false };
const BASE = applyAll(processWith({ kind: 'interview', on: '2026-05-07', state: 'held' }, CALL), [
  {
    do: 'begin',
    sitting: { id: 'debrief-1', kind: 'debrief', round: 1, look: 1, depth: 'core', startedOn: DAY },
    at: at(0),
  },
  { do: 'answer', sitting: 'debrief-1', question: 'good', value: 'Jag lyssnade', at: at(0) },
  putIn('people', 'eva', { name: 'Eva', role: 'chef' }, at(0)),
  putIn('hardQuestions', 'Varför?', { answer: null, on: DAY }, at(0)),
  putIn('terms', 'holiday', { matters: true }, at(0)),
]);

const SEEN = BASE.happenings.find(({ kind }) => kind === 'i-contacted') ?? happening(CALL, DAY, 1);

/** Changes of different things, each at a time of its own. */
const APART: readonly Change[] = [
  { do: 'tell', happening: happening({ kind: 'no', on: DAY }, DAY, 21) },
  { do: 'tell', happening: happening({ kind: 'i-thanked', on: '2026-05-08' }, DAY, 22) },
  { do: 'correct', seen: SEEN, set: { reached: true }, at: at(1) },
  { do: 'correct', seen: SEEN, set: { words: 'De ringde.' }, drop: ['about'], at: at(2) },
  {
    do: 'begin',
    sitting: {
      id: 'followup-1',
      kind: 'followup',
      round: 1,
      look: 1,
      depth: 'core',
      startedOn: DAY,
    },
    at: at(3),
  },
  { do: 'answer', sitting: 'debrief-1', question: 'bad', value: null, at: at(4) },
  { do: 'answer', sitting: 'debrief-1', question: 'keep', value: 'Sova', at: at(5) },
  { do: 'unanswer', sitting: 'debrief-1', question: 'good', at: at(6) },
  { do: 'finish', sitting: 'debrief-1', on: DAY, at: at(7) },
  { do: 'set', field: 'company', value: 'Provbolaget', at: at(8) },
  { do: 'set', field: 'place', value: 'Malmö', at: at(9) },
  { do: 'set', field: 'link', value: 'https://example.com', at: at(10) },
  putIn('people', 'eva', { mail: 'eva@example.com' }, at(11)),
  putIn('people', 'bo', { name: 'Bo' }, at(12)),
  putIn('hardQuestions', 'Varför?', { answer: 'För att lära.' }, at(13)),
  putIn('terms', 'holiday', { note: '30 dagar' }, at(14)),
  putIn('points', '6', { state: 'ticked' }, at(15)),
  putIn('prepared', 'prep-union', {}, at(16)),
  putIn('bids', `dream/${DAY}/1`, { level: 'dream', amount: 48_000, on: DAY }, at(17)),
  putIn('arguments', '1', { claim: 'Jag kan leda' }, at(18)),
  { do: 'remove', part: 'points', key: '8', at: at(19) },
];

const anyOrder = fc.shuffledSubarray([...APART], { minLength: 2 });

/** A process as it says, whatever the order of what goes by names. */
function inOrder(process: Process): unknown {
  const byText = (list: readonly unknown[]): unknown[] =>
    list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const { people, sessions } = process;
  return { ...process, people: byText(people), sessions: byText(sessions) };
}

/** What a process says, without the times of its changes. */
function said({
  changed: _changed,
  takenBack: _gone,
  happenings,
  sessions,
  ...rest
}: Process): unknown {
  const bare = ({ corrected: _corrected, ...one }: Happening): unknown => one;
  const { link = null, ...others } = rest;
  return {
    ...others,
    link,
    happenings: happenings.map(bare),
    sessions: sessions.map(({ times: _times, ...one }) => one),
  };
}

describe('changes of different things', () => {
  it('come to the same in any order', () => {
    fc.assert(
      fc.property(anyOrder, (changes) => {
        const sorted = APART.filter((change) => changes.includes(change));
        expect(inOrder(applyAll(BASE, changes))).toEqual(inOrder(applyAll(BASE, sorted)));
      }),
    );
  });

  it('come to the same one by one', () => {
    fc.assert(
      fc.property(anyOrder, (changes) => {
        expect(applyAll(BASE, changes)).toEqual(changes.reduce(apply, BASE));
      }),
    );
  });

  it('made twice are made once', () => {
    fc.assert(
      fc.property(anyOrder, (changes) => {
        const once = applyAll(BASE, changes);
        expect(applyAll(once, changes)).toEqual(once);
      }),
    );
  });
});

describe('a change turned round', () => {
  it.each(APART.map((change, n) => [`${n} ${change.do}`, change] as const))('%s', (_n, change) => {
    const back = applyAll(apply(BASE, change), inverseOf(BASE, change, at(90)));
    expect(said(back)).toEqual(said(BASE));
  });

  it('brings back whatever was told', () => {
    fc.assert(
      fc.property(anyKindTold, (telling) => {
        const told = happening(telling, DAY, 30);
        const before = apply(BASE, { do: 'tell', happening: told });
        const gone: Change = { do: 'take-back', id: told.id, at: at(40) };
        const after = applyAll(apply(before, gone), inverseOf(before, gone, at(41)));
        expect(said(after)).toEqual(said(before));
      }),
    );
  });
});

describe('two changes of one thing', () => {
  const says = (n: number, text: string): Change => ({
    do: 'correct',
    seen: SEEN,
    set: { words: text },
    at: at(n),
  });
  const gone = (n: number): Change => ({ do: 'take-back', id: SEEN.id, at: at(n) });
  const left = (...changes: Change[]): string[] =>
    applyAll(BASE, changes)
      .happenings.filter(({ id }) => id === SEEN.id)
      .map((one) => one.words ?? '');

  it.each([
    ['the later correction holds', [says(1, 'a'), says(2, 'b')], ['b']],
    ['a taking back after a correction', [says(1, 'a'), gone(2)], []],
    ['a correction after a taking back', [gone(1), says(2, 'a')], ['a']],
    ['of equal times the taking back', [says(2, 'a'), gone(2)], []],
  ])('%s', (_what, changes, held) => {
    expect(left(...changes)).toEqual(held);
    expect(left(...changes.toReversed())).toEqual(held);
  });

  it('leaves the id of what was taken back, and no word of it', () => {
    const { happenings, takenBack } = applyAll(BASE, [says(1, 'hemligt'), gone(2)]);
    expect(takenBack).toEqual([{ id: SEEN.id, at: at(2) }]);
    expect(JSON.stringify(happenings)).not.toContain('hemligt');
    const again = apply(applyAll(BASE, [gone(2)]), { do: 'tell', happening: SEEN });
    expect(again.happenings).not.toContainEqual(SEEN);
  });

  it('leaves no word of a removed question among the times', () => {
    const after = apply(BASE, { do: 'remove', part: 'hardQuestions', key: 'Varför?', at: at(5) });
    expect(JSON.stringify(after)).not.toContain('Varför');
  });
});

describe('a sitting', () => {
  const finished = apply(BASE, { do: 'finish', sitting: 'debrief-1', on: DAY, at: at(1) });
  const draft = { question: 'bad', text: 'Jag blev' };

  it('is left by a pause as it is, but for draft and state', () => {
    const paused = apply(BASE, { do: 'pause', sitting: 'debrief-1', draft, at: at(2) });
    expect(paused.sessions[0]).toMatchObject({
      state: 'paused',
      draft,
      answers: { good: 'Jag lyssnade' },
    });
  });

  it('stays finished when a forgotten window pauses it', () => {
    const paused = apply(finished, { do: 'pause', sitting: 'debrief-1', draft: null, at: at(2) });
    expect(paused.sessions[0]).toMatchObject({ state: 'finished', finishedOn: DAY });
  });

  it('loses the half-written text once the question is answered', () => {
    const process = applyAll(BASE, [
      { do: 'pause', sitting: 'debrief-1', draft, at: at(2) },
      { do: 'answer', sitting: 'debrief-1', question: 'bad', value: 'Jag blev tyst', at: at(3) },
    ]);
    expect(process.sessions[0]).not.toHaveProperty('draft');
  });
});

it('what is last under the lock holds, whatever the clocks say', () => {
  const early: Change = { do: 'set', field: 'role', value: 'lärare', at: at(0) };
  const late = apply(BASE, { do: 'set', field: 'role', value: 'rektor', at: at(50) });
  expect(apply(late, early).role).toBe('rektor');
  expect(applyAll(late, madeLater(late, [early])).role).toBe('lärare');
});

it('a further bid of a day stands beside the first', () => {
  const bid = { level: 'dream', amount: 48_000, on: DAY, reason: null } as const;
  const once = apply(BASE, putIn('bids', nextKey(BASE, 'bids', `dream/${DAY}`), bid, at(1)));
  const key = nextKey(once, 'bids', `dream/${DAY}`);
  const twice = apply(once, putIn('bids', key, { ...bid, amount: 50_000 }, at(2)));
  expect(twice.salary.bids.map(({ amount }) => amount)).toEqual([48_000, 50_000]);
});
