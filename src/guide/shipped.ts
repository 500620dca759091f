import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A compiled guide of the program in a folder, `LANGUAGE/ID.json`; null when it is not there. The one file without Node has it inside instead. */
export function shippedText(folder: string, language: string, id: string): string | null {
  const file = join(folder, language, `${id}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
