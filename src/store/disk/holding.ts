import { closeSync, openSync, readSync } from 'node:fs';
import { onDisk } from './faults';

/** Tells quickly whether a file may hold every one of these words, in any case. A yes is to be tested on the text; a no is certain. */
export function mayHold(words: readonly string[]): (path: string) => boolean {
  const patterns = words.filter(isPlain).map(patternOf);
  let buffer = Buffer.allocUnsafe(65_536);
  return (path) =>
    onDisk(path, () => {
      const file = openSync(path, 'r');
      try {
        let length = readSync(file, buffer, 0, buffer.length, 0);
        while (length === buffer.length) {
          buffer = Buffer.allocUnsafe(length * 2);
          length = readSync(file, buffer, 0, buffer.length, 0);
        }
        const text = buffer.toString('latin1', 0, length);
        return patterns.every((pattern) => pattern.test(text));
      } finally {
        closeSync(file);
      }
    });
}

/** Words that JSON writes as they are. */
function isPlain(word: string): boolean {
  return !/["\\\p{Cc}]/u.test(word);
}

/** The word's UTF-8 bytes in either case, read as Latin-1: the cheapest view of a file. */
function patternOf(word: string): RegExp {
  const parts = Array.from(word.normalize('NFC'), (character) => {
    const both = [character.toLowerCase(), character.toUpperCase()].map((one) =>
      escaped(Buffer.from(one).toString('latin1')),
    );
    return `(?:${both.join('|')})`;
  });
  return new RegExp(parts.join(''), 'i');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
