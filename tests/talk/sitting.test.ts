import { beforeEach, describe, expect, test } from 'vitest';
import { textAnswer } from '../../src/domain/answers';
import { newSession } from '../../src/domain/debrief';
import { momentAt } from '../../src/domain/moment';
import type { Process, Session } from '../../src/domain/process';
import { openProcesses } from '../../src/store/local';
import type { Processes } from '../../src/store/processes';
import { CoachError } from '../../src/errors';
import { openSitting, type OpenSitting, type SittingPlan } from '../../src/talk/sitting';
import { temporaryFolder } from '../store/folder';

const TODAY = '2026-11-22';
const START = { company: 'Prov', role: '', country: 'SE', startedOn: TODAY } as const;

let processes: Processes;
let time = 0;

beforeEach(() => {
  processes = openProcesses(temporaryFolder());
});

/** A window on the debrief of the first interview, as it is on the disk when it is opened. */
function opened(more: Partial<SittingPlan> = {}, session: Partial<Session> = {}): OpenSitting {
  const process = processes.ids().length === 0 ? null : processes.get('prov');
  const known = process?.sessions.find(({ id }) => id === 'debrief-1');
  const clerk = { processes, today: TODAY, newId: () => 'u', now: () => momentAt((time += 1)) };
  return openSitting(clerk, {
    process,
    session: { ...(known ?? newSession(1, 1, TODAY)), ...session },
    start: ({ company }) => (company === undefined ? null : START),
    becomes: () => [],
    again: (id) => `coach debrief ${id ?? ''}`.trim(),
    ...more,
  });
}

function stored(): Process {
  const process = processes.get('prov');
  if (!process) throw new Error('nothing was kept');
  return process;
}

function sitting(): Process['sessions'][number] | undefined {
  return stored().sessions[0];
}

test('what is answered before the process has a name waits, and is written with it', () => {
  const here = opened();
  here.keep({ feeling: 'calm' });
  expect(processes.ids()).toEqual([]);
  here.keep({ feeling: 'calm', company: 'Prov' });
  expect(sitting()).toMatchObject({
    state: 'begun',
    answers: { feeling: 'calm', company: 'Prov' },
  });
});

test('a beginning without an answer leaves nothing behind', () => {
  processes.add(START, 'u');
  const here = opened();
  expect(here.pause()).toMatchObject({ fault: { kind: 'stopped', kept: 0 } });
  expect(stored().sessions).toEqual([]);
});

test('half written, it is kept, until the question is answered', () => {
  processes.add(START, 'u');
  opened().pause({ question: 'good', text: 'jag ble' });
  expect(sitting()).toMatchObject({ state: 'paused', draft: { text: 'jag ble' } });
  opened().pause();
  expect(sitting()?.draft).toEqual({ question: 'good', text: 'jag ble' });
  const here = opened();
  here.keep({ ...here.session().answers, good: 'jag blev lugn' });
  expect(sitting()?.draft).toBeUndefined();
});

describe('while it is typed', () => {
  const half = { question: 'good', text: 'jag ble' };

  test('it is kept, until nothing of it stands there or the question is answered', () => {
    processes.add(START, 'u');
    const here = opened();
    here.half({ ...half, text: '' });
    expect(stored().sessions).toEqual([]);
    here.half(half);
    expect(sitting()).toMatchObject({ state: 'begun', answers: {}, draft: half });
    here.half({ question: 'bad', text: '' });
    expect(sitting()).toMatchObject({ draft: half });
    here.half({ ...half, text: '' });
    expect(sitting()?.draft).toBeUndefined();
    here.half(half);
    here.keep({ good: 'jag blev lugn' });
    expect(sitting()?.draft).toBeUndefined();
  });

  test('it begins a process that has a name, and none without', () => {
    opened().half(half);
    expect(processes.ids()).toEqual([]);
    const here = opened({ start: () => START });
    here.half({ ...half, text: '' });
    expect(processes.ids()).toEqual([]);
    here.half(half);
    expect(sitting()).toMatchObject({ draft: half });
  });

  test('what the disk refuses stops nobody in the middle of a word', () => {
    processes.add(START, 'u');
    const here = opened({
      twin: () => {
        throw new CoachError({ kind: 'store', why: 'full', path: '/full' });
      },
    });
    expect(() => here.half(half)).not.toThrow();
  });
});

test('an answer that is no longer asked is open again', () => {
  const here = opened();
  here.keep({ company: 'Prov', good: 'x', keep: 'y' });
  here.keep({ company: 'Prov', good: null });
  expect(sitting()?.answers).toEqual({ company: 'Prov', good: null });
});

test('only what is new becomes something, with all that is answered beside it', () => {
  const seen: unknown[] = [];
  const here = opened({ becomes: (_stored, fresh, now) => (seen.push([fresh, now]), []) });
  here.keep({ company: 'Prov' });
  here.keep({ company: 'Prov', good: 'x' });
  here.keep({ company: 'Prov', good: 'x' });
  here.finish({ keep: 'y' });
  expect(seen).toEqual([
    [{ company: 'Prov' }, { company: 'Prov' }],
    [{ good: 'x' }, { company: 'Prov', good: 'x' }],
    [{ keep: 'y' }, { company: 'Prov', good: 'x', keep: 'y' }],
  ]);
});

test('taken up to go deeper, it is deeper from its first answer on', () => {
  opened().keep({ company: 'Prov' });
  const here = opened({}, { depth: 'deep' });
  expect(sitting()?.depth).toBe('core');
  here.keep({ company: 'Prov', strengths: 'fully' });
  expect(sitting()?.depth).toBe('deep');
});

test('finished: its last answers, its end and its day in one', () => {
  const here = opened({
    ends: (_stored, answers) => [
      {
        do: 'set',
        field: 'place',
        value: textAnswer(answers, 'feeling'),
        at: momentAt((time += 1)),
      },
    ],
  });
  here.finish({ company: 'Prov', feeling: 'calm' });
  expect(stored().place).toBe('calm');
  expect(sitting()).toMatchObject({ state: 'finished', finishedOn: TODAY });
});

test.each(['one finished', 'a question answered'])(
  'two windows, %s: the forgotten one takes nothing back when it is stopped',
  (what) => {
    opened().keep({ company: 'Prov', feeling: 'tense' });
    const [forgotten, other] = [opened(), opened()];
    forgotten.keep({ company: 'Prov', feeling: 'tense', good: 'x' });
    const now = { company: 'Prov', feeling: 'calm', bad: 'y' };
    if (what === 'one finished') other.finish(now);
    else other.keep(now);
    forgotten.pause({ question: 'bad', text: 'z' });
    expect(sitting()).toMatchObject({
      state: what === 'one finished' ? 'finished' : 'paused',
      answers: { company: 'Prov', feeling: 'calm', bad: 'y', good: 'x' },
    });
  },
);

test('two windows: going on in the older one keeps what the other has answered', () => {
  opened().keep({ company: 'Prov', feeling: 'tense' });
  const [older, other] = [opened(), opened()];
  other.finish({ feeling: 'calm', bad: 'y' });
  older.keep({ company: 'Prov', feeling: 'tense', good: 'x' });
  older.keep({ company: 'Prov', feeling: 'tense', good: 'x', keep: 'z' });
  expect(older.session().answers).toMatchObject({ feeling: 'calm', bad: 'y', keep: 'z' });
  older.finish({ change: ['w'] });
  expect(sitting()).toMatchObject({
    state: 'finished',
    answers: {
      company: 'Prov',
      feeling: 'calm',
      bad: 'y',
      good: 'x',
      keep: 'z',
      change: ['w'],
    },
  });
});

describe('two windows: a skip in one takes nothing from the other', () => {
  const asked = { company: 'Prov' };

  test('an answer given meanwhile stays, and is said nothing of', () => {
    opened().keep(asked);
    const fresh: unknown[] = [];
    const [one, other] = [opened(), opened({ becomes: (_stored, now) => (fresh.push(now), []) })];
    one.keep({ ...asked, good: 'Anna C' });
    other.keep({ ...asked, good: null });
    other.keep({ ...asked, good: null, bad: null });
    expect(sitting()?.answers).toEqual({ ...asked, good: 'Anna C', bad: null });
    expect(fresh).toEqual([{ bad: null }]);
  });

  test('also where both had seen it skipped', () => {
    opened().keep({ ...asked, good: null });
    const [one, other] = [opened(), opened()];
    one.keep({ ...asked, good: 'Anna C' });
    other.keep(asked);
    other.finish({ good: null });
    expect(sitting()).toMatchObject({ state: 'finished', answers: { good: 'Anna C' } });
  });

  test('an answer seen here and taken back is gone, unless it is another by now', () => {
    opened().keep({ ...asked, good: 'x', bad: 'y' });
    const [one, other] = [opened(), opened()];
    one.keep({ ...asked, good: 'x', bad: 'z' });
    other.keep({ ...asked, good: null, bad: null });
    expect(sitting()?.answers).toEqual({ ...asked, good: null, bad: 'z' });
  });
});

describe('stopped in the forgotten window', () => {
  test('what was finished in the other takes no draft, and there is nothing to go on with', () => {
    opened().keep({ company: 'Prov' });
    const [forgotten, other] = [opened(), opened()];
    other.finish({ good: 'x' });
    const draft = { question: 'bad', text: 'jag ble' };
    expect(forgotten.pause(draft)).toMatchObject({
      fault: { kind: 'stopped', kept: 2, command: null, isFinished: true },
    });
    expect(sitting()).not.toHaveProperty('draft');
    forgotten.half(draft);
    expect(sitting()).not.toHaveProperty('draft');
    expect(sitting()?.state).toBe('finished');
  });

  test('what was opened again when it was finished keeps what is half written', () => {
    opened().finish({ company: 'Prov', good: null });
    const fault = opened().pause({ question: 'good', text: 'jag ble' });
    expect(fault).toMatchObject({ fault: { command: 'coach debrief prov' } });
    expect(sitting()).toMatchObject({ state: 'finished', draft: { text: 'jag ble' } });
  });
});
