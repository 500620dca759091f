import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../src/ask/file/check';
import type { QuestionKind } from '../../src/guide/guide';
import { question } from './questions';

const FITS: [QuestionKind, unknown][] = [
  ['text', 'svar'],
  ['long', 'rad\nrad'],
  ['choice', 'calm'],
  ['choices', ['calm', 'tense']],
  ['choices', []],
  ['scale', 1],
  ['scale', 5],
  ['yes-no', false],
  ['date', '2026-03-02'],
  ['list', ['ett']],
  ['people', ['Anna Provsson']],
  ['people', [{ name: 'Anna', mail: 'a@b.example' }, 'Per']],
  ['amount', 42000],
  ['text', null],
];

const FITS_NOT: [QuestionKind, unknown, string][] = [
  ['text', 42, 'text'],
  ['text', undefined, 'text'],
  ['long', ['rad'], 'text'],
  ['choice', 'Lugnt', 'one-of'],
  ['choice', 1, 'one-of'],
  ['choices', 'calm', 'some-of'],
  ['choices', ['calm', 'glad'], 'some-of'],
  ['scale', 0, 'scale'],
  ['scale', 6, 'scale'],
  ['scale', 2.5, 'scale'],
  ['scale', '3', 'scale'],
  ['yes-no', 'ja', 'yes-no'],
  ['date', '2027-02-29', 'date'],
  ['date', '2026-3-2', 'date'],
  ['date', 'i går', 'date'],
  ['list', 'ett', 'list'],
  ['list', ['ett', 2], 'list'],
  ['people', [{ mail: 'a@b.example' }], 'people'],
  ['people', [{ name: 'Anna', phone: '1' }], 'people'],
  ['people', [['Anna']], 'people'],
  ['amount', '42 000', 'amount'],
  ['amount', 42.5, 'amount'],
  ['amount', -1, 'amount'],
  ['amount', 1e12, 'amount'],
];

describe('a ready-made answer', () => {
  it.each(FITS)('%s: %j is one', (kind, value) => {
    expect(checkAnswer(question(kind), value)).toBeNull();
  });

  it.each(FITS_NOT)('%s: %j is none', (kind, value, is) => {
    expect(checkAnswer(question(kind), value)).toMatchObject({ is });
  });

  it('names the values there are', () => {
    expect(checkAnswer(question('choice'), 'glad')).toEqual({
      is: 'one-of',
      values: ['calm', 'mixed', 'tense'],
    });
  });

  it('cannot skip a question that needs an answer', () => {
    expect(checkAnswer(question('text', { optional: false }), null)).toEqual({ is: 'answer' });
  });
});
