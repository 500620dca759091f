import type { Glance } from './read';

/** Tells quickly whether bytes may hold every one of these words, or some of them, in any case. A yes is to be tested on the text; a no is certain. */
export function mayHold(words: readonly string[], how: 'every' | 'some' = 'every'): Glance {
  let tests: RegExp[] | null = null;
  const isUnsure = how === 'some' && !words.every(isPlain);
  return (bytes) => {
    tests ??= testsOf(words.filter(isPlain).map(patternOf), how);
    // Latin-1 is the cheapest view of them.
    const text = tests.length > 0 ? bytes.toString('latin1') : '';
    return isUnsure || tests[how]((test) => test.test(text));
  };
}

/** One test of several words where one of them is enough. */
function testsOf(patterns: string[], how: 'every' | 'some'): RegExp[] {
  const joined = how === 'some' && patterns.length > 0 ? [patterns.join('|')] : patterns;
  return joined.map((pattern) => new RegExp(pattern, 'i'));
}

/** Words that JSON writes as they are. */
function isPlain(word: string): boolean {
  return !/["\\\p{Cc}]/u.test(word);
}

/** The word's UTF-8 bytes in either case, read as Latin-1. */
function patternOf(word: string): string {
  if (/^[ -~]*$/.test(word)) return escaped(word);
  const parts = Array.from(word.normalize('NFC'), (character) => {
    const both = [character.toLowerCase(), character.toUpperCase()].map((one) =>
      escaped(Buffer.from(one).toString('latin1')),
    );
    return `(?:${both.join('|')})`;
  });
  return parts.join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
