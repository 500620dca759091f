import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
} from 'yaml';
import type { InputFault } from '../../errors';
import { isParsable } from './bounds';

/** One key of a file with its value and its line, counted from 1 (null where the format does not tell). */
export interface FileEntry {
  key: string;
  value: unknown;
  line: number | null;
}

/** What a file is not, and on which line. */
export interface DocumentFault {
  fault: InputFault;
  line: number | null;
  key: string;
}

/**
 * The entries of a YAML or JSON map. Core schema: `no`, `on` and `1_000` are texts. Tags, aliases, merge
 * keys and double keys are refused, since nothing that is typed as an answer needs them.
 */
export function fileEntries(text: string): FileEntry[] | DocumentFault {
  if (text.trim() === '') return failed({ is: 'empty' });
  if (!isParsable(text)) return failed({ is: 'too-big' });
  const lines = new LineCounter();
  const document = parsed(text, lines);
  const json = text.trimStart().startsWith('{') ? jsonMap(text) : null;
  const fault = document === null ? failed({ is: 'syntax' }) : faultIn(document, lines);
  const isDouble = fault?.fault.is === 'syntax' && document?.errors[0]?.code === 'DUPLICATE_KEY';
  if (json && fault && !isDouble) return entriesOfJson(json);
  if (document === null || fault) return fault ?? failed({ is: 'syntax' });
  return textCutOff(document, text, lines) ?? entriesOfYaml(document, lines);
}

function failed(fault: InputFault, line: number | null = null, key = ''): DocumentFault {
  return { fault, line, key };
}

/** Null when the text is nested too deeply to be taken. */
function parsed(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, { lineCounter, schema: 'core', merge: false, logLevel: 'error' });
  } catch {
    return null;
  }
}

function faultIn(document: Document, lines: LineCounter): DocumentFault | null {
  const first = [...document.errors, ...document.warnings][0];
  if (first) return failed(syntaxOf(first.code), first.linePos?.[0].line ?? null);
  if (document.contents === null) return failed({ is: 'empty' });
  if (!isMap(document.contents)) return failed({ is: 'not-a-map' });
  const foreign = tagOrAlias(document);
  return foreign && failed({ is: 'unquoted' }, lineOf(foreign, lines));
}

/** What a text comes to that has signs of YAML in it: `De sa: bra`, `"Bra" sa chefen`, `*x*`, `@Anna`. */
const UNQUOTED: readonly ErrorCode[] = [
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
];

function syntaxOf(code: ErrorCode): InputFault {
  return { is: UNQUOTED.includes(code) ? 'unquoted' : 'syntax' };
}

function tagOrAlias(document: Document): Node | null {
  let found: Node | null = null;
  const take = (node: Node): symbol => {
    found = node;
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => take(node),
    Node: (_, node) => ('tag' in node && node.tag !== undefined ? take(node) : undefined),
  });
  return found;
}

function lineOf(node: unknown, lines: LineCounter): number | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? lines.linePos(Number(range[0])).line : null;
}

/** A text without quotes that would end at its `#`: what follows is a comment to YAML, and part of the text to the person. */
function textCutOff(document: Document, text: string, lines: LineCounter): DocumentFault | null {
  if (!isMap(document.contents)) return null;
  for (const { key, value } of document.contents.items) {
    const end = isNode(value) ? cutIn(value, text) : null;
    if (end !== null) return failed({ is: 'comment' }, lines.linePos(end).line, String(key));
  }
  return null;
}

/** Where a text in the node ends before a `#` on the same line, or null. */
function cutIn(node: Node, text: string): number | null {
  let found: number | null = null;
  visit(node, {
    Scalar: (_, { type, range }) => {
      const end = type === 'PLAIN' && range ? range[1] : null;
      if (end === null || !/^[ \t]*#/.test(text.slice(end, end + 200))) return undefined;
      found = end;
      return visit.BREAK;
    },
  });
  return found;
}

function entriesOfYaml(document: Document, lines: LineCounter): FileEntry[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : String(key),
    value: isNode(value) ? value.toJS(document) : null,
    line: lineOf(key, lines),
  }));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}

/** JSON that is no YAML: indented with tabs, for one. */
function jsonMap(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function entriesOfJson(map: object): FileEntry[] {
  return Object.entries(map).map(([key, value]) => ({ key, value: value as unknown, line: null }));
}
