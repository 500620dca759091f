import { wrapAnsi } from 'fast-wrap-ansi';
import { widthOf } from './width';
import type { Style } from './style';

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

/** Stands for a space that no line or row may break at; never in a text of a guide. */
const HELD = '\u{E000}';

/** Columns before a line. */
const INDENT = 2;

/** A paragraph of a guide with its marks put into the look: `commands` in backticks, **strong** words. */
function inline(text: string, style: Style): string {
  return joined(text)
    .replaceAll(/`([^`\n]+)`/g, (_, command: string) => style.command(held(command)))
    .replaceAll(/\*\*([^*\n]+)\*\*/g, (_, words: string) => style.strong(words));
}

/** Paragraphs on one line each, but for lists and quotes, and a link as its words and where it leads. */
export function joined(text: string): string {
  return text
    .trim()
    .replaceAll(/(?<!\n)\n(?!\n|\s*(?:[-*>]|\d+[.)])\s)/g, ' ')
    .replaceAll(/\[([^\]\n]+)\]\((\S+?)\)/g, '$1 ($2)');
}

/** A paragraph of a guide, wrapped, with no command broken over two lines where it fits on one. */
export function paragraph(text: string, look: Look, indent = 2): string {
  return released(prose(inline(text, look.style), look, indent));
}

/** A quiet line that says how to go on; where the command, after two spaces, does not fit beside it, it gets a line of its own. */
export function hint(text: string, look: Look, indent = 2): string {
  const [before = '', command] = text.split(':  ');
  const fits = widthOf(text) + indent <= proseWidth(look);
  if (command === undefined) return prose(look.style.quiet(text), look, indent);
  const { style } = look;
  const asks = style.quiet(`${before}:`);
  if (fits) return prose(`${asks}  ${style.command(command)}`, look, indent);
  const rows = ownRows(command, look, INDENT).map((row) =>
    row.replace(/\S.*/, (typed) => style.command(typed)),
  );
  return [prose(asks, look, indent), ...rows].join('\n');
}

/** A command whose words no line may break between, until `released`; a long one may break. */
export function held(command: string): string {
  return command.length > 30 ? command : command.replaceAll(' ', HELD);
}

/** The text with its held spaces as spaces again. */
export function released(text: string): string {
  return text.replaceAll(HELD, ' ');
}

/** How wide a page may be and how it may be coloured. */
export interface Look {
  /** Columns of the terminal, at least 20; pages wrap at 80 of them, prose at 72. */
  width: number;
  style: Style;
}

/** Columns a command keeps before it, however long it is. */
const LEAST_INDENT = 2;
/** Columns the second row of a command stands further in. */
const CONTINUED = 2;
/** Ends a row whose command goes on, so that a shell takes it whole. */
const GOES_ON = ' \\';

/** What a shell takes as one word; nothing within it may be broken. */
const QUOTED = /'[^']*'|"[^"]*"/g;
/** A command on a line of its own, as far to the left as it needs to stay whole; else on rows that can be pasted as they stand. */
export function ownRows(command: string, look: Look, under: number): string[] {
  const spare = pageWidth(look) - 1 - widthOf(command);
  if (spare >= LEAST_INDENT) return [' '.repeat(Math.min(under, spare)) + command];
  const room = pageWidth(look) - 1 - LEAST_INDENT - CONTINUED - GOES_ON.length;
  const quotes = command.replaceAll(QUOTED, (quote) => quote.replaceAll(' ', HELD));
  const rows = wrapAnsi(quotes, room).replaceAll(HELD, ' ').split('\n');
  return rows.map((row, i) => {
    const spared = Math.max(0, pageWidth(look) - 1 - widthOf(row));
    const indent = Math.min(spared, LEAST_INDENT + (i > 0 ? CONTINUED : 0));
    return ' '.repeat(indent) + row + (i < rows.length - 1 ? GOES_ON : '');
  });
}
