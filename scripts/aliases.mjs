import { fileURLToPath } from 'node:url';

const stub = (name, ending = 'mjs') =>
  fileURLToPath(new URL(`stubs/${name}.${ending}`, import.meta.url));

/** What the bundle leaves out, and what stands in its place. Each stub says why. */
export const aliases = {
  'ajv/dist/2020.js': stub('ajv'),
  'ajv-formats': stub('ajv-formats'),
  semver: stub('semver'),
  '@inquirer/editor': stub('editor'),
  'cli-highlight': stub('cli-highlight'),
  'node-emoji': stub('node-emoji'),
  'string-width': stub('string-width', 'cjs'),
  'wrap-ansi': stub('wrap-ansi'),
};
