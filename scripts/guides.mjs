/** Compiles content/LANGUAGE/NAME.md to dist/guides/LANGUAGE/NAME.json with the program's own parser. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

const { compileGuides } = await bundled(join(root, 'src/guide/compile.ts'));
const { faults, guides } = compileGuides(join(root, 'content'));
for (const line of faults) process.stderr.write(`${line}\n`);
if (faults.length > 0) process.exitCode = 1;
else {
  rmSync(join(root, 'dist/guides'), { recursive: true, force: true });
  for (const guide of guides) write(guide);
}

/** A module of the program with all it imports, as one file that can be loaded here. */
async function bundled(input) {
  const folder = mkdtempSync(join(tmpdir(), 'coach-build-'));
  try {
    const build = await rolldown({
      input,
      platform: 'node',
      checks: { ineffectiveDynamicImport: false },
    });
    await build.write({ dir: folder, format: 'cjs', entryFileNames: '[name].cjs' });
    await build.close();
    return require(join(folder, 'compile.cjs'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(guide) {
  const file = join(root, 'dist/guides', guide.language, `${guide.id}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(guide));
}
