import { describe, expect, it } from 'vitest';
import { chooseKey, type Choosing, picked } from '../../src/ask/terminal/choosing';
import { pressOf } from '../../src/ask/terminal/keys';

const NAMES = ['Lugnt', 'Både och', 'Spänt', ...Array.from({ length: 9 }, (_, i) => `Val ${i}`)];
const START: Choosing = { active: 0, ticked: [], typed: '', showsHelp: false, said: null };

const ONE = { names: NAMES, several: false, skip: null };

function after(keys: string[], several: boolean, start = START): Choosing {
  return keys.reduce(
    (now, one) => chooseKey(now, keyOf(one), { names: NAMES, several, skip: null }).now,
    start,
  );
}

function keyOf(text: string) {
  return pressOf(text.length === 1 ? { sequence: text } : { name: text });
}

describe('choosing one', () => {
  it.each([
    [['down'], 1],
    [['up'], 11],
    [['up', 'down'], 0],
    [['1', 'x'], 0],
    [['v', 'v'], 4],
    [['v', 'up', 'v'], 3],
    [['x'], 0],
    [['left'], 0],
  ])('%j leads to choice %i', (keys, active) => {
    const now = after(keys, false);
    expect(picked(now, { names: NAMES, several: false, skip: null })).toEqual([active]);
  });

  it.each([
    [['3'], 2],
    [['1', '2'], 11],
    [['s'], 2],
    [['V', 'A', 'L', ' ', '4'], 7],
    [['v', 'v', 'v', 'a', 'l', ' ', '8'], 11],
  ])('%j takes choice %i at once', (keys, active) => {
    const chose = chooseKey(after(keys.slice(0, -1), false), keyOf(keys.at(-1) ?? ''), ONE);
    expect([chose.wish, picked(chose.now, ONE)]).toEqual(['submit', [active]]);
  });

  it.each([['1'], ['v'], ['x'], ['down']])('%s alone takes none yet', (key) => {
    expect(chooseKey(START, keyOf(key), ONE).wish).toBe(null);
  });

  it('chooses none while the cursor stands on none, and the arrows begin at either end', () => {
    const nowhere = { ...START, active: -1 };
    expect(picked(nowhere, ONE)).toEqual([]);
    expect(picked(after(['down'], false, nowhere), ONE)).toEqual([0]);
    expect(picked(after(['up'], false, nowhere), ONE)).toEqual([11]);
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
    expect(picked(after(keys, true), { names: NAMES, several: true, skip: null })).toEqual(ticked);
  });
});

it.each([
  ['return', 'submit'],
  ['tab', 'skip'],
  ['down', null],
])('%s asks for %s, and what was said is said no longer', (name, wish) => {
  const said = { ...START, said: 'behövs' };
  const chose = chooseKey(said, pressOf({ name }), { names: NAMES, several: false, skip: null });
  expect(chose).toMatchObject({ wish, now: { said: null } });
});
