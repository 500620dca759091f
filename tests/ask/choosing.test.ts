import { describe, expect, it } from 'vitest';
import { chooseKey, type Choosing, picked } from '../../src/ask/terminal/choosing';
import { pressOf } from '../../src/ask/terminal/keys';

const NAMES = ['Lugnt', 'Både och', 'Spänt', ...Array.from({ length: 9 }, (_, i) => `Val ${i}`)];
const START: Choosing = { active: 0, ticked: [], typed: '', showsHelp: false, said: null };

function after(keys: string[], several: boolean, start = START): Choosing {
  const key = (text: string) => pressOf(text.length === 1 ? { sequence: text } : { name: text });
  return keys.reduce((now, one) => chooseKey(now, key(one), { names: NAMES, several }).now, start);
}

describe('choosing one', () => {
  it.each([
    [['down'], 1],
    [['up'], 11],
    [['up', 'down'], 0],
    [['3'], 2],
    [['1', '2'], 11],
    [['9', '9'], 8],
    [['s'], 2],
    [['V', 'A', 'L', ' ', '4'], 7],
    [['x'], 0],
    [['left'], 0],
  ])('%j leads to choice %i', (keys, active) => {
    const now = after(keys, false);
    expect(picked(now, { names: NAMES, several: false })).toEqual([active]);
  });
});

describe('ticking several', () => {
  it.each([
    [[' '], [0]],
    [[' ', ' '], []],
    [
      ['down', ' ', 'up', ' '],
      [0, 1],
    ],
    [['3', '1', ' '], [2]],
    [['0', 'a', '?'], []],
  ])('%j ticks %j', (keys, ticked) => {
    expect(picked(after(keys, true), { names: NAMES, several: true })).toEqual(ticked);
  });
});

it.each([
  ['return', 'submit'],
  ['tab', 'skip'],
  ['down', null],
])('%s asks for %s, and what was said is said no longer', (name, wish) => {
  const said = { ...START, said: 'behövs' };
  const chose = chooseKey(said, pressOf({ name }), { names: NAMES, several: false });
  expect(chose).toMatchObject({ wish, now: { said: null } });
});
