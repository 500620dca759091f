import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine } from '../../src/view/clean';

const R = '\uFFFD';

const REPLACED: [string, string, string][] = [
  ['escape', '\u001B[31mrött', `${R}[31mrött`],
  ['window title', '\u001B]0;titel\u0007x', `${R}]0;titel${R}x`],
  ['NUL', 'a\u0000b', `a${R}b`],
  ['carriage return', 'a\rb', `a${R}b`],
  ['backspace', 'a\bb', `a${R}b`],
  ['DEL', 'a\u007Fb', `a${R}b`],
  ['8-bit CSI', '\u009B31m', `${R}31m`],
  ['8-bit OSC', '\u009D0;x', `${R}0;x`],
  ['right-to-left override', 'a\u202Eb', `a${R}b`],
  ['isolate', 'a\u2066b', `a${R}b`],
  ['zero-width space', 'a\u200Bb', `a${R}b`],
  ['joiner between letters', 'a\u200Db', `a${R}b`],
  ['byte order mark inside', 'a\uFEFFb', `a${R}b`],
  ['tag character', 'a\u{E0041}b', `a${R}b`],
  ['line separator', 'a\u2028b', `a${R}b`],
  ['lone surrogate', 'a\uD83Db', `a${R}b`],
];

const KEPT: [string, string][] = [
  ['Swedish', 'Åsa går över ån'],
  ['Norwegian', 'Kjærlighet på første møte'],
  ['decomposed', 'A\u030Asa'],
  ['line feed and tab', 'en\n\ttvå'],
  ['no-break space', '42\u00A0500\u00A0kr'],
  ['quotes and dashes', '”ja” – «nei»'],
  ['emoji', 'bra 👍🏽'],
  ['emoji family', '👩\u200D👩\u200D👧'],
  ['heart on fire', '❤\uFE0F\u200D🔥'],
];

describe('clean', () => {
  it.each(REPLACED)('replaces %s', (_, text, shown) => {
    expect(clean(text)).toBe(shown);
  });

  it.each(KEPT)('keeps %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });

  it('leaves no control character in any text, and is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = clean(text);
        expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(clean(shown)).toBe(shown);
      }),
      { seed: 42 },
    );
  });

  it('makes one line of several', () => {
    expect(cleanLine('en\r\ntvå\ttre\nfyra')).toBe('en två tre fyra');
  });
});
