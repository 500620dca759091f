import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Verdicts a second inside one process, each with all that would change it. */
export async function verdictsPerSecond(home) {
  const file = join(home, 'verdict.mjs');
  const build = await rolldown({
    input: join(import.meta.dirname, 'verdict.ts'),
    platform: 'node',
  });
  await build.write({ file, format: 'es' });
  await build.close();
  const bench = await import(pathToFileURL(file));
  rmSync(file);
  return bench.verdictsPerSecond();
}
