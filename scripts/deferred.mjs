import { basename, dirname, join } from 'node:path';

const SUBJECT = /^import (?:\{ (\w+) \}|\* as (\w+)) from '\.\/([\w-]+)';\n/gm;

/**
 * The words of a language, read subject by subject when they are first asked for, what brings up older files, what
 * writes, and the measure of signs our pages have not: what `import defer` will do. Each file imported there becomes a
 * chunk of its own and its property a getter.
 */
export const deferred = {
  name: 'deferred',
  transform: {
    filter: {
      id: /src[\\/](words[\\/]\w+[\\/](index|help)|store[\\/](migration[\\/]index|writer|people-kept)|view[\\/]width)\.ts$/,
    },
    handler(code, path) {
      const folder = dirname(path);
      let left = code;
      for (const [line, one, all, subject] of code.matchAll(SUBJECT)) {
        const fileName = `${basename(folder)}-${subject}.cjs`;
        this.emitFile({ type: 'chunk', id: join(folder, `${subject}.ts`), fileName });
        const loaded = `r('${subject}')${one ? `.${one}` : ''}`;
        const property = new RegExp(`(\\w+): ${one ?? all},`);
        left = left.replace(line, '').replace(property, `get $1() { return ${loaded}; },`);
      }
      return `const r = (name) => require('./${basename(folder)}-' + name + '.cjs');\n${left}`;
    },
  },
};
