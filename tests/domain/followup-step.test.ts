import { describe, expect, it } from 'vitest';
import { followupSteps } from '../../src/domain/followup/followup-step';
import { type Line, processWith } from '../ledger/told';

const HELD: Line[] = [
  { kind: 'interview', on: '2026-09-07', state: 'held' },
  { kind: 'i-thanked', on: '2026-09-07' },
];
const PROMISE: Line = { kind: 'they-said', on: '2026-09-07', answerBy: '2026-09-11' };
const NO: Line = { kind: 'no', on: '2026-09-18' };
const YES: Line = { kind: 'i-answered', on: '2026-09-18', what: 'accepted' };
const RANG: Line = { kind: 'i-contacted', on: '2026-09-18', channel: 'call', reached: true };

describe('the step a verdict asks for', () => {
  it('is none on the day of the first interview, before it', () => {
    const booked: Line = { kind: 'interview', on: '2026-09-07', state: 'booked', at: '23:30' };
    expect(followupSteps(processWith(booked), '2026-09-07')).toEqual([]);
  });

  it('is none without an interview', () => {
    expect(followupSteps(processWith(), '2026-09-15')).toEqual([]);
  });

  it('is the one question after a no, also where no interview was told', () => {
    const [step] = followupSteps(processWith(NO), '2026-09-18');
    expect(step).toMatchObject({ kind: 'ask-feedback', on: '2026-09-21' });
  });

  it.each<[string, Line[]]>([
    ['an offer', []],
    ['a yes', [{ kind: 'i-answered', on: '2026-09-14', what: 'accepted' }]],
  ])('is the same after %s, whether an interview was told or not', (_, more) => {
    const told: Line[] = [{ kind: 'offer', on: '2026-09-11', replyBy: '2026-09-18' }, ...more];
    const steps = followupSteps(processWith(...told), '2026-09-15');
    expect(steps).toEqual(followupSteps(processWith(...HELD, ...told), '2026-09-15'));
    expect(steps.map(({ on }) => on)).toEqual(more.length > 0 ? ['2026-09-18'] : []);
  });

  it.each<[string, string, Line[], string[]]>([
    ['look again when the wait is over', '2026-09-10', [], ['followup 2026-09-21']],
    ['ring when their date has passed', '2026-09-15', [PROMISE], ['call 2026-09-15']],
    ['ring on the next working day', '2026-09-19', [PROMISE], ['call 2026-09-21']],
    ['write once when nothing was promised', '2026-09-22', [], ['write 2026-09-22']],
    [
      'reply when it is one’s own move',
      '2026-09-10',
      [{ kind: 'they-asked', on: '2026-09-09', for: 'reply' }],
      ['reply 2026-09-10'],
    ],
    [
      'withdraw when the interest is gone',
      '2026-09-10',
      [{ kind: 'changed-mind', on: '2026-09-09', wants: false }],
      ['withdraw 2026-09-10'],
    ],
    ['a pause on the day of a no', '2026-09-18', [NO], ['ask-feedback 2026-09-21']],
    ['one question the day after', '2026-09-21', [NO], ['ask-feedback 2026-09-21']],
    [
      'one question at once, where they asked for it',
      '2026-09-18',
      [{ ...NO, feedback: 'invited' }],
      ['ask-feedback 2026-09-18'],
    ],
    ['look for papers and a start after a yes', '2026-09-18', [YES, RANG], ['papers 2026-09-25']],
    [
      'nothing before the first day of work',
      '2026-09-18',
      [YES, { kind: 'start', on: '2026-09-22', toldOn: '2026-09-18' }],
      [],
    ],
    [
      'nothing once it has come',
      '2026-09-18',
      [YES, { kind: 'start', on: '2026-09-18' }, RANG],
      [],
    ],
    [
      'nothing when all is over',
      '2026-09-21',
      [{ kind: 'ended', on: '2026-09-18', how: 'silence' }],
      [],
    ],
    [
      'ask about an interview that must have been',
      '2026-09-21',
      [{ kind: 'interview', on: '2026-09-16', state: 'booked', toldOn: '2026-09-10' }],
      ['unsaid 2026-09-21'],
    ],
  ])('%s', (_, today, known, steps) => {
    const process = processWith(...HELD, ...known);
    expect(followupSteps(process, today).map(({ kind, on }) => `${kind} ${on}`)).toEqual(steps);
  });
});
