import { expect, test } from 'vitest';
import { grouped, money, moneyBeside } from '../../src/view/amounts';
import { WORDS } from '../words';

test.each([
  [0, '0'],
  [950, '950'],
  [1_000, '1\u00a0000'],
  [42_500, '42\u00a0500'],
  [1_250_000, '1\u00a0250\u00a0000'],
  [-500, '−500'],
])('%i is written %j', (amount, text) => {
  expect(grouped(amount)).toBe(text);
});

test.each([
  ['SE', 'sv', 42_500, '42\u00a0500\u00a0kr i månaden'],
  ['NO', 'nb', 650_000, '650\u00a0000\u00a0kr i året'],
  ['NO', 'sv', 650_000, '650\u00a0000\u00a0NOK om året'],
  ['SE', 'nb', 42_500, 'SEK\u00a042\u00a0500 i måneden'],
] as const)('pay in %s told in %s', (country, language, amount, text) => {
  expect(money(amount, country, WORDS[language])).toBe(text);
});

test.each([
  ['SE', 'sv', 42_500, '510\u00a0000\u00a0kr om året'],
  ['NO', 'nb', 650_000, '54\u00a0167\u00a0kr i måneden'],
] as const)('beside pay in %s stands the other unit', (country, language, amount, text) => {
  expect(moneyBeside(amount, country, WORDS[language])).toBe(text);
});
