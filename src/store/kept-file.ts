import { storeFault } from './disk/faults';
import { readContent } from './disk/read';
import type { FileKind } from './disk/read';

/** The value in a small file of its own, without the mark of its kind, or null when there is none. Throws `store` when it is damaged, newer or may not be read. */
export function readKept<T extends object>(path: string, kind: FileKind<T>): T | null {
  const content = readContent(path, kind);
  if (content === null) return null;
  if (!content.ok) throw storeFault(content.why, path);
  const value = { ...content.value };
  Reflect.deleteProperty(value, 'schema');
  return value;
}
