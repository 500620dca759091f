import { getAsset } from 'node:sea';

/** Stands in the place of `src/guide/shipped.ts`: the guides lie inside the file. */
export function shippedText(_folder: string, language: string, id: string): string | null {
  try {
    return getAsset(`${language}/${id}.json`, 'utf8');
  } catch {
    return null;
  }
}

/** Stands in the place of `src/cli/version.ts`. */
export function packageVersion(): string {
  return getAsset('version', 'utf8');
}
