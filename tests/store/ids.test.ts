import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, isId, isOfName, slug } from '../../src/store/disk/ids';

describe('a readable id from a name', () => {
  test.each([
    ['Volvo Cars', 'volvo-cars'],
    ['Åhléns & Ödman', 'ahlens-odman'],
    ['Ærfugl Sjø ÆØÅ', 'aerfugl-sjo-aeoa'],
    ['A\u030Ahle\u0301ns', 'ahlens'],
    ['  Nasjonal_bibliotek / avd. 2  ', 'nasjonal-bibliotek-avd-2'],
    ['3M', '3m'],
    ['../../etc', 'etc'],
    ['Łódź Straße', 'lodz-strasse'],
    ['ＦＵＬＬ', 'full'],
    ['日本', 'process'],
    ['!!!', 'process'],
    ['', 'process'],
    ['CON', 'con-process'],
    ['nul', 'nul-process'],
    ['com1', 'com1-process'],
    ['a'.repeat(200), 'a'.repeat(64)],
    [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
  ])('%j gives %j', (name, id) => expect(slug(name)).toBe(id));

  test('is a lawful name of a file for any text, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(isId(slug(name))).toBe(true);
        expect(slug(slug(name))).toBe(slug(name));
      }),
      { seed: 20261122 },
    );
  });
});

describe('an id that is taken', () => {
  test.each([
    [[], 'volvo'],
    [['volvo'], 'volvo-2'],
    [['volvo', 'volvo-2', 'volvo-4'], 'volvo-3'],
    [['volvo-2'], 'volvo'],
  ])('with %j gives %j', (taken, id) => expect(freeId('volvo', new Set(taken))).toBe(id));

  test('is counted on within 64 letters', () => {
    const long = 'a'.repeat(64);
    expect(freeId(long, new Set([long]))).toBe(`${'a'.repeat(62)}-2`);
  });
});

describe('an id knows the name it was made of', () => {
  test.each(['volvo', 'a'.repeat(64), `${'a'.repeat(61)}-bc`, 'avd-2'])(
    '%s, whatever its number',
    (base) => {
      const taken = new Set<string>();
      for (let n = 0; n < 120; n += 1) taken.add(freeId(base, taken));
      expect([...taken].filter((id) => !isOfName(id, base))).toEqual([]);
    },
  );

  test.each(['volvo-cars', 'volv', 'volvo-2b', 'avd'])('%s is not of volvo', (id) =>
    expect(isOfName(id, 'volvo')).toBe(false),
  );
});

test.each(['', 'a_b', 'Volvo', 'å', 'con', 'a/b', '..', 'a'.repeat(65)])('%j is no id', (text) =>
  expect(isId(text)).toBe(false),
);
