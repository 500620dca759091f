import { basename, dirname, join } from 'node:path';

const SUBJECT = /^import (?:\{ (\w+) \}|\* as (\w+)) from '\.\/([\w-]+)';\n/gm;
/** The files that will be asked for by their names. */
const asked = new Set();

/** Gives an object its getters: each a name, the file where that is called otherwise, and what is taken from it unless all is. */
const GETTERS = (owner, found, stem) => `
for (const line of '${found}'.split(',')) {
  const [name, file, held] = line.split(' ');
  const get = () => {
    const loaded = require('${stem}' + (file || name) + '.cjs');
    return held ? loaded[held] : loaded;
  };
  Object.defineProperty(${owner}, name, { get, enumerable: true });
}`;

/**
 * The words of a language, said and typed, read subject by subject when they are first asked for, what brings up older
 * files, what writes, and the measure of signs our pages have not: what `import defer` will do. Each file imported there
 * becomes a chunk of its own and its property a getter.
 */
export const deferred = {
  name: 'deferred',
  buildStart() {
    asked.clear();
  },
  generateBundle(_options, files) {
    const missing = [...asked].filter((fileName) => !(fileName in files));
    if (missing.length > 0) this.error(`A group has to bear the name of ${missing.join(', ')}`);
  },
  transform: {
    filter: {
      id: /src[\\/](words[\\/]\w+[\\/](index|help|typed)|store[\\/](migration[\\/]index|writer|people-kept)|view[\\/]width)\.ts$/,
    },
    handler(code, path) {
      const folder = dirname(path);
      const found = [];
      let left = code;
      for (const [line, one, all, subject] of code.matchAll(SUBJECT)) {
        const fileName = `${basename(folder)}-${subject}.cjs`;
        asked.add(fileName);
        this.emitFile({ type: 'chunk', id: join(folder, `${subject}.ts`), fileName });
        const property = new RegExp(`(?:(\\w+): )?\\b${one ?? all},`);
        const name = property.exec(left)?.[1] ?? one;
        found.push([name, subject === name ? '' : subject, one ?? ''].join(' '));
        left = left.replace(line, '').replace(property, '');
      }
      const owner = /const (\w+)[^=\n]*= \{/.exec(code)?.[1];
      return `${left}\n${GETTERS(owner, found, `./${basename(folder)}-`)}`;
    },
  },
};
