import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPastItsDay } from '../../src/domain/checked';
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

test.each([
  ['2026-11-30', false],
  ['2027-11-30', false],
  ['2027-12-01', true],
  ['2030-01-01', true],
])('checked in November 2026, on %s past its day: %s', (today, isPast) => {
  expect(isPastItsDay('2026-11', today)).toBe(isPast);
});
