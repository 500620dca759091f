import { join } from 'node:path';
import norwegian from 'dictionary-nb';
import swedish from 'dictionary-sv';
import { type Hunspell, loadModule } from 'hunspell-asm';
import { describe, expect, test } from 'vitest';
import { type Language, LANGUAGES } from '../src/words/languages';
import { type Piece, piecesOfGuides, piecesOfWords } from './language/texts';
import { KEYS, OWN_WORDS } from './spelling/own-words';

const WORDS = join(import.meta.dirname, '../src/words');

/** The largest share of words that the dictionaries may not know, before our own are added. */
const MOST_UNKNOWN = 0.04;

const factory = await loadModule();
const SPELLERS: Record<Language, Hunspell> = { sv: opened(swedish), nb: opened(norwegian) };

function opened({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Hunspell {
  return factory.create(factory.mountBuffer(aff), factory.mountBuffer(dic));
}

const pieces: Piece[] = [
  ...piecesOfGuides(join(import.meta.dirname, '../content')),
  ...(await piecesOfWords(WORDS)),
];

/** No words: command lines, flags, addresses and files, abbreviations, anything with a digit, keys of the program. */
const NO_WORDS = [
  /coach [\p{L}-]+(?: (?:--?[a-z-]+|p[a-zø]+bedriften|provbolaget|[a-z]+:))*/gu,
  /(?<!\p{L})--?[a-z][a-z-]*/gu,
  /\S*(?:[@/_=\d]|\.[a-z])\S*/gu,
  /(?<!\p{L})\p{Lu}{2,}\S*/gu,
  /^[a-z]+(?:-[a-z]+)*$/gu,
];

function wordsIn(text: string): string[] {
  const plain = NO_WORDS.reduce((left, pattern) => left.replaceAll(pattern, ' '), text);
  return plain.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}

interface Unknown {
  word: string;
  from: string;
}

function isKnown(language: Language, word: string): boolean {
  const speller = SPELLERS[language];
  if (speller.spell(word) || speller.spell(word.toLowerCase())) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => speller.spell(part));
}

function unknownIn(language: Language): { words: number; unknown: Unknown[] } {
  const all = pieces
    .filter((piece) => piece.language === language)
    .flatMap(({ text, from }) => wordsIn(text).map((word) => ({ word, from })));
  return { words: all.length, unknown: all.filter(({ word }) => !isKnown(language, word)) };
}

describe.each(LANGUAGES)('the spelling of every text, %s', (language) => {
  const { words, unknown } = unknownIn(language);
  const own = new Set([...OWN_WORDS[language], ...KEYS].map((word) => word.toLowerCase()));

  test('under four words of a hundred are unknown to the dictionary', () => {
    expect(words).toBeGreaterThan(10_000);
    expect(unknown.length / words).toBeLessThan(MOST_UNKNOWN);
  });

  test('each unknown word is mended, or looked at and put in own-words.ts', () => {
    const left = unknown.filter(({ word }) => !own.has(word.toLowerCase()));
    expect(left.map(({ word, from }) => `${word} (${from})`)).toEqual([]);
  });

  test('no own word stands there for nothing', () => {
    const used = new Set(unknown.map(({ word }) => word.toLowerCase()));
    expect(OWN_WORDS[language].filter((word) => !used.has(word))).toEqual([]);
  });
});

describe('a slip is seen', () => {
  test.each<[Language, string[]]>([
    ['sv', ['intervjju', 'återkopling', 'rekryterarre', 'erbjudandett']],
    ['nb', ['intervjuu', 'tilbakemeldning', 'søknnad', 'stillling']],
  ])('%s: %j', (language, slips) => {
    expect(slips.filter((word) => isKnown(language, word))).toEqual([]);
  });
});
