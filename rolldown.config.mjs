import { aliases, leftOut } from './scripts/aliases.mjs';
import { deferred } from './scripts/deferred.mjs';

/** CommonJS chunks: the quickest start on Node 20, and a library costs nothing until a command asks for it. */
export default {
  input: { main: 'src/cli/main.ts' },
  platform: 'node',
  resolve: { alias: aliases },
  plugins: [leftOut, deferred],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    // What is always loaded together lies in one file: to open one takes longer than to read it. The rest follows its imports.
    codeSplitting: {
      groups: [
        {
          name: 'start',
          tags: ['$initial'],
          test: /^(?!.*(?:[\\/]dayjs|src[\\/]words)[\\/](?!languages))/,
          priority: 3,
        },
        {
          name: 'said',
          test: /src[\\/]words[\\/](capital|facts|listed|placeholders|role)\.ts$/,
          priority: 3,
        },
        { name: 'names', test: /src[\\/]cli[\\/]names\.ts$/, priority: 2 },
        { name: 'core', test: /src[\\/]cli[\\/](command-line|setup)\.ts$/, priority: 1 },
        { name: 'steps', test: /src[\\/](domain[\\/]summary|words[\\/]steps)\.ts$/ },
      ],
    },
    // Functions and classes keep their names, so that a stack trace can still be read.
    minify: {
      compress: { keepNames: { function: true, class: true } },
      mangle: { keepNames: true },
      codegen: { removeWhitespace: true },
    },
  },
};
