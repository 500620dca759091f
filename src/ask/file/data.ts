import { soundJson } from './json';
import type { DataRead } from './yaml';

/** Reads data of any shape, without aliases, double keys and merge keys. */
export async function readData(text: string): Promise<DataRead> {
  const plain = text.replace(/^\uFEFF/u, '');
  const value = soundJson(plain);
  return value === undefined ? (await import('./yaml')).readYaml(plain) : { ok: true, value };
}
