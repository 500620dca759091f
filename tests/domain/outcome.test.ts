import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { isNewOutcome, outcomeDeeds, outcomeNow } from '../../src/domain/outcome';
import type { OutcomeName } from '../../src/domain/outcome-name';
import type { Process } from '../../src/domain/process';
import { type Line, processWith, withDeeds } from '../ledger/told';

const TODAY = '2026-09-18';
const MET: Line = { kind: 'interview', on: '2026-09-07', state: 'held' };

interface Told {
  on?: string | null;
  answers?: Answers;
  today?: string;
}

function outcome(
  process: Process,
  name: OutcomeName,
  { on = TODAY, answers = {}, today = TODAY }: Told = {},
): Process {
  return withDeeds(process, outcomeDeeds(process, { name, on, answers, today }), today);
}

/** What was told after the interview, without what every happening has. */
function lines({ happenings }: Process): unknown[] {
  return happenings
    .slice(1)
    .map(({ id: _id, told: _told, corrected: _corrected, ...line }) => line);
}

describe('an outcome told', () => {
  it.each<[OutcomeName, Answers, unknown[]]>([
    ['next', {}, [{ kind: 'they-said', on: TODAY, invites: true }]],
    [
      'next',
      { 'next-date': '2026-09-25' },
      [
        { kind: 'they-said', on: TODAY, invites: true },
        { kind: 'interview', on: '2026-09-25', state: 'booked' },
      ],
    ],
    [
      'offer',
      { 'answer-by': '2026-09-25', 'offer-answered': true },
      [{ kind: 'offer', on: TODAY, replyBy: '2026-09-25' }],
    ],
    [
      'offer',
      { 'answer-by': null, 'offer-answered': false },
      [
        { kind: 'offer', on: TODAY, replyBy: null },
        { kind: 'they-asked', on: TODAY, for: 'reply' },
      ],
    ],
    ['accepted', {}, [{ kind: 'i-answered', on: TODAY, what: 'accepted' }]],
    ['declined', {}, [{ kind: 'i-answered', on: TODAY, what: 'declined' }]],
    ['withdrawn', {}, [{ kind: 'i-answered', on: TODAY, what: 'withdrew' }]],
    ['silence', {}, [{ kind: 'ended', on: TODAY, how: 'silence' }]],
    ['cancelled', {}, [{ kind: 'ended', on: TODAY, how: 'cancelled' }]],
    ['rejected', {}, [{ kind: 'no', on: TODAY }]],
    [
      'rejected',
      { 'no-channel': 'mail', 'no-feedback': true },
      [{ kind: 'no', on: TODAY, channel: 'mail', feedback: 'not-given' }],
    ],
    ['reopened', {}, []],
  ])('%s with %j becomes %j', (name, answers, told) => {
    const once = outcome(processWith(MET), name, { answers });
    expect(lines(once)).toEqual(told);
    expect(isNewOutcome(once, name, TODAY)).toBe(false);
    expect(outcome(once, name, { on: null, answers })).toEqual(once);
  });

  it('again on another day is put right', () => {
    const no = outcome(outcome(processWith(MET), 'rejected'), 'rejected', { on: '2026-09-17' });
    expect(lines(no)).toEqual([{ kind: 'no', on: '2026-09-17' }]);
    const next = outcome(outcome(processWith(MET), 'next'), 'next', { on: '2026-09-17' });
    expect(outcomeNow(next, TODAY)).toMatchObject({ state: 'next', on: '2026-09-17' });
  });

  it('moves the interview that was booked', () => {
    const on = (day: string) => ({ on: null, answers: { 'next-date': day } });
    const first = outcome(processWith(MET), 'next', { answers: { 'next-date': '2026-09-25' } });
    const moved = outcome(first, 'next', on('2026-09-28'));
    expect(lines(moved)).toHaveLength(2);
    expect(outcomeNow(moved, TODAY)).toMatchObject({ nextDate: '2026-09-28', on: TODAY });
  });

  it('of an offer told within three days is the same offer', () => {
    const named: Line = { kind: 'offer', on: '2026-09-16', amount: 45_000 };
    const once = outcome(processWith(MET, named), 'offer', {
      answers: { 'answer-by': '2026-09-25' },
    });
    expect(lines(once)).toEqual([
      { kind: 'offer', on: TODAY, amount: 45_000, replyBy: '2026-09-25' },
    ]);
  });

  it('of thanks for an offer answers what waited for them', () => {
    const offer = outcome(processWith(MET), 'offer', { answers: { 'offer-answered': false } });
    const thanked = outcome(offer, 'offer', { on: null, answers: { 'offer-answered': true } });
    expect(lines(thanked).at(-1)).toMatchObject({ kind: 'they-asked', done: TODAY });
  });
});

describe('an ending taken back', () => {
  it.each<[OutcomeName, string]>([
    ['silence', 'pending'],
    ['cancelled', 'next'],
    ['rejected', 'next'],
    ['withdrawn', 'next'],
  ])('after %s is %s', (ending, state) => {
    const ended = outcome(processWith(MET), ending);
    expect(isNewOutcome(ended, 'reopened', '2026-09-21')).toBe(true);
    const again = outcome(ended, 'reopened', { on: '2026-09-21', today: '2026-09-21' });
    expect(outcomeNow(again, '2026-09-21').state).toBe(state);
  });

  it('leaves the offer, when it was a yes', () => {
    const yes = outcome(outcome(processWith(MET), 'offer'), 'accepted');
    expect(outcomeNow(yes, TODAY).state).toBe('accepted');
    expect(outcomeNow(outcome(yes, 'reopened'), TODAY).state).toBe('offer');
  });
});

describe('how a process stands', () => {
  it('names their feedback once it has come', () => {
    const no: Line = { kind: 'no', on: '2026-09-14' };
    const words: Line = { kind: 'feedback', on: '2026-09-16', words: 'Mer siffror.' };
    expect(outcomeNow(processWith(MET, no), TODAY).feedback).toEqual({
      state: 'not-asked',
      askedOn: null,
      words: null,
    });
    expect(outcomeNow(processWith(MET, no, words), TODAY)).toEqual({
      state: 'rejected',
      on: '2026-09-14',
      nextDate: null,
      feedback: { state: 'received', askedOn: '2026-09-16', words: 'Mer siffror.' },
    });
  });
});
