import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { newSession } from '../../src/domain/debrief';
import type { Process } from '../../src/domain/process';
import { trendsOf } from '../../src/domain/trends';
import { type Line, processWith } from '../ledger/told';
import { typedIn } from '../../src/words/typed';

const { reasons } = typedIn({ language: 'sv' });

const TODAY = '2026-11-27';

/** A process with an interview gone over on a day of November, once or twice. */
function debriefed(day: number, answers: Answers, again?: Answers): Process {
  const on = `2026-11-${String(day).padStart(2, '0')}`;
  const sitting = (look: 1 | 2, given: Answers) =>
    ({ ...newSession(1, look, on), state: 'finished', answers: given }) as const;
  return {
    ...processWith({ kind: 'interview', on, state: 'held' }),
    id: `prov-${day}`,
    sessions: [sitting(1, answers), ...(again ? [sitting(2, again)] : [])],
  };
}

const again = (...all: Process[]): string[] =>
  trendsOf(all, TODAY, reasons).again.map(
    ({ what, words, times }) => `${what} ${times}: ${words.join(' / ')}`,
  );

describe('what comes back', () => {
  test('is what was put in like words in several debriefs, the latest first', () => {
    expect(
      again(
        debriefed(2, { change: ['Tala långsammare'], keep: 'Lugnet' }),
        debriefed(9, { change: ['tala långsammare i början', 'Fråga mer'] }),
        debriefed(5, { change: ['Tala långsammare.'] }),
      ),
    ).toEqual(['change 3: tala långsammare i början / Tala långsammare. / Tala långsammare']);
  });

  test('is not what differs in a word that counts', () => {
    expect(
      again(
        debriefed(2, { change: ['Förbereda siffror'] }),
        debriefed(3, { change: ['Förbereda frågor'] }),
      ),
    ).toEqual([]);
  });

  test('is counted once in a debrief, the second look laid over the first', () => {
    expect(
      again(debriefed(2, { change: ['Tala långsammare'] }, { 'change-again': 'Tala långsammare' })),
    ).toEqual([]);
  });

  test('has keeps and hard questions as well, what came most often first', () => {
    const said = { keep: 'Egna exempel', 'hard-questions': ['Varför du?'] };
    expect(
      again(debriefed(2, said), debriefed(3, said), debriefed(4, { unprepared: ['Varför du?'] })),
    ).toEqual(['hard-question 3: Varför du?', 'keep 2: Egna exempel']);
  });

  test('a debrief stopped half way counts for nothing', () => {
    const one = debriefed(2, { feeling: 'calm' });
    const begun = {
      ...one,
      sessions: one.sessions.map((s) => ({ ...s, state: 'paused' as const })),
    };
    expect(trendsOf([begun], TODAY, reasons)).toMatchObject({ debriefs: 0, feeling: [] });
  });
});

test('feelings come in the order of the interviews, and the shift between the two looks', () => {
  const trends = trendsOf(
    [
      debriefed(9, { feeling: 'calm' }),
      debriefed(2, { feeling: 'tense' }, { 'better-than-thought': 'better' }),
    ],
    TODAY,
    reasons,
  );
  expect(trends.feeling.map(({ is }) => is)).toEqual(['tense', 'calm']);
  expect(trends.shift).toEqual([{ process: 'prov-2', on: '2026-11-02', is: 'better' }]);
});

describe('how far it came, and how long they took', () => {
  const course = (...told: Line[]) => trendsOf([processWith(...told)], TODAY, reasons);
  const first: Line = { kind: 'interview', on: '2026-10-01', state: 'held' };

  test('days run from an interview to their first word after it', () => {
    const { rounds, answerDays } = course(
      first,
      { kind: 'they-said', on: '2026-10-01', answerBy: '2026-10-05' },
      { kind: 'they-said', on: '2026-10-08', channel: 'mail' },
      { kind: 'interview', on: '2026-10-20', state: 'held' },
      { kind: 'no', on: '2026-10-23' },
    );
    expect(rounds).toMatchObject([{ employer: 'Prov', rounds: 2, state: 'rejected' }]);
    expect(answerDays.map(({ days }) => days)).toEqual([7, 3]);
  });

  test('silence is no answer, and an application no interview', () => {
    expect(course(first).answerDays).toEqual([]);
    expect(course({ kind: 'applied', on: '2026-10-01' }).rounds).toEqual([]);
  });
});
