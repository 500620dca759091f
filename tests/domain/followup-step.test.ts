import { describe, expect, it } from 'vitest';
import { followupSteps } from '../../src/domain/followup/followup-step';
import { emptyProcess, type Process } from '../../src/domain/process';

const START = { company: 'Prov', role: '', country: 'SE', startedOn: '2026-09-01' } as const;
const EMPTY = emptyProcess('prov', START);
const HELD = {
  rounds: [{ number: 1, on: '2026-09-07', people: [] }],
  thanked: [{ on: '2026-09-07', to: null }],
};
const PROMISE = {
  saidOn: '2026-09-07',
  round: 1,
  who: null,
  words: null,
  by: '2026-09-11',
  agreement: 'none',
  contactFrom: null,
} as const;

function situation(change: Partial<Process['situation']>): Partial<Process> {
  return { situation: { ...EMPTY.situation, ...change } };
}

function outcome(change: Partial<Process['outcome']>): Partial<Process> {
  return { outcome: { ...EMPTY.outcome, ...change } };
}

describe('the step a verdict asks for', () => {
  it.each<[string, string, Partial<Process>, string[]]>([
    ['nothing without an interview', '2026-09-15', { rounds: [] }, []],
    ['look again when the wait is over', '2026-09-10', {}, ['followup 2026-09-21']],
    ['ring when their date has passed', '2026-09-15', { promises: [PROMISE] }, ['call 2026-09-15']],
    ['ring on the next working day', '2026-09-19', { promises: [PROMISE] }, ['call 2026-09-21']],
    ['write once when nothing was promised', '2026-09-22', {}, ['write 2026-09-22']],
    [
      'reply when it is one’s own move',
      '2026-09-10',
      situation({ myMove: true }),
      ['reply 2026-09-10'],
    ],
    [
      'withdraw when the interest is gone',
      '2026-09-10',
      situation({ interested: false }),
      ['withdraw 2026-09-10'],
    ],
    [
      'a pause on the day of a no',
      '2026-09-18',
      outcome({ state: 'rejected', on: '2026-09-18' }),
      ['ask-feedback 2026-09-21'],
    ],
    [
      'one question the day after',
      '2026-09-21',
      outcome({ state: 'rejected', on: '2026-09-18' }),
      ['ask-feedback 2026-09-21'],
    ],
    ['nothing when all is over', '2026-09-21', outcome({ state: 'closed', on: '2026-09-18' }), []],
    [
      'ask about an interview that must have been',
      '2026-09-21',
      outcome({ state: 'next', on: '2026-09-10', nextDate: '2026-09-16' }),
      ['followup 2026-09-21'],
    ],
  ])('%s', (_, today, known, steps) => {
    const process = { ...EMPTY, ...HELD, ...known };
    expect(followupSteps(process, today).map(({ kind, on }) => `${kind} ${on}`)).toEqual(steps);
  });
});
