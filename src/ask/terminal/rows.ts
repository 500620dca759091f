import { clean } from '../../view/clean';
import type { Buffer } from './buffer';
import { graphemes } from './graphemes';
import { widthOf } from '../../view/width';

/** Part of a text that is shown on one row: from, until (UTF-16 units). */
export interface ScreenRow {
  from: number;
  until: number;
}

/** A text as it stands on the screen. */
export interface ShownText {
  rows: string[];
  /** Which of them the cursor is in, and how many units of it are before the cursor. */
  row: number;
  column: number;
}

/** Letters, digits and signs of the Nordic keyboards: each one unit and one column. */
const NARROW = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20AC\t]*$/;

/** The rows of a text at this many columns, broken between words; `indent` columns of the first are taken. */
export function screenRows(text: string, columns: number, indent = 0): ScreenRow[] {
  const rows: ScreenRow[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const first = rows.length === 0 ? columns - indent : columns;
    for (const length of lengthsOf(line, first, columns)) {
      rows.push({ from, until: from + length });
      from += length;
    }
    from += 1;
  }
  return rows;
}

function lengthsOf(line: string, first: number, columns: number): number[] {
  const measure = NARROW.test(line) ? narrowFit : wideFit;
  const lengths: number[] = [];
  let rest = line;
  let room = first;
  while (rest.length > 0 || lengths.length === 0) {
    const fits = measure(rest, Math.max(1, room));
    const length = fits === rest.length ? fits : betweenWords(rest, fits);
    lengths.push(length);
    rest = rest.slice(length);
    room = columns;
  }
  return lengths;
}

function narrowFit(text: string, columns: number): number {
  return Math.min(text.length, columns);
}

/** Wide and joined characters stay whole. Never more units than columns: the core counts units. */
function wideFit(text: string, columns: number): number {
  let length = 0;
  let width = 0;
  for (const { segment } of graphemes(text.slice(0, columns * 4))) {
    width += Math.max(widthOf(segment), segment.length);
    if (width > columns && length > 0) break;
    length += segment.length;
  }
  return length;
}

function betweenWords(text: string, fits: number): number {
  const blank = text.lastIndexOf(' ', fits);
  return blank > 0 ? Math.min(blank + 1, fits + 1) : fits;
}

/** Index of the row the cursor is in. */
function rowAt(rows: readonly ScreenRow[], at: number): number {
  return Math.max(
    0,
    rows.findLastIndex((row) => row.from <= at),
  );
}

/** The room a text is typed in: columns of the terminal, rows at most, what stands before the first row. */
export interface TypingField {
  width: number;
  height: number;
  head: string;
}

/** Two before each row, one for the blank at its end, one so that the terminal never wraps by itself. */
function rowsIn(text: string, { width, head }: TypingField): ScreenRow[] {
  return screenRows(text, Math.max(4, width - 4), Math.max(0, widthOf(head) - 2));
}

/** Where the cursor comes to, `by` rows further down (up when negative). */
export function moveRows(buffer: Buffer, field: TypingField, by: number): number {
  const rows = rowsIn(buffer.text, field);
  const index = rowAt(rows, buffer.at);
  const [here, there] = [rows[index], rows[index + by]];
  if (!here || !there) return by < 0 ? 0 : buffer.text.length;
  const isBroken = index + by + 1 < rows.length && buffer.text[there.until] !== '\n';
  const last = Math.max(there.from, isBroken ? there.until - 1 : there.until);
  return Math.min(there.from + buffer.at - here.from, last);
}

/** The rows round the cursor, safe to show. The first of all begins with the head, the others with two blanks. */
export function showRows(buffer: Buffer, field: TypingField): ShownText {
  const rows = rowsIn(buffer.text, field);
  const current = rowAt(rows, buffer.at);
  const top = Math.max(0, Math.min(current - field.height + 2, rows.length - field.height));
  const begin = (index: number): string => (index === 0 ? field.head : '  ');
  const here = rows[current] ?? { from: 0, until: 0 };
  return {
    rows: rows
      .slice(top, top + field.height)
      .map((row, i) => begin(top + i) + safe(buffer.text.slice(row.from, row.until))),
    row: current - top,
    column: (begin(current) + safe(buffer.text.slice(here.from, buffer.at))).length,
  };
}

function safe(text: string): string {
  return clean(text).replace(/\t/g, ' ');
}
