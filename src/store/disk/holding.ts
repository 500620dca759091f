import { closeSync, openSync, readSync } from 'node:fs';
import { onDisk } from './faults';

/** Tells quickly whether a file may hold every one of these words, or some of them, in any case. A yes is to be tested on the text; a no is certain. */
export function mayHold(
  words: readonly string[],
  how: 'every' | 'some' = 'every',
): (path: string) => boolean {
  const isHeld = mayHoldIn(words, how);
  return (path) =>
    onDisk(path, () => {
      const file = openSync(path, 'r');
      try {
        return isHeld(latinOf(file));
      } finally {
        closeSync(file);
      }
    });
}

/** As `mayHold`, of what `latinOf` gives. */
export function mayHoldIn(
  words: readonly string[],
  how: 'every' | 'some',
): (text: string) => boolean {
  let tests: RegExp[] | null = null;
  const isUnsure = how === 'some' && !words.every(isPlain);
  return (text) => {
    tests ??= testsOf(words.filter(isPlain).map(patternOf), how);
    return isUnsure || tests[how]((test) => test.test(text));
  };
}

/** One test of several words where one of them is enough. */
function testsOf(patterns: string[], how: 'every' | 'some'): RegExp[] {
  const joined = how === 'some' && patterns.length > 0 ? [patterns.join('|')] : patterns;
  return joined.map((pattern) => new RegExp(pattern, 'i'));
}

let buffer = Buffer.allocUnsafe(65_536);

/** The bytes of an open file as Latin-1, the cheapest view of it: all of them, or the first ones. */
export function latinOf(file: number, most = Number.POSITIVE_INFINITY): string {
  let length = readSync(file, buffer, 0, Math.min(buffer.length, most), 0);
  while (length === buffer.length) {
    buffer = Buffer.allocUnsafe(length * 2);
    length = readSync(file, buffer, 0, buffer.length, 0);
  }
  return buffer.toString('latin1', 0, length);
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
