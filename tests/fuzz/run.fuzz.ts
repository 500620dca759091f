import { expect, test } from 'vitest';
import { fuzz } from './fuzz';
import { TARGETS } from './targets';

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000);
const times = Number(process.env['FUZZ_TIMES'] ?? 1);

test('at least 50,000 inputs', () => {
  const all = Object.values(TARGETS).reduce((sum, { runs }) => sum + runs, 0);
  expect(all).toBeGreaterThanOrEqual(50_000);
});

test.each(Object.entries(TARGETS))('%s', async (name, { runs }) => {
  const begun = Date.now();
  await fuzz(name, runs * times, seed);
  console.log(`${name}: ${runs * times} inputs, seed ${seed}, ${Date.now() - begun} ms`);
});
