import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { comingRound, lessonsOf, ownQuestions, withFacts } from '../../src/domain/lessons';
import { emptyProcess, type Process, type Session } from '../../src/domain/process';

const START = { role: '', country: 'SE', startedOn: '2026-11-01' } as const;

function process(id: string, sessions: Session[]): Process {
  return { ...emptyProcess(id, { ...START, company: id.toUpperCase() }), sessions };
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
    const rounds = [{ number: 1, on: '2026-11-09', people: [] }];
    const { change, keep } = lessonsOf([{ ...late, rounds }]);
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
  const once = withFacts(process('p', []), ['Ny chef', 'Ny chef', ''], '2026-11-12');
  expect(withFacts(once, ['Ny chef', 'Nytt kontor'], '2026-11-13').companyNotes).toEqual([
    { on: '2026-11-12', text: 'Ny chef' },
    { on: '2026-11-13', text: 'Nytt kontor' },
  ]);
});

test('the interview to come is the one after those held', () => {
  const rounds = [1, 2].map((number) => ({ number, on: `2026-11-${number}0`, people: [] }));
  expect(comingRound(process('p', []), '2026-11-15')).toBe(1);
  expect(comingRound({ ...process('p', []), rounds }, '2026-11-15')).toBe(2);
  expect(comingRound({ ...process('p', []), rounds }, '2026-11-25')).toBe(3);
});
