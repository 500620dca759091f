import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { isParsable } from './bounds';

/** A JSON or YAML text read as plain data, or the line on which it breaks off, counted from 1. */
export type DataRead = { ok: true; value: unknown } | { ok: false; line: number | null };

/** Reads YAML of any shape, core schema, without aliases, double keys and merge keys. Never throws. */
export function readYaml(text: string): DataRead {
  if (!isParsable(text)) return { ok: false, line: null };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      merge: false,
      // With 'silent' a second document in the text would be dropped without a word.
      logLevel: 'error',
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error) return { ok: false, line: error.linePos?.[0].line ?? null };
    const alias = aliasIn(document);
    if (alias !== null) return { ok: false, line: lines.linePos(alias).line };
    return { ok: true, value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch {
    return { ok: false, line: null };
  }
}

/** Where the first alias stands, or null. */
function aliasIn(document: Document): number | null {
  let at: number | null = null;
  visit(document, {
    Alias: (_key, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}
