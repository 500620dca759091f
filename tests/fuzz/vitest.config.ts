import { defineConfig } from 'vitest/config';

/** `npm run fuzz`: no part of `npm test`. FUZZ_SEED runs the same inputs again, FUZZ_TIMES so many times more of them. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/*.fuzz.ts'],
    root: `${import.meta.dirname}/../..`,
    testTimeout: 3_600_000,
  },
});
