import { describe, expect, test } from 'vitest';
import { forAdviser, namesIn } from '../../src/domain/adviser';
import { newSession } from '../../src/domain/debrief';
import type { Process } from '../../src/domain/process';
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

/** What an adviser sees of these lessons. */
function lessons(...change: string[]): unknown {
  const session = { ...newSession(1, 1, '2026-11-10'), state: 'finished' as const };
  const process: Process = {
    ...TOLD,
    sessions: [
      {
        ...session,
        answers: { change, feeling: 'tense', 'feeling-words': 'HEMLIGT', good: 'HEMLIGT' },
        draft: { question: 'bad', text: 'HEMLIGT' },
      },
    ],
  };
  const [seen] = forAdviser([process], namesIn(process));
  expect(JSON.stringify(seen)).not.toMatch(/HEMLIGT|tense/);
  return seen?.sessions[0]?.answers['change'];
}

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
    const roles = ['Svetsare', 'Vikarie för Anna'].map((role) => ({ ...TOLD, role }));
    expect(forAdviser(roles, namesIn(TOLD)).map(({ role }) => role)).toEqual(['Svetsare', '']);
  });

  test.each([
    'Tala långsammare',
    'Börja med ett exempel. Sedan frågan.',
    'Fråga Prov om teamet',
    'Öva på SQL och HR-frågor',
  ])('is the lesson %s', (text) => {
    expect(lessons(text)).toEqual([text]);
  });

  test.each([
    'Säga 45000 först',
    'Be om femtiotusen',
    'Tala om lönen sist',
    'Fråga Fredrik om teamet',
    'Anna vill ha korta svar',
    'ring anna först',
    'Ring först. Doris svarar alltid',
  ])('is not the lesson %s', (text) => {
    expect(lessons(text)).toEqual([]);
  });
});
