import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/words/languages';
import type { Rule } from './language/rule';
import { RULES } from './language/rules';
import { type Piece, piecesOfGuides, piecesOfWords } from './language/texts';

const WORDS = join(import.meta.dirname, '../src/words');

const pieces: Piece[] = [
  ...piecesOfGuides(join(import.meta.dirname, '../content')),
  ...(await piecesOfWords(WORDS)),
];

/** Every place where a text breaks a rule, with some of what stands around it. */
function breaches(rule: Rule): string[] {
  const looked = pieces.filter(
    ({ language, where }) => language === rule.language && rule.where.includes(where),
  );
  return looked.flatMap(({ from, text }) => {
    const found = rule.pattern.exec(text);
    if (!found) return [];
    const near = text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20);
    return [`${from}: …${near.replaceAll('\n', ' ')}…`];
  });
}

describe('a rule of language', () => {
  it.each(RULES)(
    '$language $mistake, $what: "$wrong", but "$right"',
    ({ pattern, wrong, right }) => {
      expect(wrong).toMatch(pattern);
      expect(right).not.toMatch(pattern);
    },
  );

  it('covers what can be seen of the twenty-five mistakes', () => {
    const seen = [...new Set(RULES.map(({ mistake }) => mistake))].toSorted((a, b) => a - b);
    const unseen = [20];
    const all = Array.from({ length: 25 }, (_, n) => n + 1);
    expect(seen).toEqual(all.filter((mistake) => !unseen.includes(mistake)));
  });
});

describe('what a person reads', () => {
  it.each(LANGUAGES)('is there in %s', (language) => {
    expect(pieces.filter((piece) => piece.language === language).length).toBeGreaterThan(500);
  });

  it.each([
    ['a guide', 'sv/debrief', 'Gå igenom intervjun'],
    [
      'a sentence',
      'words/sv/guides.ts',
      'här finns inga guider. De ska ligga i mapparna sv och nb och sluta på .md.',
    ],
    ['a sentence with a hole', 'words/nb/guides.ts', 'språket … finnes ikke. Skriv sv eller nb.'],
    ['a hole in a sentence', 'words/sv/guides.ts', '”…”'],
  ])('is taken from %s in %s', (_, from, text) => {
    expect(pieces.filter((piece) => piece.from === from).map((piece) => piece.text)).toContain(
      text,
    );
  });

  it('names every language where it names one by its code', () => {
    const codes = LANGUAGES.map((code) => new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'u'));
    const partly = pieces.filter(({ text, from }) => {
      const named = codes.filter((code) => code.test(text)).length;
      const isSentence = from.startsWith('words/') && !text.startsWith('coach ');
      return isSentence && named > 0 && named < codes.length;
    });
    expect(partly.map(({ from, text }) => `${from}: ${text}`)).toEqual([]);
  });

  it.each(RULES)('$language $mistake, $what', (rule) => {
    expect(breaches(rule)).toEqual([]);
  });
});
