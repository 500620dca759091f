import { fileURLToPath } from 'node:url';

const stub = (name, ending = 'mjs') =>
  fileURLToPath(new URL(`stubs/${name}.${ending}`, import.meta.url));

/** What the bundle leaves out, and what stands in its place. Each stub says why. */
export const aliases = {
  'ajv/dist/2020.js': stub('ajv'),
  // Its other form cannot be bundled.
  'jsonc-parser': fileURLToPath(
    new URL('../node_modules/jsonc-parser/lib/esm/main.js', import.meta.url),
  ),
  'ajv-formats': stub('ajv-formats'),
  semver: stub('semver'),
  '@inquirer/editor': stub('editor'),
  'cli-highlight': stub('cli-highlight'),
  'node-emoji': stub('node-emoji'),
  'string-width': stub('string-width', 'cjs'),
  'when-exit': stub('when-exit'),
};

const WITHIN = {
  atomically: { 'node:stream': stub('conf-stream') },
  commander: {
    'node:child_process': stub('child-process', 'cjs'),
    './help.js': stub('commander-help', 'cjs'),
    './lib/help.js': stub('commander-help', 'cjs'),
    './suggestSimilar': stub('commander-suggest', 'cjs'),
  },
  conf: { 'node:assert': stub('conf-assert'), 'node:crypto': stub('conf-crypto') },
  nodemailer: {
    'node:http': stub('network', 'cjs'),
    'node:https': stub('network', 'cjs'),
    'node:net': stub('network', 'cjs'),
  },
  'fast-wrap-ansi': { 'fast-string-width': stub('fast-string-width') },
};

/** As `aliases`, for what only one library has to do without. */
export const leftOut = {
  name: 'left-out',
  resolveId(id, importer = '') {
    const [, library = ''] =
      /node_modules[\\/]([^\\/]+)[\\/](?!.*node_modules)/.exec(importer) ?? [];
    return WITHIN[library]?.[id];
  },
};
