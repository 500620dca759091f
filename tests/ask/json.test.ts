import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundJson } from '../../src/ask/file/json';

describe('a text is read as JSON', () => {
  it('whatever its values are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(soundJson(text)).toEqual(JSON.parse(text));
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['YAML', 'interested: true'],
    ['cut off', '{"interested": true'],
    ['empty', ''],
    ['a key twice', '{"interested": true, "interested": false}'],
    ['a key twice further in', '{"a": [{"b": 1, "b": 2}]}'],
    ['a key twice, written in two ways', '{"a": 1, "\\u0061": 2}'],
  ])('but not when it is %s', (_, text) => {
    expect(soundJson(text)).toBeUndefined();
  });
});
