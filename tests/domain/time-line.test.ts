import { describe, expect, test } from 'vitest';
import { placesIn, tally, timeLineOf } from '../../src/domain/time-line';
import { type Line, processWith } from '../ledger/told';

const TODAY = '2026-11-27';

/** The stops as they come: day, mark, number, and a + where the day is ahead. */
function stops(...lines: Line[]): string[] {
  const line = timeLineOf(processWith(...lines), TODAY);
  return (line?.stops ?? []).map(({ on, is, round, isAhead }) =>
    [on.slice(5), is, round, isAhead ? '+' : null].filter((part) => part !== null).join(' '),
  );
}

describe('the time line of a process', () => {
  test('has what they and the person did, by day', () => {
    expect(
      stops(
        { kind: 'no', on: '2026-11-20' },
        { kind: 'applied', on: '2026-09-01' },
        { kind: 'they-said', on: '2026-09-20', answerBy: '2026-09-30' },
        { kind: 'interview', on: '2026-09-20', state: 'held' },
        { kind: 'i-contacted', on: '2026-10-02', channel: 'call', reached: true },
        { kind: 'i-thanked', on: '2026-09-21' },
      ),
    ).toEqual([
      '09-01 applied',
      '09-20 interview 1',
      '09-20 they',
      '09-21 me',
      '10-02 me',
      '11-20 no',
    ]);
  });

  test('has nothing of what was thought, noted or spoken of pay', () => {
    expect(
      stops(
        { kind: 'note', on: '2026-11-01', words: 'Lugnt' },
        { kind: 'came-up', on: '2026-11-01', what: 'forgotten' },
        { kind: 'changed-mind', on: '2026-11-01', wants: false },
        { kind: 'said-figure', on: '2026-11-01', amount: 45_000 },
        { kind: 'other-offer', on: '2026-11-01' },
        { kind: 'reference-told', on: '2026-11-01', name: 'Anna' },
      ),
    ).toEqual([]);
  });

  test('has a booked interview once, ahead until its day, and one called off as such', () => {
    expect(
      stops(
        { kind: 'interview', on: '2026-10-01', state: 'booked', toldOn: '2026-09-20' },
        { kind: 'interview', on: '2026-10-01', state: 'held' },
        { kind: 'interview', on: '2026-10-20', state: 'booked', toldOn: '2026-10-10' },
        { kind: 'interview', on: '2026-10-20', state: 'called-off', toldOn: '2026-10-19' },
        { kind: 'interview', on: '2026-12-01', state: 'booked', toldOn: '2026-11-20' },
      ),
    ).toEqual(['10-01 interview 1', '10-20 off', '12-01 interview 2 +']);
  });

  test('leaves out what has no day, and a first day of work that was moved', () => {
    expect(
      stops(
        { kind: 'i-contacted', on: null, channel: 'mail' },
        { kind: 'start', on: '2026-12-10', toldOn: '2026-11-01' },
        { kind: 'start', on: '2027-01-07', toldOn: '2026-11-20' },
      ),
    ).toEqual(['01-07 start +']);
  });

  test('reaches today while the process goes on, and ends with it', () => {
    const applied: Line = { kind: 'applied', on: '2026-09-01' };
    expect(timeLineOf(processWith(applied), TODAY)).toMatchObject({
      from: '2026-09-01',
      to: TODAY,
    });
    const over = processWith(applied, { kind: 'no', on: '2026-10-01' });
    expect(timeLineOf({ ...over, over: true }, TODAY)?.to).toBe('2026-10-01');
  });

  test('knows only what was known on the day', () => {
    const process = processWith(
      { kind: 'applied', on: '2026-09-01' },
      { kind: 'no', on: '2026-10-01' },
    );
    expect(timeLineOf(process, '2026-09-15')?.stops).toHaveLength(1);
    expect(timeLineOf(processWith(), TODAY)).toBeNull();
  });
});

describe('places on a line', () => {
  const span = { from: '2026-01-01', to: '2026-01-31' };

  test('lie in proportion to the days', () => {
    expect(placesIn(['2026-01-01', '2026-01-16', '2026-01-31'], span, 11)).toEqual([0, 5, 10]);
  });

  test('are one each as long as there is room, also at the end', () => {
    expect(placesIn(['2026-01-01', '2026-01-01', '2026-01-02'], span, 11)).toEqual([0, 1, 2]);
    expect(placesIn(['2026-01-30', '2026-01-31', '2026-01-31'], span, 11)).toEqual([8, 9, 10]);
  });

  test('are shared where there are more days than places', () => {
    const days = Array.from({ length: 200 }, () => '2026-01-16');
    expect(new Set(placesIn(days, span, 11))).toEqual(new Set([5]));
  });

  test('one single day is the first place', () => {
    expect(placesIn(['2026-01-01'], { from: '2026-01-01', to: '2026-01-01' }, 11)).toEqual([0]);
  });
});

test('marks are counted in the order in which they come', () => {
  const contacts = Array.from(
    { length: 3 },
    (): Line => ({ kind: 'i-contacted', on: '2026-10-02', channel: 'call' }),
  );
  const line = timeLineOf(processWith({ kind: 'applied', on: '2026-09-01' }, ...contacts), TODAY);
  expect([...tally(line?.stops ?? [])]).toEqual([
    ['applied', 1],
    ['me', 3],
  ]);
});
