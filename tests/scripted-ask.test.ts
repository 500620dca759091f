import { describe, expect, it } from 'vitest';
import type { Question } from '../src/guide/guide';
import { scriptedAsk, STOP } from './scripted-ask';

const asked = { place: null, earlier: null };
const question = (id: string): Question => ({
  id,
  kind: 'text',
  text: '',
  help: '',
  choices: [],
  rows: [],
  depth: 'core',
  only: null,
  optional: true,
  section: '',
});

describe('the person of the tests', () => {
  it('answers, skips and stops as the script says', async () => {
    const ask = scriptedAsk([
      ['a', 'well'],
      ['b', null],
      ['c', ['x']],
      ['d', STOP],
    ]);
    const replies = ['a', 'b', 'c', 'd'].map((id) => ask.question(question(id), asked));
    expect(await Promise.all(replies)).toEqual([
      { kind: 'given', value: 'well' },
      { kind: 'skipped' },
      { kind: 'given', value: ['x'] },
      { kind: 'stopped' },
    ]);
  });

  it('will not have one question too many, or another than the script has', async () => {
    const ask = scriptedAsk([['a', 'well']]);
    await expect(ask.question(question('b'), asked)).rejects.toThrow('the script has "a"');
    await expect(ask.question(question('a'), asked)).rejects.toThrow('after the script had ended');
  });

  it('will not have one too few', async () => {
    const ask = scriptedAsk([['a', 'well']]);
    expect(() => ask.done()).toThrow('questions that never came');
    await ask.question(question('a'), asked);
  });
});
