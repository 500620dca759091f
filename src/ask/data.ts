import { LineCounter, parseDocument } from 'yaml';

/** A JSON or YAML text read as plain data, or the line on which it breaks off, counted from 1. */
export type DataRead = { ok: true; value: unknown } | { ok: false; line: number | null };

/** Reads data of any shape, core schema, without aliases, double keys and merge keys. Never throws. */
export function readData(text: string): DataRead {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text.replace(/^\uFEFF/u, ''), {
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
