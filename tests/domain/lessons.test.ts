import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { comingRound, freshFacts, lessonsOf, ownQuestions } from '../../src/domain/lessons';
import type { Process, Session } from '../../src/domain/process';
import { type Line, processWith } from '../ledger/told';

function process(id: string, sessions: Session[], ...lines: Line[]): Process {
  return { ...processWith(...lines), id, company: id.toUpperCase(), sessions };
}

function interview(on: string): Line {
  return { kind: 'interview', on, state: 'held' };
}

function debrief(on: string, answers: Answers, look: 1 | 2 = 1): Session {
  const sitting = { id: `d-${look}`, kind: 'debrief', round: 1, look, depth: 'core' } as const;
  return { ...sitting, state: 'finished', startedOn: on, finishedOn: on, answers };
}

describe('what earlier interviews taught', () => {
  const old = process('gamla', [
    debrief('2026-11-02', { change: ['prata långsammare'], keep: 'egna exempel' }),
  ]);
  const late = process('nya', [
    debrief('2026-11-10', { change: ['ha siffrorna redo', 'mer'], keep: 'Egna exempel' }),
  ]);

  test('one change, the latest; what to keep, each once', () => {
    const { change, keep } = lessonsOf([old, late]);
    expect(change).toEqual({
      text: 'ha siffrorna redo',
      process: 'nya',
      company: 'NYA',
      on: '2026-11-10',
    });
    expect(keep.map(({ text }) => text)).toEqual(['Egna exempel']);
  });

  test('the day is that of the interview, not of the debrief after it', () => {
    const held = process('nya', late.sessions, interview('2026-11-09'));
    const { change, keep } = lessonsOf([held]);
    expect([change?.on, keep[0]?.on]).toEqual(['2026-11-09', '2026-11-09']);
  });

  test('the second look may have changed the change', () => {
    const again = debrief('2026-11-11', { 'change-again': 'pausa före svaret' }, 2);
    expect(lessonsOf([{ ...late, sessions: [...late.sessions, again] }]).change?.text).toBe(
      'pausa före svaret',
    );
  });

  test('a debrief that was stopped teaches nothing yet', () => {
    const paused = { ...debrief('2026-11-10', { change: ['allt'] }), state: 'paused' } as const;
    expect(lessonsOf([process('p', [paused])])).toEqual({ change: null, keep: [] });
  });
});

test('own questions come from debriefs and from preparing, each once', () => {
  const prepared = {
    ...debrief('2026-11-12', { 'ask-more': ['Hur ser en vecka ut?', 'Vem leder?'] }),
    kind: 'prepare',
  } as const;
  const asked = process('p', [
    debrief('2026-11-02', { 'next-questions': ['Vem leder?'] }),
    prepared,
  ]);
  expect(ownQuestions(asked)).toEqual(['Vem leder?', 'Hur ser en vecka ut?']);
});

test('a fact known already is kept once', () => {
  const once = process('p', [], {
    kind: 'note',
    of: 'company',
    on: '2026-11-12',
    words: 'Ny chef',
  });
  expect(freshFacts(process('p', []), ['Ny chef', 'Ny chef', ''])).toEqual(['Ny chef']);
  expect(freshFacts(once, ['Ny chef', 'Nytt kontor'])).toEqual(['Nytt kontor']);
});

test('the interview to come is the one after those held', () => {
  const held = process('p', [], interview('2026-11-10'), interview('2026-11-20'));
  expect(comingRound(process('p', []), '2026-11-15')).toBe(1);
  expect(comingRound(held, '2026-11-15')).toBe(2);
  expect(comingRound(held, '2026-11-25')).toBe(3);
  const booked: Line = { kind: 'interview', on: '2026-11-15', state: 'booked' };
  expect(comingRound(process('p', [], booked), '2026-11-15')).toBe(1);
});
