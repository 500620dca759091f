import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aboutInUnit,
  beside,
  fromOtherUnit,
  inThousands,
  isTooSmall,
  looksLikeOtherUnit,
  readAmount,
  unitOf,
} from '../../src/domain/salary/amount';
import { typedIn } from '../../src/words/typed';

const { sums: typed } = typedIn({ language: 'sv' });

const SIGNS = '0 1 5 9 . , - − k r / å m t n :'.split(/(?<=.)(?=.)/u);

describe('pay stated otherwise is refused', () => {
  test.each([
    ['30 000 netto', { fault: 'net' }],
    ['640 000 etter skatt', { fault: 'net' }],
    ['190 kr i timmen', { fault: 'hourly', amount: 190 }],
    ['250 kr/time', { fault: 'hourly', amount: 250 }],
    ['timlön 190', { fault: 'hourly', amount: 190 }],
    ['1 500 per dag', { fault: 'daily', amount: 1500 }],
  ])('%s', (text, refused) => {
    expect(readAmount(text, typed)).toEqual(refused);
  });

  test.each([
    [190, 'hourly', 'SE', 31_000],
    [250, 'hourly', 'NO', 488_000],
    [1500, 'daily', 'SE', 32_000],
  ] as const)('%i %s in %s is about %i', (amount, by, country, about) => {
    expect(aboutInUnit(amount, by, country)).toBe(about);
  });
});

describe('a sum is read the way people type it', () => {
  test.each([
    ['42500', 42_500],
    ['42 500', 42_500],
    ['42\u00a0500', 42_500],
    ['42\u202f500', 42_500],
    ['42\u2009500', 42_500],
    ['  42 500  ', 42_500],
    ['42.500', 42_500],
    ['1.250.000', 1_250_000],
    ['42,5 tusen', 42_500],
    ['42,5 tkr', 42_500],
    ['42.5k', 42_500],
    ['42,500 tkr', 42_500],
    ['45k', 45_000],
    ['45K', 45_000],
    ['650k', 650_000],
    ['650 k', 650_000],
    ['650k kr', 650_000],
    ['1,2 mill.', 1_200_000],
    ['1,2 miljoner', 1_200_000],
    ['45000 kr', 45_000],
    ['45 000 kr.', 45_000],
    ['45 000 kronor', 45_000],
    ['650 000 kroner', 650_000],
    ['45000:-', 45_000],
    ['45 000,-', 45_000],
    ['45 000,00', 45_000],
    ['kr 650 000', 650_000],
    ['kr. 650 000', 650_000],
    ['0045', 45],
    ['ca 42 000', 42_000],
    ['cirka 45 000', 45_000],
    ['45000 brutto', 45_000],
    ['640 000 før skatt', 640_000],
  ])('%j is %i kronor', (text, amount) => {
    expect(readAmount(text, typed)).toEqual({ amount, currency: null, per: null });
  });

  test.each([
    ['540 000 kr/år', 540_000, null, 'year'],
    ['650 000 kroner i året', 650_000, null, 'year'],
    ['650 000 kr pr. år', 650_000, null, 'year'],
    ['540 000 om året', 540_000, null, 'year'],
    ['42 500 kr/mån', 42_500, null, 'month'],
    ['42 500 kr i månaden', 42_500, null, 'month'],
    ['55 000 kr per måned', 55_000, null, 'month'],
    ['55 000/mnd', 55_000, null, 'month'],
    ['NOK 650 000', 650_000, 'NOK', null],
    ['42 500 SEK', 42_500, 'SEK', null],
    ['650 tnok', 650_000, 'NOK', null],
    ['42,5 TSEK/mån', 42_500, 'SEK', 'month'],
  ])('%j names its unit', (text, amount, currency, per) => {
    expect(readAmount(text, typed)).toEqual({ amount, currency, per });
  });

  test.each([
    ['', 'no-amount'],
    ['mycket', 'no-amount'],
    ['kr', 'no-amount'],
    ['k', 'no-amount'],
    ['42 50', 'no-amount'],
    ['42  5000', 'no-amount'],
    ['40 000–44 000', 'no-amount'],
    ['40 000 eller 44 000', 'no-amount'],
    ['4e4', 'no-amount'],
    ['0x10', 'no-amount'],
    ['42 500 euro', 'no-amount'],
    ['Infinity', 'no-amount'],
    ['0', 'zero'],
    ['0 kr', 'zero'],
    ['-0', 'zero'],
    ['-42500', 'negative'],
    ['−42 500 kr', 'negative'],
    ['minus 500', 'negative'],
    ['-0,5', 'decimals'],
    ['42 500,50', 'decimals'],
    ['42,5', 'decimals'],
    ['42.50', 'decimals'],
    ['42,500', 'decimals'],
    ['42,5005 tusen', 'decimals'],
    ['0,5', 'decimals'],
    ['100 000 000', 'too-big'],
    ['650 000k', 'too-big'],
    ['9'.repeat(400), 'too-big'],
  ])('%j is refused: %s', (text, fault) => {
    expect(readAmount(text, typed)).toEqual({ fault });
  });

  test('any sum written in groups of three comes back', () => {
    const spaces = constantFrom(' ', '\u00a0', '\u202f', '\u2009', '.');
    assert(
      property(integer({ min: 1, max: 99_999_999 }), spaces, (amount, space) => {
        const text = String(amount).replace(/\B(?=(\d{3})+$)/g, space);
        expect(readAmount(text, typed)).toEqual({ amount, currency: null, per: null });
      }),
      { seed: 4 },
    );
  });

  test('no text makes it fail or gives anything but a whole sum above zero', () => {
    assert(
      property(string({ unit: constantFrom(...SIGNS) }), (text) => {
        const read = readAmount(text, typed);
        expect('fault' in read || (Number.isInteger(read.amount) && read.amount > 0)).toBe(true);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});

describe('the unit is the country’s', () => {
  test('Sweden a month in SEK, Norway a year in NOK', () => {
    expect(unitOf('SE')).toEqual({ currency: 'SEK', per: 'month' });
    expect(unitOf('NO')).toEqual({ currency: 'NOK', per: 'year' });
  });

  test.each([
    ['SE', 200_000, false],
    ['SE', 200_001, true],
    ['SE', 540_000, true],
    ['NO', 120_000, false],
    ['NO', 119_999, true],
    ['NO', 54_000, true],
  ] as const)('%s %i looks like the other unit: %s', (country, amount, other) => {
    expect(looksLikeOtherUnit(amount, country)).toBe(other);
  });

  test.each([
    ['SE', 42_500, { amount: 510_000, per: 'year' }],
    ['NO', 650_000, { amount: 54_167, per: 'month' }],
  ] as const)('%s: beside %i stands the other unit', (country, amount, other) => {
    expect(beside(amount, country)).toEqual(other);
  });

  test.each([
    ['SE', 540_000, 45_000],
    ['NO', 54_000, 648_000],
  ] as const)('%s: %i in the other unit becomes %i', (country, amount, own) => {
    expect(fromOtherUnit(amount, country)).toBe(own);
  });
});

describe('a sum far too small for pay', () => {
  test.each([
    [1, null, true],
    [39, null, true],
    [4_999, null, true],
    [5_000, null, false],
    [59_999, 'year', true],
    [60_000, 'year', false],
    [5_000, 'month', false],
  ] as const)('%i a %s is too small: %s', (amount, per, small) => {
    expect(isTooSmall({ amount, currency: null, per })).toBe(small);
  });

  test.each([
    [39, null, 39_000],
    [580, null, 580_000],
    [39, 'month', 39_000],
    [580, 'month', null],
    [580, 'year', 580_000],
    [39, 'year', null],
    [4, null, null],
    [4_500, null, null],
  ] as const)('%i a %s in thousands is %s', (amount, per, whole) => {
    expect(inThousands({ amount, currency: null, per })).toBe(whole);
  });
});
