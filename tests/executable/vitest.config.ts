import { defineConfig } from 'vitest/config';

/** Run by `npm run executable:try`, after `npm run executable`: no part of `npm test`, which needs no network. */
export default defineConfig({
  test: { include: ['tests/executable/*.try.ts'], root: `${import.meta.dirname}/../..` },
});
