import stringWidth from 'fast-string-width';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/view/width';

test('a text is as wide as the library says, whatever stands in it', () => {
  const each = Array.from({ length: 0xffff }, (_, code) => `a${String.fromCharCode(code)}b`);
  expect(each.filter((text) => widthOf(text) !== stringWidth(text))).toEqual([]);
});

test('so is one with colours, and one of many signs', () => {
  const piece = fc.oneof(
    fc.constantFrom('\u001B[1m', '\u001B[39m', '\u001B[', '\uFE0F', '→', 'å', '👍', '中'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(widthOf(text)).toBe(stringWidth(text));
    }),
  );
});
