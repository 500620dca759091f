import { describe, expect, test } from 'vitest';
import { fuzz, inTime, kept } from './fuzz';
import { TARGETS } from './targets';

describe('what once went wrong is taken', () => {
  test.each(Object.entries(kept()))('%s', async (name, inputs) => {
    const take = await TARGETS[name]?.ready();
    expect(take).toBeDefined();
    for (const input of inputs) await inTime(async () => take?.(input));
  });
});

test.each(Object.keys(TARGETS))('%s: the first of the many inputs of npm run fuzz', (name) =>
  fuzz(name, 20, 20_261_122),
);
