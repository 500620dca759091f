import { describe, expect, it } from 'vitest';
import { mayHold } from '../../src/store/disk/holding';

function bytesOf(text: string): Buffer {
  return Buffer.from(JSON.stringify(text));
}

describe('bytes may hold', () => {
  it.each([
    ['a word in any case', 'Vattenkraft i norr', ['vattenKRAFT'], true],
    ['Nordic letters in any case', 'ÅRE, ÆRE, ØRE', ['åre', 'ære', 'øre'], true],
    ['every one of several words', 'norr och söder', ['söder', 'norr'], true],
    ['not one of them', 'norr och söder', ['söder', 'väster'], false],
    ['a word after a hundred thousand others', `${'ord '.repeat(100_000)}sist`, ['sist'], true],
    ['nothing of a long one', 'ord '.repeat(100_000), ['sist'], false],
    ['what JSON writes in another way, so that it has to be looked at', 'a"b', ['a"b'], true],
  ])('%s', (_, text, words, may) => {
    expect(mayHold(words)(bytesOf(text))).toBe(may);
  });

  it.each([
    ['one of them', ['söder', 'väster'], true],
    ['none of them', ['öster', 'väster'], false],
    ['none at all', [], false],
    ['one that has to be looked at', ['öster', 'a"b'], true],
  ])('some of several words: %s', (_, words, may) => {
    expect(mayHold(words, 'some')(bytesOf('norr och söder'))).toBe(may);
  });
});
