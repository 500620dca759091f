import { aliases } from './scripts/aliases.mjs';

/** CommonJS chunks: the quickest start on Node 20, and a library costs nothing until a command asks for it. */
export default {
  input: { main: 'src/main.ts' },
  platform: 'node',
  resolve: { alias: aliases },
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    // Functions and classes keep their names, so that a stack trace can still be read.
    minify: {
      compress: { keepNames: { function: true, class: true } },
      mangle: { keepNames: true },
      codegen: { removeWhitespace: true },
    },
  },
};
