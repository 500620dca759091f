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
    keepNames: true,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
};
