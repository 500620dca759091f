import { soundJson } from './json';

/** A JSON or YAML text read as plain data, or the line on which it breaks off, counted from 1. */
export type DataRead = { ok: true; value: unknown } | { ok: false; line: number | null };

/** Reads data of any shape, without aliases, double keys and merge keys. */
export async function readData(text: string): Promise<DataRead> {
  const plain = text.replace(/^\uFEFF/u, '');
  const value = soundJson(plain);
  return value === undefined ? (await import('./yaml')).readYaml(plain) : { ok: true, value };
}
