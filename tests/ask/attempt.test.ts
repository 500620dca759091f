import { expect, test } from 'vitest';
import { type AskTurn, decide } from '../../src/ask/attempt';
import { question } from './questions';
import { WORDS } from '../words';

test.each([
  ['sv', 'Några bokstäver kom inte fram rätt.'],
  ['nb', 'Noen bokstaver kom ikke riktig fram.'],
] as const)(
  'letters of another encoding are said once, and stay when given again (%s)',
  (l, said) => {
    const words = WORDS[l];
    const reader = { today: '2026-11-22', words, country: 'SE' } as const;
    const turn: AskTurn = { question: question('text'), earlier: null, reader, words: words.ask };
    const pasted = 'R\uFFFDv';
    expect(decide(turn, 'submit', pasted)).toMatchObject({ say: expect.stringContaining(said) });
    expect(decide(turn, 'submit', 'R\uFFFDvar')).toHaveProperty('say');
    expect(decide(turn, 'submit', 'Räv')).toMatchObject({ outcome: { value: 'Räv' } });
    expect(decide(turn, 'submit', 'R\uFFFDvar')).toMatchObject({ outcome: { kind: 'given' } });
  },
);
