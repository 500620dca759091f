import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { applyAll } from '../../src/domain/change/apply';
import type { Change } from '../../src/domain/change/change';
import { newSession } from '../../src/domain/debrief';
import type { Deed } from '../../src/domain/followup/fact-row';
import { type Happening, ofKind } from '../../src/domain/happening';
import {
  forgottenIn,
  interviewDeeds,
  jobChanges,
  leaving,
  untoldInterview,
} from '../../src/domain/interview';
import { roundsOf } from '../../src/domain/ledger/folds';
import { peopleOf } from '../../src/domain/ledger/people-met';
import { momentOf } from '../../src/domain/moment';
import type { Process } from '../../src/domain/process';
import { type Line, processWith } from '../ledger/told';
import { typedIn } from '../../src/words/typed';

const { reasons } = typedIn({ language: 'sv' });

const TODAY = '2026-11-22';
const BY = '2026-11-27';

/** The process after a sitting of round 1 has been given these answers, one after the other. */
function after(process: Process, ...given: Answers[]): Process {
  return given.reduce(answered, process);
}

let clock = 0;

function answered(process: Process, fresh: Answers): Process {
  const at = momentOf(TODAY, (clock += 1));
  const session = newSession(1, 1, TODAY);
  const before = process.sessions.find(({ id }) => id === session.id)?.answers ?? {};
  const answers = { ...before, ...fresh };
  const told = { session, fresh, answers, today: TODAY };
  const changes: Change[] = [
    { do: 'begin', sitting: session, at },
    ...Object.entries(fresh).map(
      ([question, value]): Change => ({ do: 'answer', sitting: session.id, question, value, at }),
    ),
    ...jobChanges(process, told, at),
    ...changesOf(process, interviewDeeds(process, told), at),
  ];
  return applyAll(process, changes);
}

function changesOf({ happenings }: Process, deeds: Deed[], at: string): Change[] {
  return deeds.flatMap((deed, n): Change[] => {
    if (deed.do === 'tell')
      return [{ do: 'tell', happening: { ...deed.telling, id: `${at}/${n}`, told: at } }];
    if (deed.do === 'take-back') return [{ do: 'take-back', id: deed.id, at }];
    const seen = happenings.find(({ id }) => id === deed.id);
    return seen ? [{ do: 'correct', seen, set: deed.set, at }] : [];
  });
}

function kept<K extends Happening['kind']>({ happenings }: Process, kind: K) {
  return ofKind(happenings, kind);
}

const HELD = { 'interviewed-on': TODAY };

test('the job, the day and the people', () => {
  const interviewers = [{ name: 'Prova', role: 'chef' }];
  const job = { company: 'Q', role: 'R', place: 'Umeå', 'applied-on': '2026-11-01' };
  const process = after(processWith(), { ...job, ...HELD, interviewers });
  expect(process).toMatchObject({ company: 'Q', role: 'R', place: 'Umeå' });
  expect(kept(process, 'applied')).toMatchObject([{ on: '2026-11-01' }]);
  expect(kept(process, 'interview')).toMatchObject([
    { on: TODAY, round: 1, state: 'held', with: interviewers },
  ]);
  expect(peopleOf(process)).toEqual([{ name: 'Prova', role: 'chef', mail: null }]);
});

describe('the day', () => {
  test('not told yet, there is no interview', () => {
    expect(kept(after(processWith(), { company: 'Q' }), 'interview')).toEqual([]);
  });

  test('skipped, it is the day the sitting began', () => {
    expect(kept(after(processWith(), { 'interviewed-on': null }), 'interview')).toMatchObject([
      { on: TODAY },
    ]);
  });

  test('never asked for, it is that day at the end', () => {
    const session = newSession(1, 1, TODAY);
    const untold = (process: Process, answers: Answers) =>
      untoldInterview(process, session, answers);
    expect(untold(processWith(), { interviewers: ['Prova'] })).toMatchObject([
      { telling: { kind: 'interview', on: TODAY, round: 1, with: [{ name: 'Prova' }] } },
    ]);
    expect(untold(processWith(), { 'interviewed-on': null })).toEqual([]);
    expect(untold(processWith({ kind: 'interview', on: '2026-11-20' }), {})).toEqual([]);
  });

  test('put right, it takes along what was said on it', () => {
    const process = after(
      processWith(),
      { 'interviewed-on': '2026-11-20', 'answer-by': BY },
      { 'interviewed-on': '2026-11-19' },
    );
    expect(roundsOf(process).map(({ on }) => on)).toEqual(['2026-11-19']);
    expect(kept(process, 'they-said')).toMatchObject([{ on: '2026-11-19', answerBy: BY }]);
  });

  test('booked before, the booking becomes the interview', () => {
    const booked: Line = { kind: 'interview', on: TODAY, state: 'booked', at: '10:00' };
    const process = after(processWith(booked), { interviewers: ['Prova'] });
    expect(kept(process, 'interview')).toMatchObject([
      { on: TODAY, at: '10:00', state: 'held', round: 1, with: [{ name: 'Prova' }] },
    ]);
  });
});

describe('what they said in it', () => {
  test.each<[string, Answers, object]>([
    ['the day', { 'answer-by': BY }, { answerBy: BY }],
    ['may get in touch', { 'may-contact': 'ok' }, { contact: 'ok' }],
    [
      'from a day, so it is agreed',
      { 'contact-from': '2026-11-30' },
      { contact: 'ok', contactFrom: '2026-11-30' },
    ],
    ['they get in touch themselves', { 'may-contact': 'do-not' }, { contact: 'do-not' }],
    [
      'their words',
      { 'next-step': 'Snart', 'answer-from': 'Prova' },
      { words: 'Snart', who: 'Prova' },
    ],
  ])('%s', (_what, answers, said) => {
    const [word, ...others] = kept(after(processWith(), HELD, answers), 'they-said');
    expect(word).toMatchObject({ on: TODAY, ...said });
    expect(word?.channel).toBeUndefined();
    expect(others).toEqual([]);
  });

  test.each([[{}], [{ 'may-contact': 'none' }], [{ 'next-step': null, 'may-contact': null }]])(
    '%j is no word of theirs',
    (answers) => {
      expect(kept(after(processWith(), HELD, answers), 'they-said')).toEqual([]);
    },
  );

  test('several answers are one word, and an answer given anew puts it right', () => {
    const process = after(
      processWith(),
      HELD,
      { 'next-step': 'På fredag' },
      { 'answer-by': BY },
      { 'answer-by': '2026-11-28' },
    );
    expect(kept(process, 'they-said')).toMatchObject([
      { words: 'På fredag', answerBy: '2026-11-28' },
    ]);
  });

  test('a leave taken back takes its day along', () => {
    const process = after(
      processWith(),
      HELD,
      { 'may-contact': 'ok', 'contact-from': '2026-11-30' },
      { 'may-contact': 'do-not', 'contact-from': null },
    );
    expect(kept(process, 'they-said')).toMatchObject([{ contact: 'do-not', contactFrom: null }]);
  });

  test('a word of theirs on the telephone the same day is another', () => {
    const called: Line = { kind: 'they-said', on: TODAY, channel: 'call', words: 'Hej' };
    const process = after(processWith(called), HELD, { 'answer-by': BY });
    expect(kept(process, 'they-said')).toMatchObject([{ words: 'Hej' }, { answerBy: BY }]);
  });
});

describe('what was forgotten', () => {
  const forgotten = (words: string, ...told: Line[]): string | null => {
    const begun: Change = {
      do: 'begin',
      sitting: { id: 's', kind: 'debrief', round: 1, look: 1, depth: 'core', startedOn: TODAY },
      at: momentOf(TODAY, 1),
    };
    const at = momentOf(TODAY, 2);
    const question = 'forgotten';
    const answer: Change = { do: 'answer', sitting: 's', question, value: words, at };
    return forgottenIn(applyAll(processWith(...told), [begun, answer]), reasons);
  };

  test('waits to be told as something to say', () => {
    expect(forgotten('Körkortet')).toBe('Körkortet');
  });

  test('is told once', () => {
    const said: Line = { kind: 'came-up', on: TODAY, what: 'forgotten', words: 'Körkortet' };
    expect(forgotten('Körkortet', said)).toBe(null);
    expect(forgotten('Körkort C', said)).toBe('Körkort C');
  });

  test.each(['Nej', 'nej, inget särskilt', 'Nei, jeg tror ikke det', 'Inget.'])(
    '%s: nothing was',
    (words) => {
      expect(forgotten(words)).toBe(null);
    },
  );
});

test('what was corrected by hand since stays corrected', () => {
  const told = after(processWith(), { company: 'Q', ...HELD, 'answer-by': BY });
  const at = momentOf(TODAY, (clock += 1));
  const corrected = applyAll(told, [
    { do: 'set', field: 'company', value: 'Q AB', at },
    ...kept(told, 'they-said').map(
      (seen): Change => ({ do: 'correct', seen, set: { answerBy: '2026-12-01' }, at }),
    ),
  ]);
  const process = after(corrected, { feeling: 'tense' });
  expect(process.company).toBe('Q AB');
  expect(kept(process, 'they-said')).toMatchObject([{ answerBy: '2026-12-01' }]);
});

test('a hard question is kept once, with the day', () => {
  const process = after(
    processWith(),
    HELD,
    { 'hard-questions': ['x'] },
    { unprepared: ['x', 'y'] },
  );
  expect(process.hardQuestions).toEqual([
    { question: 'x', answer: null, on: TODAY },
    { question: 'y', answer: null, on: TODAY },
  ]);
});

test('a sitting that was about another interview leaves nothing behind', () => {
  const called: Line = { kind: 'they-said', on: TODAY, channel: 'call', words: 'Hej' };
  const process = after(processWith(called), { ...HELD, 'answer-by': BY });
  const left = applyAll(
    process,
    leaving(process, newSession(1, 1, TODAY), momentOf(TODAY, (clock += 1))),
  );
  expect(left.happenings).toMatchObject([{ words: 'Hej' }]);
  expect(left.sessions).toEqual([]);
});
