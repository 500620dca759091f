import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll, madeLater } from '../../src/domain/change/apply';
import { type Change, putIn } from '../../src/domain/change/change';
import { addDays } from '../../src/domain/day/day';
import { canJoin, hasMore, join } from '../../src/domain/join/join';
import { momentOf } from '../../src/domain/moment';
import type { Process } from '../../src/domain/process';
import { happening } from '../ledger/any';
import { processWith } from '../ledger/told';

const DAY = '2026-11-20';
const at = (n: number): string => momentOf(DAY, n * 1000);

const BASE = applyAll(
  processWith(
    { kind: 'interview', on: DAY, state: 'held' },
    { kind: 'i-contacted', on: DAY, channel: 'call', reached: false },
  ),
  [
    {
      do: 'begin',
      sitting: { id: 's0', kind: 'debrief', round: 1, look: 1, depth: 'core', startedOn: DAY },
      at: at(0),
    },
    { do: 'answer', sitting: 's0', question: 'good', value: 'Jag lyssnade', at: at(0) },
    putIn('people', 'eva', { name: 'Eva', role: 'chef' }, at(0)),
    putIn('hardQuestions', 'Varför?', { question: 'Varför?', answer: null, on: DAY }, at(0)),
    putIn('arguments', '1', { claim: 'Jag kan leda' }, at(0)),
    putIn('points', '3', { state: 'ticked' }, at(0)),
  ],
);
const IDS = [
  ...BASE.happenings,
  ...[1, 2].map((n) => happening({ kind: 'no', on: DAY }, DAY, 20 + n)),
];

const anyAt = fc.integer({ min: 1, max: 12 }).map(at);
const anyWord = fc.constantFrom('a', 'b', 'c');
const anySitting = fc.constantFrom('s0', 's1');
const anyQuestion = fc.constantFrom('good', 'bad');

/** Changes of few things at few times, so that they meet. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...IDS).map((one): Change => ({ do: 'tell', happening: one })),
  fc
    .tuple(fc.constantFrom(...IDS), anyWord, fc.boolean(), anyAt)
    .map(([seen, words, isDay, time]): Change => {
      const set = isDay ? { on: addDays(DAY, words === 'a' ? 1 : 2) } : { words };
      return { do: 'correct', seen, set, at: time };
    }),
  fc
    .tuple(fc.constantFrom(...IDS), anyAt)
    .map(([seen, time]): Change => ({ do: 'correct', seen, set: {}, drop: ['words'], at: time })),
  fc
    .tuple(fc.constantFrom(...IDS), anyAt)
    .map(([{ id }, time]): Change => ({ do: 'take-back', id, at: time })),
  anyAt.map(
    (time): Change => ({
      do: 'begin',
      sitting: { id: 's1', kind: 'salary', round: 1, look: 1, depth: 'core', startedOn: DAY },
      at: time,
    }),
  ),
  fc.tuple(anySitting, anyQuestion, fc.option(anyWord), anyAt).map(
    ([sitting, question, value, time]): Change => ({
      do: 'answer',
      sitting,
      question,
      value,
      at: time,
    }),
  ),
  fc
    .tuple(anySitting, anyQuestion, anyAt)
    .map(([sitting, question, time]): Change => ({ do: 'unanswer', sitting, question, at: time })),
  fc
    .tuple(anySitting, anyAt)
    .map(([sitting, time]): Change => ({ do: 'finish', sitting, on: DAY, at: time })),
  fc.tuple(anySitting, anyAt).map(
    ([sitting, time]): Change => ({
      do: 'pause',
      sitting,
      draft: { question: 'bad', text: 'x' },
      at: time,
    }),
  ),
  fc.tuple(anySitting, anyAt).map(
    ([sitting, time]): Change => ({
      do: 'revert',
      sitting,
      state: 'paused',
      finishedOn: null,
      at: time,
    }),
  ),
  fc.tuple(anySitting, anyAt).map(([sitting, time]): Change => ({ do: 'drop', sitting, at: time })),
  fc
    .tuple(anyWord, anyAt)
    .map(([value, time]): Change => ({ do: 'set', field: 'role', value, at: time })),
  fc
    .tuple(fc.option(anyWord), anyAt)
    .map(([value, time]): Change => ({ do: 'set', field: 'link', value, at: time })),
  fc
    .tuple(fc.constantFrom('eva', 'bo'), anyWord, anyAt)
    .map(([key, role, time]) => putIn('people', key, { name: key, role }, time)),
  fc.tuple(anyWord, anyAt).map(([mail, time]) => putIn('people', 'eva', { mail }, time)),
  fc
    .tuple(fc.constantFrom('eva', 'bo'), anyAt)
    .map(([key, time]): Change => ({ do: 'remove', part: 'people', key, at: time })),
  fc
    .tuple(fc.option(anyWord), anyAt)
    .map(([answer, time]) => putIn('hardQuestions', 'Varför?', { answer }, time)),
  fc
    .tuple(fc.constantFrom('dream', 'floor'), fc.integer({ min: 1, max: 3 }), anyAt)
    .map(([level, amount, time]) =>
      putIn(
        'bids',
        `${level}/${DAY}/1`,
        { level: level === 'dream' ? 'dream' : 'floor', amount, on: DAY },
        time,
      ),
    ),
  fc.tuple(anyWord, anyAt).map(([claim, time]) => putIn('arguments', '1', { claim }, time)),
  fc
    .tuple(fc.constantFrom('open', 'ticked'), anyAt)
    .map(([state, time]) =>
      putIn('points', '6', { state: state === 'open' ? 'open' : 'ticked' }, time),
    ),
  anyAt.map((time): Change => ({ do: 'remove', part: 'points', key: '3', at: time })),
  anyAt.map((time) => putIn('terms', 'holiday', { matters: true }, time)),
  anyAt.map((time) => putIn('prepared', 'union', {}, time)),
);

/** A copy that went its own way from the base. */
const anyCopy: fc.Arbitrary<Process> = fc
  .array(anyChange, { maxLength: 8 })
  .map((changes) => applyAll(BASE, changes));

const runs = { numRuns: 300 };
const LONG = 60_000;

describe('copies of one process', () => {
  it(
    'come to the same whichever is joined to the other',
    () => {
      fc.assert(
        fc.property(anyCopy, anyCopy, (a, b) => {
          expect(join(a, b)).toEqual(join(b, a));
        }),
        runs,
      );
    },
    LONG,
  );

  it(
    'come to the same in whatever order they are joined',
    () => {
      fc.assert(
        fc.property(anyCopy, anyCopy, anyCopy, (a, b, c) => {
          expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        }),
        runs,
      );
    },
    LONG,
  );

  it(
    'are the same when one is joined twice',
    () => {
      fc.assert(
        fc.property(anyCopy, anyCopy, (a, b) => {
          const once = join(a, b);
          expect(join(once, b)).toEqual(once);
          expect(join(once, once)).toEqual(once);
          expect(hasMore(once, a)).toBe(false);
        }),
        runs,
      );
    },
    LONG,
  );

  it(
    'go on after they were joined, and come to the same again',
    () => {
      fc.assert(
        fc.property(anyCopy, anyCopy, fc.array(anyChange, { maxLength: 4 }), (a, b, more) => {
          const once = join(a, b);
          const on = applyAll(once, madeLater(once, more));
          expect(join(on, b)).toEqual(join(join(on, a), join(b, once)));
          expect(join(b, on)).toEqual(join(on, b));
        }),
        runs,
      );
    },
    LONG,
  );

  it('lose nothing of what was told and answered in one alone', () => {
    const told = (n: number): Change => ({
      do: 'tell',
      happening: happening({ kind: 'no', on: DAY }, DAY, 30 + n),
    });
    const said = (question: string): Change => ({
      do: 'answer',
      sitting: 's0',
      question,
      value: 'x',
      at: at(3),
    });
    const one = applyAll(BASE, [told(1), said('bad')]);
    const other = applyAll(BASE, [told(2), said('keep')]);
    const { happenings, sessions } = join(one, other);
    expect(happenings.map(({ id }) => id)).toEqual(expect.arrayContaining(['h31', 'h32']));
    expect(sessions[0]?.answers).toEqual({ good: 'Jag lyssnade', bad: 'x', keep: 'x' });
  });
});

describe('of two changes of one thing the later holds', () => {
  const [, SEEN = happening({ kind: 'no', on: DAY }, DAY, 1)] = BASE.happenings;
  const says = (n: number, words: string): Change => ({
    do: 'correct',
    seen: SEEN,
    set: { words },
    at: at(n),
  });
  const gone = (n: number): Change => ({ do: 'take-back', id: SEEN.id, at: at(n) });
  const wordsIn = (...copies: Change[][]): unknown[] =>
    copies
      .map((changes) => applyAll(BASE, changes))
      .reduce(join)
      .happenings.flatMap(({ id, words }) => (id === SEEN.id ? [words] : []));

  it.each([
    ['two corrections', [[says(1, 'a')], [says(2, 'b')]], ['b']],
    ['a taking back after a correction', [[says(1, 'a')], [gone(2)]], []],
    ['a correction after a taking back', [[gone(1)], [says(2, 'a')]], ['a']],
    ['of equal times the taking back', [[gone(2)], [says(2, 'a')]], []],
    [
      'clocks a year apart',
      [[says(1, 'a')], [{ ...says(1, 'b'), at: '2027-11-20T00:00:00.000' }]],
      ['b'],
    ],
  ])('%s', (_what, copies, held) => {
    expect(wordsIn(...copies)).toEqual(held);
    expect(wordsIn(...copies.toReversed())).toEqual(held);
  });

  it('corrections of two fields both hold', () => {
    const one = applyAll(BASE, [says(1, 'a')]);
    const other = applyAll(BASE, [
      { do: 'correct', seen: SEEN, set: { reached: true }, at: at(2) },
    ]);
    expect(join(one, other).happenings.find(({ id }) => id === SEEN.id)).toMatchObject({
      words: 'a',
      reached: true,
    });
  });

  it('what is finished in one is not opened by a pause in the other', () => {
    const one = applyAll(BASE, [{ do: 'finish', sitting: 's0', on: DAY, at: at(1) }]);
    const other = applyAll(BASE, [{ do: 'pause', sitting: 's0', draft: null, at: at(2) }]);
    expect(join(one, other).sessions[0]).toMatchObject({ state: 'finished', finishedOn: DAY });
  });

  it('a copy without the private floor takes none away', () => {
    const floor = applyAll(BASE, [
      putIn('bids', `floor/${DAY}/1`, { level: 'floor', amount: 40_000, on: DAY }, at(1)),
    ]);
    const without = { ...floor, salary: { ...floor.salary, bids: [] } };
    expect(join(floor, without).salary.bids).toHaveLength(1);
    expect(hasMore(floor, without)).toBe(false);
  });
});

it('are no copies of one when a happening is another thing in the other', () => {
  const [first = happening({ kind: 'no', on: DAY }, DAY, 1), ...rest] = BASE.happenings;
  const other = { ...BASE, happenings: [happening({ kind: 'no', on: DAY }, DAY, 0), ...rest] };
  expect(first.id).toBe('h0');
  expect([canJoin(BASE, BASE), canJoin(BASE, other), canJoin(BASE, { ...BASE, uid: 'x' })]).toEqual(
    [true, false, false],
  );
});
