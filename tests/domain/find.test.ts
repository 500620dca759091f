import { describe, expect, test } from 'vitest';
import { folded, matchId, matchName, matchWords } from '../../src/domain/find';
import { likelyId } from '../../src/domain/likely-id';
import { nearest } from '../../src/words/nearest';

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

describe('by whatever was written', () => {
  /** Nordlins Bygg was renamed and keeps its id. */
  const known = [
    { id: 'nordlins-bygg', company: 'Sydlins', role: 'Snickare' },
    { id: 'verket', company: 'Gamla Nordlins', role: 'Kock i Nordlinsgatan' },
    { id: 'programvara', company: 'Åre', role: 'Programvarare' },
  ];
  const ids = [...known.map(({ id }) => id), 'skadad'];

  test.each([
    ['nordlins', { kind: 'many', ids: ['nordlins-bygg', 'verket'] }],
    ['nordlins-bygg', { kind: 'one', id: 'nordlins-bygg' }],
    ['nordlins-', { kind: 'one', id: 'nordlins-bygg' }],
    ['gamla nordlins', { kind: 'one', id: 'verket' }],
    ['verk', { kind: 'one', id: 'verket' }],
    ['skad', { kind: 'one', id: 'skadad' }],
    ['kock', { kind: 'one', id: 'verket' }],
    ['ingen', { kind: 'none' }],
  ])('%s', (name, match) => {
    expect(matchName(name, ids, () => known)).toEqual(match);
  });

  test.each([
    ['nordlis', 'nordlins-bygg'],
    ['verkett', 'verket'],
    ['sydlin', 'nordlins-bygg'],
    ['saab', null],
  ])('none, and perhaps meant: %s', (name, id) => {
    expect(likelyId(name, known, nearest)).toBe(id);
  });
});
