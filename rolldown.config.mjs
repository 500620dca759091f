import { aliases, leftOut } from './scripts/aliases.mjs';
import { builtins } from './scripts/builtins.mjs';
import { deferred } from './scripts/deferred.mjs';
import { licences } from './scripts/licences.mjs';

/** CommonJS chunks: the quickest start on Node 20, and a library costs nothing until a command asks for it. */
export default {
  input: { main: 'src/cli/main.ts' },
  platform: 'node',
  // The start lies in the entry itself, not in a file beside it.
  preserveEntrySignatures: 'allow-extension',
  resolve: { alias: aliases },
  plugins: [leftOut, deferred, builtins, licences],
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
          test: /^deferred-getters$|src[\\/](cli|errors|view[\\/](clean|style)|words[\\/](languages|\w+[\\/](index|typed)\.ts))|^(?!.*[\\/]conf[\\/]).*[\\/](env-paths|is-safe-filename)[\\/]/,
          priority: 3,
        },
        {
          name: 'said',
          test: /src[\\/]words[\\/](facts|placeholders|sentence|spoken|typed)\.ts$/,
          priority: 3,
        },
        {
          name: 'core',
          test: /src[\\/](cli[\\/](parse|setup)|domain[\\/]find|talk[\\/]unreadable)\.ts$/,
          priority: 3,
        },
        {
          name: 'steps',
          test: /src[\\/](domain[\\/]summary|words[\\/]steps)\.ts$/,
          priority: 1,
        },
        {
          name: 'page',
          test: /src[\\/](view[\\/](page|job-name|shell|quoted|counts)|guide[\\/]library)\.ts$/,
        },
        { name: 'days', test: /src[\\/]view[\\/](days|step-rows)\.ts$/ },
        { name: 'change', test: /src[\\/]domain[\\/](change[\\/]|canonical)/ },
        { name: 'amount', test: /src[\\/]view[\\/]amounts\.ts$/ },
        {
          name: 'typed-day',
          test: /src[\\/](domain[\\/](day[\\/]typed-day|yes-no)|talk[\\/]day-offered)\.ts$/,
        },
        { name: 'advert', test: /src[\\/]domain[\\/](advert|like)\.ts$/ },
        {
          name: 'happenings',
          test: /src[\\/](view[\\/]happenings|domain[\\/]ledger[\\/]offer-open)\.ts$/,
        },
        { name: 'data', test: /src[\\/]ask[\\/]file[\\/](data|json)\.ts$/ },
        { name: 'answers', test: /src[\\/]ask[\\/]file[\\/](answers|check)\.ts$/ },
        { name: 'store-people', test: /src[\\/]store[\\/]people\.ts$/ },
        { name: 'store-examples', test: /src[\\/]store[\\/]examples\.ts$/ },
        {
          name: 'letter',
          test: /src[\\/](view[\\/]letter|domain[\\/](first-name|ledger[\\/]people-met))\.ts$/,
        },
        { name: 'guide', test: /src[\\/]guide[\\/]guide\.ts$/, priority: 1 },
        { name: 'which', test: /src[\\/]talk[\\/]which\.ts$/ },
        { name: 'talk', test: /src[\\/]talk[\\/](tell|check|remark|day-faults)\.ts$/ },
        { name: 'store-local-write', test: /src[\\/]store[\\/]local-write\.ts$/ },
        {
          name: 'screens',
          test: /src[\\/](view[\\/]screens|commands[\\/]followup[\\/]page)\.ts$/,
        },
        {
          name: 'answered',
          test: /src[\\/]commands[\\/]followup[\\/](answer|document|letter-names)\.ts$/,
        },
      ],
    },
    // What is left for the next bundler is read by nobody.
    comments: { annotation: false },
    // Functions and classes keep their names, so that a stack trace can still be read.
    minify: {
      compress: { keepNames: { function: true, class: true } },
      mangle: { keepNames: true },
      codegen: { removeWhitespace: true },
    },
  },
};
