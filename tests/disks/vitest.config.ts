import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const REFUSING = join(import.meta.dirname, 'refusing.cjs');
const DISKS = 'link EPERM/chmod EPERM/chmod EINVAL/flush EPERM/flush EINVAL/open EISDIR'.split('/');

/** `npm run disks`: all that writes, on disks that refuse something. No part of `npm test`. */
export default defineConfig({
  test: {
    projects: DISKS.map((refuses) => ({
      root: join(import.meta.dirname, '../..'),
      test: {
        name: refuses,
        include: ['tests/{store,undo,join}/*.test.ts'],
        // The one mends rights, the other looks at a link.
        exclude: ['tests/store/{health,lock}.test.ts'],
        setupFiles: [REFUSING],
        testTimeout: 120_000,
        env: { REFUSES: refuses, NODE_OPTIONS: `--require ${REFUSING}` },
      },
    })),
  },
});
