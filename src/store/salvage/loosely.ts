import { isUtf8 } from 'node:buffer';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';

/** What of a damaged text is JSON: the object as far as it reads, and whether that is all of the text. */
export interface ReadLoosely {
  value: Record<string, unknown>;
  isWhole: boolean;
}

const deepest = 64;
const hostile = new Set(['__proto__', 'constructor', 'prototype']);
/** A list where half an item says another thing than the whole one: a call without whether they answered. */
const WHOLE_ITEMS = 'happenings';

/** Reads what can be read of a text that is cut off, patched together or of another encoding; null when no object begins in it. What was being written at the end of a cut text is left out. */
export function readLoosely(bytes: Buffer): ReadLoosely | null {
  const text = decoded(bytes);
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true });
    if (root?.type !== 'object') return null;
    const value = valueOf(root, { end: text.length, faulty: faultyIn(errors) }, 0);
    return { value: { ...Object(value) }, isWhole: errors.length === 0 };
  } catch (error) {
    // The parser gives up on what is nested some thousand levels deep.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** UTF-16 by its mark; else UTF-8, unless nothing in it is and it must be of an older editor. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const isLatin = !isUtf8(bytes) && !/[\u0080-\uFFFC]/.test(text);
  return isLatin ? bytes.toString('latin1') : text;
}

interface Cut {
  /** Where the text ends. */
  end: number;
  /** Where the texts begin that have no end. */
  faulty: ReadonlySet<number>;
}

const UNENDED: readonly number[] = [12, 13, 14, 15];

function faultyIn(errors: readonly ParseError[]): ReadonlySet<number> {
  return new Set(errors.filter(({ error }) => UNENDED.includes(error)).map(({ offset }) => offset));
}

/** The value of a node; undefined where it is not whole. */
function valueOf(node: Node, cut: Cut, depth: number): unknown {
  if (depth > deepest) return undefined;
  if (node.type === 'object') return Object.fromEntries(entriesOf(node, cut, depth));
  if (node.type === 'array') return itemsOf(node, cut, depth);
  const isCutOff = node.type !== 'string' && endOf(node) === cut.end;
  return isCutOff || cut.faulty.has(node.offset) ? undefined : node.value;
}

function entriesOf(node: Node, cut: Cut, depth: number): [string, unknown][] {
  return (node.children ?? []).flatMap(({ children: [name, held] = [] }): [string, unknown][] => {
    const key = String(name?.value);
    if (!held || hostile.has(key)) return [];
    const value = valueOf(key === WHOLE_ITEMS ? withoutCut(held, cut) : held, cut, depth + 1);
    return value === undefined ? [] : [[key, value]];
  });
}

function itemsOf({ children = [] }: Node, cut: Cut, depth: number): unknown[] {
  return children.map((item) => valueOf(item, cut, depth + 1)).filter((one) => one !== undefined);
}

function withoutCut(node: Node, cut: Cut): Node {
  const children = (node.children ?? []).filter((item) => endOf(item) !== cut.end);
  return { ...node, children };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
