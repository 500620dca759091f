import { defineConfig } from 'vitest/config';

/** `npm run facts`: which facts were checked more than a year ago. No part of `npm test`, which would then fail by itself one day. */
export default defineConfig({
  test: { include: ['tests/facts/*.facts.ts'], root: `${import.meta.dirname}/../..` },
});
