import { describe, expect, test } from 'vitest';
import { forAdviser, namedInProcess } from '../../src/domain/adviser';
import { newSession } from '../../src/domain/debrief';
import { processWith } from '../ledger/told';

const TOLD = processWith(
  {
    kind: 'interview',
    on: '2026-11-10',
    state: 'held',
    with: [{ name: 'Anna Ek' }],
    words: 'HEMLIGT',
    where: 'HEMLIGT',
  },
  { kind: 'they-said', on: '2026-11-10', who: 'Bosse', words: 'HEMLIGT' },
  { kind: 'i-contacted', on: '2026-11-12', channel: 'call', to: 'Cecilia' },
  { kind: 'offer', on: '2026-11-20', amount: 45_000, replyBy: '2026-11-27' },
  { kind: 'said-figure', on: '2026-11-10', amount: 46_000, to: 'Doris' },
  { kind: 'reference-told', on: '2026-11-11', name: 'Erik' },
  { kind: 'note', on: '2026-11-11', words: 'HEMLIGT' },
  { kind: 'changed-mind', on: '2026-11-11', wants: false },
);

describe('what an adviser sees', () => {
  test('are days and what took place on them: no words, no names, no sums', () => {
    const [seen] = forAdviser([TOLD], []);
    expect(JSON.stringify(seen)).not.toMatch(/HEMLIGT|Anna|Bosse|Cecilia|Doris|Erik|45000|46000/);
    expect(seen?.happenings.map(({ kind }) => kind)).toEqual([
      'interview',
      'they-said',
      'i-contacted',
      'offer',
    ]);
  });

  test('are posts that name nobody', () => {
    const roles = ['Svetsare', 'Svetsare i MIG', 'Vikarie för Anna', 'Vikarie för Fredrik'].map(
      (role) => ({ ...TOLD, role }),
    );
    expect(forAdviser(roles, namedInProcess(TOLD)).map(({ role }) => role)).toEqual([
      'Svetsare',
      'Svetsare i MIG',
      '',
      '',
    ]);
  });

  test('are none of the answers, whatever stands in them', () => {
    const session = { ...newSession(1, 1, '2026-11-10'), state: 'finished' as const };
    const answers = { keep: 'HEMLIGT', change: ['Fredrik vill ha korta svar'], feeling: 'tense' };
    const [seen] = forAdviser([{ ...TOLD, sessions: [{ ...session, answers }] }], []);
    expect(JSON.stringify(seen)).not.toMatch(/HEMLIGT|Fredrik|tense/);
  });

  test('are none of what is kept by hand or by a later version', () => {
    const secret = { hardQuestions: [{ question: 'HEMLIGT', answer: null, on: '2026-11-10' }] };
    const later = { place: 'HEMLIGT', diary: 'HEMLIGT', kept: { meetings: ['HEMLIGT'] } };
    const happenings = TOLD.happenings.map((one) => ({ ...one, mood: 'HEMLIGT' }));
    const [seen] = forAdviser([{ ...TOLD, ...secret, ...later, happenings }], []);
    expect(JSON.stringify(seen)).not.toContain('HEMLIGT');
  });
});
