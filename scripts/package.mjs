/** Packs the program as one module with nothing to install beside it: `npm run package [-- FOLDER]`. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What only those need who work on the program. */
const INSIDE = ['scripts', 'devDependencies', 'knip'];

const root = join(import.meta.dirname, '..');
const target = resolve(process.argv[2] ?? join(root, 'build'));
const work = mkdtempSync(join(tmpdir(), 'coach-package-'));
try {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const key of INSIDE) delete manifest[key];
  writeFileSync(join(work, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of [...manifest.files, 'README.md', 'SECURITY.md', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, name), join(work, name), { recursive: true });
  mkdirSync(target, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--silent', '--pack-destination', target];
  const shell = process.platform === 'win32';
  const name = execFileSync(npm, args, { cwd: work, encoding: 'utf8', shell }).trim();
  process.stdout.write(`${join(target, name)}\n`);
} finally {
  rmSync(work, { recursive: true });
}
