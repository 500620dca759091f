import { basename, dirname, join } from 'node:path';

const SUBJECT = /^import (?:\{ (\w+) \}|\* as (\w+)) from '\.\/([\w-]+)';\n/gm;
/** The files that will be asked for by their names. */
const asked = new Set();

/** Gives an object its getters: each a name, the file where that is called otherwise, and what is taken from it: `nameWords` where nothing is said, all of it for `*`. */
const GETTERS = 'deferred-getters';
const GETTERS_CODE = `export function defer(owner, found, stem) {
  for (const line of found.split(',')) {
    const [name, file, held = name + 'Words'] = line.split(' ');
    const get = () => {
      const loaded = require(stem + (file || name) + '.cjs');
      return held === '*' ? loaded : loaded[held];
    };
    Object.defineProperty(owner, name, { get, enumerable: true });
  }
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
  resolveId: (source) => (source === GETTERS ? source : null),
  load: (id) => (id === GETTERS ? GETTERS_CODE : null),
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
        // What is typed is getters itself, and costs less in the file that has it than in one of its own.
        if (subject === 'typed') continue;
        const fileName = `${basename(folder)}-${subject}.cjs`;
        asked.add(fileName);
        this.emitFile({ type: 'chunk', id: join(folder, `${subject}.ts`), fileName });
        const property = new RegExp(`(?:(\\w+): )?\\b${one ?? all},`);
        left = left.replace(line, '');
        const name = property.exec(left)?.[1] ?? one;
        const held = one === `${name}Words` ? '' : ` ${one ?? '*'}`;
        found.push(`${name} ${subject === name ? '' : subject}${held}`.trimEnd());
        left = left.replace(property, '');
      }
      const owner = /const (\w+)[^=\n]*= \{/.exec(code)?.[1];
      const call = `defer(${owner}, '${found.join(',')}', './${basename(folder)}-')`;
      return `import { defer } from '${GETTERS}';\n${left}\n${call};`;
    },
  },
};
