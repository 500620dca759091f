import { basename, dirname, join } from 'node:path';

const SUBJECT = /^import \{ (\w+) \} from '\.\/(\w+)';\n/gm;

/**
 * The words of a language, read subject by subject when they are first asked for, and what brings up older files: what
 * `import defer` will do. Each subject of such an `index.ts` becomes a chunk of its own and its property a getter.
 */
export const deferred = {
  name: 'deferred',
  resolveId: (id) =>
    id.startsWith('deferred:') ? { id: `./${id.slice(9)}`, external: true } : null,
  transform: {
    filter: { id: /src[\\/](words[\\/]\w+|store[\\/]migration)[\\/]index\.ts$/ },
    handler(code, path) {
      const folder = dirname(path);
      let left = code;
      for (const [line, name, subject] of code.matchAll(SUBJECT)) {
        const fileName = `${basename(folder)}-${subject}.cjs`;
        this.emitFile({ type: 'chunk', id: join(folder, `${subject}.ts`), fileName });
        const getter = `get ${subject}() { return require('deferred:${fileName}').${name}; },`;
        left = left.replace(line, '').replace(`${subject}: ${name},`, getter);
      }
      return left;
    },
  },
};
