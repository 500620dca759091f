import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { debriefOf, newSession, roundToDebrief, shiftOf } from '../../src/domain/debrief';
import {
  INTERVIEW_FACTS,
  latestDebrief,
  secondLookOn,
  toldDebrief,
  unfinished,
} from '../../src/domain/debrief-sessions';
import type { Process, Session } from '../../src/domain/process';
import { shippedGuide } from '../../src/guide/library';
import { type Line, processWith } from '../ledger/told';

const TODAY = '2026-11-22';
const GUIDES = join(import.meta.dirname, '../../dist/guides');
const HELD: Line = { kind: 'interview', on: TODAY, state: 'held' };

function session(answers: Answers, more: Partial<Session> = {}): Session {
  return { ...newSession(1, 1, TODAY), state: 'finished', finishedOn: TODAY, answers, ...more };
}

function process(...sessions: Session[]): Process {
  return { ...processWith(HELD), sessions };
}

describe('what a debrief comes to', () => {
  test.each([
    ['nothing answered', {}, [], [], []],
    [
      'all of it',
      { keep: 'Andas', change: ['a', 'b'], 'hard-questions': ['x'] },
      ['Andas'],
      ['a', 'b'],
      ['x'],
    ],
    ['at most three to change', { change: ['a', 'b', 'c', 'd'] }, [], ['a', 'b', 'c'], []],
    [
      'what was chosen anew comes first',
      { change: ['a', 'b', 'c'], 'change-again': 'z' },
      [],
      ['z', 'a', 'b'],
      [],
    ],
    [
      'the same question told twice is one',
      { 'hard-questions': ['x'], unprepared: ['x', 'y'] },
      [],
      [],
      ['x', 'y'],
    ],
    ['blank is nothing', { keep: '  ' }, [], [], []],
  ])('%s', (_what, answers, keep, change, hardQuestions) => {
    expect(debriefOf(processWith(), session(answers))).toMatchObject({
      keep,
      change,
      hardQuestions,
    });
  });
});

describe('what they said of what comes next', () => {
  const none = { who: null, words: null, by: null, agreement: 'none', contactFrom: null };
  const promises = (round: number, ...lines: Line[]) =>
    debriefOf(processWith(...lines), session({}, { round })).promises;

  test.each<[string, Line, object | null]>([
    [
      'a day',
      { kind: 'they-said', on: TODAY, answerBy: '2026-11-27', who: 'Prova' },
      { by: '2026-11-27', who: 'Prova' },
    ],
    ['only words', { kind: 'they-said', on: TODAY, words: 'Snart' }, { words: 'Snart' }],
    [
      'a day to call is a leave to call',
      { kind: 'they-said', on: TODAY, contactFrom: '2026-11-30' },
      { agreement: 'ok', contactFrom: '2026-11-30' },
    ],
    [
      'some days later, on the telephone',
      {
        kind: 'they-said',
        on: '2026-11-25',
        channel: 'call',
        contact: 'do-not',
        words: 'Vi hör av oss',
      },
      { saidOn: '2026-11-25', agreement: 'do-not', words: 'Vi hör av oss' },
    ],
    [
      'a call that promised nothing',
      { kind: 'they-said', on: '2026-11-25', channel: 'call', words: 'Hej' },
      null,
    ],
    ['before the interview', { kind: 'they-said', on: '2026-11-20', answerBy: TODAY }, null],
  ])('%s', (_what, line, promise) => {
    const all = promise === null ? [] : [{ ...none, saidOn: TODAY, round: 1, ...promise }];
    expect(promises(1, HELD, line)).toEqual(all);
  });

  test('each interview has what was said until the next', () => {
    const lines: Line[] = [
      HELD,
      { kind: 'they-said', on: TODAY, answerBy: '2026-11-27' },
      { kind: 'interview', on: '2026-12-01', state: 'held' },
      { kind: 'they-said', on: '2026-12-01', answerBy: '2026-12-08' },
    ];
    expect(promises(1, ...lines).map(({ by }) => by)).toEqual(['2026-11-27']);
    expect(promises(2, ...lines).map(({ by }) => by)).toEqual(['2026-12-08']);
    expect(promises(3, ...lines)).toEqual([]);
  });
});

describe('which sitting', () => {
  test('the one begun and not finished', () => {
    expect(unfinished(process(session({}, { state: 'paused' })))).toMatchObject({
      id: 'debrief-1',
    });
    expect(unfinished(process(session({})))).toBeNull();
    const second = { ...newSession(1, 2, TODAY), state: 'paused' as const };
    expect(unfinished(process(session({}), second))).toBeNull();
  });

  const CALM = session({ feeling: 'calm' });

  test('nothing is looked at again where nothing was said of how it went', () => {
    const skipped = { feeling: null, 'next-step': 'De ringer.', 'answer-by': '2026-11-27' };
    expect(secondLookOn(process(session(skipped)))).toBeNull();
    expect(toldDebrief(process(session(skipped)))).toBeNull();
    const facts = shippedGuide(GUIDES, 'sv', 'interview')?.items.map(({ id }) => id);
    expect(INTERVIEW_FACTS).toEqual(facts);
  });

  test('the second look is due the day after the first, until it is done', () => {
    const second = { ...newSession(1, 2, TODAY), state: 'begun' as const };
    expect(secondLookOn(process())).toBeNull();
    expect(secondLookOn(process(CALM))).toBe('2026-11-23');
    expect(secondLookOn(process(CALM, second))).toBe('2026-11-23');
    expect(secondLookOn(process(CALM, { ...second, state: 'finished' }))).toBeNull();
    expect(latestDebrief(process(session({}, { state: 'paused' })))).toBeNull();
  });

  test.each([
    ['none told of: the first, today', [], [], TODAY, 1],
    ['one that waits', [TODAY], [], '2026-11-25', 1],
    ['all gone through, the same day: that one', [TODAY], [1], TODAY, 1],
    ['all gone through, later: a further one', [TODAY], [1], '2026-11-25', 2],
    ['one booked does not wait yet', [TODAY, '2026-12-04'], [1], '2026-11-25', 3],
    ['one booked, on its day', [TODAY, '2026-12-04'], [1], '2026-12-04', 2],
  ])('%s', (_what, days, done, today, number) => {
    const lines = days.map((on): Line => ({ kind: 'interview', on }));
    const sessions = done.map((round) => session({}, { round, id: `debrief-${round}` }));
    expect(roundToDebrief({ ...processWith(...lines), sessions }, today).number).toBe(number);
  });
});

test('two looks side by side: then, now, and what the person says of it', () => {
  const first = session({ feeling: 'tense', bad: 'Siffrorna', change: ['a'] });
  const second = session({ 'feeling-again': 'calm', 'better-than-thought': 'better' }, { look: 2 });
  expect(shiftOf(first, second)).toEqual({
    feeling: { then: 'tense', now: 'calm' },
    good: { then: null, now: null },
    bad: { then: 'Siffrorna', now: null },
    change: { then: 'a', now: null },
    judged: 'better',
  });
});
