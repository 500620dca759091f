import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import {
  debriefOf,
  latestDebrief,
  newSession,
  roundToDebrief,
  secondLookOn,
  shiftOf,
  unfinished,
  withSession,
} from '../../src/domain/debrief';
import { withInterview } from '../../src/domain/interview';
import { emptyProcess, type Process, type Session } from '../../src/domain/process';

const TODAY = '2026-11-22';
const EMPTY = emptyProcess('p', { company: 'P', role: 'Kock', country: 'SE', startedOn: TODAY });

function session(answers: Answers, more: Partial<Session> = {}): Session {
  return { ...newSession(1, 1, TODAY), state: 'finished', finishedOn: TODAY, answers, ...more };
}

function process(...sessions: Session[]): Process {
  return sessions.reduce(withSession, { ...EMPTY, rounds: [{ number: 1, on: TODAY, people: [] }] });
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
    expect(debriefOf(EMPTY, session(answers))).toMatchObject({ keep, change, hardQuestions });
  });
});

describe('what the answers say of the interview', () => {
  const told = (answers: Answers, before: Answers = {}, from: Process = EMPTY) =>
    withInterview(from, session(answers), before);

  test('company, role, day and people', () => {
    const people = [{ name: 'Prova', role: 'chef' }];
    expect(
      told({ company: 'Q', role: 'R', 'interviewed-on': '2026-11-20', interviewers: people }),
    ).toMatchObject({
      company: 'Q',
      role: 'R',
      rounds: [{ number: 1, on: '2026-11-20', people: ['Prova'] }],
      people: [{ name: 'Prova', role: 'chef', mail: null }],
    });
  });

  test.each([
    ['the day', { 'answer-by': '2026-11-27' }, { by: '2026-11-27', agreement: 'none' }],
    ['may get in touch', { 'may-contact': 'ok' }, { agreement: 'ok', contactFrom: null }],
    [
      'from a day, so it is agreed',
      { 'contact-from': '2026-11-30' },
      { agreement: 'ok', contactFrom: '2026-11-30' },
    ],
    ['they get in touch themselves', { 'may-contact': 'do-not' }, { agreement: 'do-not' }],
    ['their words', { 'next-step': 'Snart' }, { words: 'Snart' }],
  ])('a promise: %s', (_what, answers, promise) => {
    expect(told(answers).promises).toMatchObject([{ round: 1, saidOn: TODAY, ...promise }]);
  });

  test.each([[{}], [{ 'may-contact': 'none' }], [{ 'next-step': null }]])(
    '%j is no promise',
    (answers) => {
      expect(told(answers).promises).toEqual([]);
    },
  );

  test('what was corrected by hand since stays corrected', () => {
    const answers = { company: 'Q', feeling: 'calm' };
    const corrected = { ...EMPTY, company: 'Q AB' };
    expect(told({ ...answers, feeling: 'tense' }, answers, corrected).company).toBe('Q AB');
  });

  test('a person met again keeps what is known of them', () => {
    const known = { ...EMPTY, people: [{ name: 'Prova', role: 'chef', mail: 'p@prov.example' }] };
    expect(told({ interviewers: ['Prova'] }, {}, known).people).toEqual(known.people);
  });

  test('a hard question is kept once, with the day', () => {
    const once = told({ 'hard-questions': ['x'] });
    expect(told({ unprepared: ['x'] }, {}, once).hardQuestions).toEqual([
      { question: 'x', answer: null, on: TODAY },
    ]);
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

  test('the second look is due the day after the first, until it is done', () => {
    const second = { ...newSession(1, 2, TODAY), state: 'begun' as const };
    expect(secondLookOn(process())).toBeNull();
    expect(secondLookOn(process(session({})))).toBe('2026-11-23');
    expect(secondLookOn(process(session({}), second))).toBe('2026-11-23');
    expect(secondLookOn(process(session({}), { ...second, state: 'finished' }))).toBeNull();
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
    const rounds = days.map((on, i) => ({ number: i + 1, on, people: [] }));
    const sessions = done.map((round) => session({}, { round, id: `debrief-${round}` }));
    expect(roundToDebrief({ ...EMPTY, rounds, sessions }, today).number).toBe(number);
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
