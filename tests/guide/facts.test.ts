import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPastItsDay } from '../../src/domain/checked';
import { holds } from '../../src/domain/find';
import { isQuestion, type Text } from '../../src/guide/guide';
import { contentCheck } from '../../src/guide/check';

const { guides } = contentCheck(join(import.meta.dirname, '../../content'));

const texts = guides.flatMap((guide) =>
  guide.items
    .filter((item): item is Text => !isQuestion(item))
    .map((item) => ({ ...item, from: `${guide.language}/${guide.id}` })),
);
const facts = texts.filter(({ from }) => from.includes('/facts-'));

/** What a law or an agreement gives, or the like, in either language. */
const LAW =
  /§|\d procent|\d prosent|enligt lag|etter loven|(?<!än |enn )(?:lag|lagen|lov|loven) (?:ger|gir|kräver|krever)|(?:läst|lest) (?:i )?20\d\d/i;

describe('what law and agreements say', () => {
  test('stands in the guides of facts, and nowhere else', () => {
    const elsewhere = texts.filter((one) => !facts.includes(one) && LAW.test(one.text));
    expect(elsewhere.map(({ from, id }) => `${from} ${id}`)).toEqual([]);
  });

  test.each(facts.map((one) => [`${one.from} ${one.id}`, one] as const))(
    '%s was checked in a month, at a place',
    (_, { checked, title }) => {
      expect(checked?.month).toMatch(/^20\d\d-\d\d$/);
      expect(checked?.see.length).toBeGreaterThan(0);
      expect(title).not.toBeNull();
    },
  );
});

/** Every `coach facts WORD` that a text tells a person to type. */
const POINTERS = guides.flatMap((guide) =>
  guide.items.flatMap((item) =>
    [...JSON.stringify(item).matchAll(/coach facts (\p{L}+)(?: --country (SE|NO))?/gu)].map(
      ([, word = '', country]) => ({
        from: `${guide.language}/${guide.id} ${item.id}`,
        language: guide.language,
        word,
        country,
      }),
    ),
  ),
);

test.each(POINTERS)(
  '$from points to facts by a name they have: $word',
  ({ language, word, country }) => {
    for (const id of country ? [`facts-${country.toLowerCase()}`] : ['facts-se', 'facts-no']) {
      const guide = guides.find((one) => one.language === language && one.id === id);
      const names = guide?.items.map(
        (item) => `${item.section} ${isQuestion(item) ? '' : item.title}`,
      );
      expect(names?.filter((name) => holds(name, word)).length).toBeGreaterThan(0);
    }
  },
);

test.each([
  ['2026-11-30', false],
  ['2027-11-30', false],
  ['2027-12-01', true],
  ['2030-01-01', true],
])('checked in November 2026, on %s past its day: %s', (today, isPast) => {
  expect(isPastItsDay('2026-11', today)).toBe(isPast);
});
