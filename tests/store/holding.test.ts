import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayHold } from '../../src/store/disk/holding';
import { temporaryFolder } from './folder';

function fileWith(text: string): string {
  const path = join(temporaryFolder(), 'file.json');
  writeFileSync(path, JSON.stringify(text));
  return path;
}

describe('a file may hold', () => {
  it.each([
    ['a word in any case', 'Vattenkraft i norr', ['vattenKRAFT'], true],
    ['Nordic letters in any case', 'ÅRE, ÆRE, ØRE', ['åre', 'ære', 'øre'], true],
    ['every one of several words', 'norr och söder', ['söder', 'norr'], true],
    ['not one of them', 'norr och söder', ['söder', 'väster'], false],
    ['a word after a hundred thousand others', `${'ord '.repeat(100_000)}sist`, ['sist'], true],
    ['nothing of a long one', 'ord '.repeat(100_000), ['sist'], false],
    ['what JSON writes in another way, so that it has to be looked at', 'a"b', ['a"b'], true],
  ])('%s', (_, text, words, may) => {
    expect(mayHold(words)(fileWith(text))).toBe(may);
  });

  it.each([
    ['one of them', ['söder', 'väster'], true],
    ['none of them', ['öster', 'väster'], false],
    ['none at all', [], false],
    ['one that has to be looked at', ['öster', 'a"b'], true],
  ])('some of several words: %s', (_, words, may) => {
    expect(mayHold(words, 'some')(fileWith('norr och söder'))).toBe(may);
  });

  it('the words of one file, not of the longer one before it', () => {
    const may = mayHold(['sist']);
    expect(may(fileWith(`${'ord '.repeat(100_000)}sist`))).toBe(true);
    expect(may(fileWith('först'))).toBe(false);
  });
});
