import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package's own version: one place to raise it. */
export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(__dirname, '../package.json'), 'utf8'),
  );
  return version;
}
