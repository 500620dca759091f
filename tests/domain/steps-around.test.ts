import { describe, expect, test } from 'vitest';
import { withPoints } from '../../src/domain/points';
import { emptyProcess, type Outcome, type Process, type Session } from '../../src/domain/process';
import { stepsOf } from '../../src/domain/steps';

const TODAY = '2026-11-23';
const START = { company: 'Provbolaget', role: '', country: 'SE', startedOn: TODAY } as const;
const EMPTY = emptyProcess('provbolaget', START);

function talked(feeling: string, on = '2026-11-22'): Process {
  const days = { startedOn: on, finishedOn: on };
  const sitting = { id: 'debrief-1', kind: 'debrief', round: 1, look: 1, depth: 'core' } as const;
  const session: Session = { ...sitting, ...days, state: 'finished', answers: { feeling } };
  return { ...EMPTY, rounds: [{ number: 1, on, people: [] }], sessions: [session] };
}

function kinds(process: Process): string[] {
  return stepsOf(process, TODAY).map(({ kind, on }) => `${kind} ${on}`);
}

describe('a word to the references', () => {
  test('after a good talk, not after a heavy one', () => {
    expect(kinds(talked('calm'))).toContain(`references ${TODAY}`);
    expect(kinds(talked('tense')).join(' ')).not.toContain('references');
  });

  test('after a heavy talk too, when they spoke of references', () => {
    const none = { by: null, agreement: 'none', contactFrom: null, who: null } as const;
    const promise = { saidOn: TODAY, round: 1, words: 'de vill ha två referenser', ...none };
    expect(kinds({ ...talked('tense'), promises: [promise] })).toContain(`references ${TODAY}`);
  });

  test.each<[string, Process]>([
    ['they know', { ...talked('calm'), referencesTold: [{ name: 'Anna', on: TODAY }] }],
    ['it is laid aside', withPoints(talked('calm'), [5], 'not-for-me')],
    ['the talk was long ago', talked('calm', '2026-11-02')],
  ])('not when %s', (_, process) => expect(kinds(process).join(' ')).not.toContain('references'));
});

test('thanks that are laid aside are not asked for', () => {
  expect(kinds(talked('tense')).join(' ')).toContain('thanks');
  expect(kinds(withPoints(talked('tense'), [3], 'not-for-me')).join(' ')).not.toContain('thanks');
});

describe('preparing for the next interview', () => {
  const next = (nextDate: string): Process => ({
    ...EMPTY,
    outcome: { ...EMPTY.outcome, state: 'next', nextDate },
  });

  test.each([
    ['2026-12-01', 'prepare 2026-11-30'],
    ['2026-11-24', 'prepare 2026-11-23'],
    ['2026-11-23', 'prepare 2026-11-23'],
  ])('booked for %s: %s', (day, step) => expect(kinds(next(day))).toEqual([step]));

  test('not for one that has been, nor when all is over', () => {
    expect(kinds(next('2026-11-20'))).toEqual([]);
    const over: Outcome = { ...EMPTY.outcome, state: 'closed' };
    const booked = [{ number: 1, on: '2026-12-01', people: [] }];
    expect(kinds({ ...EMPTY, rounds: booked })).toEqual(['prepare 2026-11-30']);
    expect(kinds({ ...EMPTY, rounds: booked, outcome: over })).toEqual([]);
  });
});
