import { wrapAnsi } from 'fast-wrap-ansi';
import type { Look } from './look';
import { widthOf } from './width';

const PAGE = 80;
const PROSE = 72;

/** Columns a page may use: never more than 80, however wide the window. */
export function pageWidth(look: Look): number {
  return Math.min(look.width, PAGE);
}

/** Columns a line of prose may reach to, its indent counted in. */
export function proseWidth(look: Look): number {
  return Math.min(pageWidth(look) - 1, PROSE + 2);
}

/** A paragraph wrapped for reading, every line indented. Line breaks in the text are kept. */
export function prose(text: string, look: Look, indent = 2): string {
  const width = Math.max(10, proseWidth(look) - indent);
  return wrapAnsi(text.trim(), width, { hard: true })
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
    .join('\n');
}

/** A heading with its lines under it; nothing at all when there are no lines. */
export function section(heading: string, lines: string[], look: Look): string[] {
  if (lines.length === 0) return [];
  return ['', prose(look.style.heading(heading), look), ...lines];
}

/** Items as prose, each indented by four. */
export function items(texts: string[], look: Look): string[] {
  return texts.map((text) => prose(text, look, 4));
}

/** A title line: left part strong, right part at the right margin, or below it when there is no room. */
export function title(left: string, right: string, look: Look): string {
  const room = pageWidth(look) - 4 - widthOf(left) - widthOf(right);
  if (right === '') return prose(look.style.strong(left), look);
  if (room < 1)
    return `${prose(look.style.strong(left), look)}\n${prose(look.style.quiet(right), look)}`;
  return `  ${look.style.strong(left)}${' '.repeat(room)}${look.style.quiet(right)}`;
}

/** Rows of cells in columns, or cells under one another where the columns do not fit. The last cell wraps. */
export function columns(rows: string[][], look: Look, indent = 2): string[] {
  const widths = columnWidths(rows);
  const fixed = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, indent);
  const last = pageWidth(look) - fixed - 1;
  const needed = Math.min(widths.at(-1) ?? 0, 24);
  return last < needed
    ? rows.map((row) => stacked(row, look, indent))
    : rows.map((row) => inLine(row, widths, last, indent));
}

function columnWidths(rows: string[][]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, i) =>
    Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ''))),
  );
}

function inLine(row: string[], widths: number[], last: number, indent: number): string {
  const cells = row.map((cell, i) => {
    const width = widths[i] ?? 0;
    return i === widths.length - 1 ? cell : cell + ' '.repeat(width - widthOf(cell) + 2);
  });
  const head = ' '.repeat(indent) + cells.slice(0, widths.length - 1).join('');
  const tail = wrapAnsi(cells[widths.length - 1] ?? '', last, { hard: true }).split('\n');
  return [head + tail[0], ...tail.slice(1).map((line) => ' '.repeat(widthOf(head)) + line)]
    .join('\n')
    .trimEnd();
}

function stacked(row: string[], look: Look, indent: number): string {
  return row
    .filter((cell) => cell !== '')
    .map((cell, i) => prose(cell, look, i === 0 ? indent : indent + 2))
    .join('\n');
}

/** The parts of a page as one text, with a blank line before and after. */
export function page(lines: string[]): string {
  return `\n${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()}\n\n`;
}
