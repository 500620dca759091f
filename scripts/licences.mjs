import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Every package of which a module is in the program, with its licence in full: `dist/licences.txt`. */
export const licences = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
    const folders = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []));
    const source = [...folders].toSorted().map(licenceOf).join('\n\n');
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${source}\n` });
  },
};

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return [`# ${name} ${version}, ${license}`, ...(text ? ['', text] : [])].join('\n');
}
