import { expect, test } from 'vitest';
import { marketLine, readMarket } from '../../src/domain/salary/market';
import { typedIn } from '../../src/words/typed';

test.each([
  ['43 500, SCB, 2025, median', { amount: 43_500, source: 'SCB', year: 2025, measure: 'median' }],
  [
    '43500; SCB; 2025; genomsnitt',
    { amount: 43_500, source: 'SCB', year: 2025, measure: 'average' },
  ],
  ['640 000, SSB 2025, median', { amount: 640_000, source: 'SSB', year: 2025, measure: 'median' }],
  [
    '42,5 tkr, median, 2024, Unionen',
    { amount: 42_500, source: 'Unionen', year: 2024, measure: 'median' },
  ],
  [
    '640k, en kollega, 2026',
    { amount: 640_000, source: 'en kollega', year: 2026, measure: 'other' },
  ],
  [
    '640 000, NITO, 2025, gjennomsnitt',
    { amount: 640_000, source: 'NITO', year: 2025, measure: 'average' },
  ],
  [
    '43 500, Saco, Lönesök, 2025',
    { amount: 43_500, source: 'Saco, Lönesök', year: 2025, measure: 'other' },
  ],
])('%j', (line, figure) => {
  expect(readMarket(line, typedIn({ language: 'sv' }).sums)).toMatchObject({ figure });
});

test.each([
  ['', 'amount'],
  ['SCB, 43 500, 2025', 'amount'],
  ['43 500', 'year'],
  ['43 500, SCB', 'year'],
  ['43 500, 2025', 'source'],
  ['43 500, 2025, median', 'source'],
])('%j lacks its %s', (line, fault) => {
  expect(readMarket(line, typedIn({ language: 'sv' }).sums)).toEqual({ fault });
});

test('a figure written out reads back as itself', () => {
  const figure = { amount: 43_500, source: 'SCB', year: 2025, measure: 'average' } as const;
  const line = marketLine(figure, { median: 'median', average: 'genomsnitt', other: '' });
  expect(line).toBe('43500, SCB, 2025, genomsnitt');
  expect(readMarket(line, typedIn({ language: 'sv' }).sums)).toMatchObject({ figure });
});
