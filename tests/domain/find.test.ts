import { describe, expect, test } from 'vitest';
import { folded, matchId, matchWords } from '../../src/domain/find';

const IDS = ['volvo-cars', 'volvo-cars-2', 'are-skidor'];
const NAMED = [
  { id: 'volvo-cars', company: 'Volvo Cars', role: 'Testledare' },
  { id: 'are-skidor', company: 'Åre Skidor', role: 'Kock' },
  { id: 'oy', company: 'Øy & Fjord', role: 'Ærlig talt' },
];

test.each([
  ['Åre', 'are'],
  ['ÖSTERSUND', 'ostersund'],
  ['Øy', 'oy'],
  ['Ærlig', 'aerlig'],
  ['e\u0301', 'e'],
])('%s is found as %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
});

describe('by id', () => {
  test.each([
    ['volvo-cars', { kind: 'one', id: 'volvo-cars' }],
    ['Åre', { kind: 'one', id: 'are-skidor' }],
    ['volvo', { kind: 'many', ids: ['volvo-cars', 'volvo-cars-2'] }],
    ['saab', { kind: 'none' }],
  ])('%s', (name, match) => {
    expect(matchId(name, IDS)).toEqual(match);
  });
});

describe('by words of company and role', () => {
  test.each([
    ['cars', { kind: 'one', id: 'volvo-cars' }],
    ['kock skidor', { kind: 'one', id: 'are-skidor' }],
    ['ærlig øy', { kind: 'one', id: 'oy' }],
    ['o', { kind: 'many', ids: ['volvo-cars', 'are-skidor', 'oy'] }],
    ['kock volvo', { kind: 'none' }],
  ])('%s', (name, match) => {
    expect(matchWords(name, NAMED)).toEqual(match);
  });
});
