import { describe, expect, test } from 'vitest';
import { readTyped, type AnswerReader } from '../../src/ask/read';
import { question } from './questions';
import { WORDS } from '../words';

const SV: AnswerReader = { today: '2026-11-22', words: WORDS.sv, country: 'SE' };
const NB: AnswerReader = { today: '2026-11-22', words: WORDS.nb, country: 'NO' };

describe('a day told in a sentence is found, and read back whole', () => {
  test.each([
    [SV, 'besked senast fredag', '2026-11-27', 'fredag 27 november 2026'],
    [NB, 'svar innen fredag', '2026-11-27', 'fredag 27. november 2026'],
    [NB, 'De ringer om en uke', '2026-11-29', 'søndag 29. november 2026'],
  ])('%j %s', (reader, typed, value, shown) => {
    expect(readTyped(question('date', { id: 'answer-by' }), typed, reader)).toEqual({
      value,
      shown,
    });
  });

  test.each([
    ['de hör av sig', { is: 'no-day' }],
    ['besked senast 29 februari 2027', { is: 'no-such-day' }],
    ['den 13:e', { is: 'vague' }],
    ['efter nyår', { is: 'vague' }],
    ['fredag den 5 december', { is: 'other-weekday', day: 'lördag 5 december 2026' }],
  ])('%s', (typed, fault) => {
    expect(readTyped(question('date', { id: 'answer-by' }), typed, SV)).toMatchObject({ fault });
  });
});
