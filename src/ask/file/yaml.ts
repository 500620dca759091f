import { LineCounter, parseDocument } from 'yaml';
import type { DataRead } from './data';

/** Reads YAML of any shape, core schema, without aliases, double keys and merge keys. Never throws. */
export function readYaml(text: string): DataRead {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      merge: false,
      logLevel: 'silent',
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error) return { ok: false, line: error.linePos?.[0].line ?? null };
    return { ok: true, value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch {
    return { ok: false, line: null };
  }
}
