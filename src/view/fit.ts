const WIDEST = 80;
const NARROWEST = 20;

/** Codes of colours, and marks that stand over the letter before: neither takes a column. */
// oxlint-disable-next-line no-control-regex
const NO_WIDTH = /\u001B\[\d+m|\p{M}|\u200D/gu;
const TWO_WIDE = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/gu;

/**
 * Text for a terminal of this many columns: a line too long for it, or for 80, is broken between words and goes on
 * under its own indent. A single word that is too long stays whole, so that a path or a link can be copied. Measures
 * by itself, for every command at a terminal loads this when it starts and few need it.
 */
export function fittedText(text: string, columns: number): string {
  const room = Math.max(NARROWEST, Math.min(columns, WIDEST)) - 1;
  return text
    .split('\n')
    .map((line) => (widthOf(line) <= room ? line : broken(line, room)))
    .join('\n');
}

/** A command, after a colon and two spaces, gets rows of its own that a shell takes whole. */
function broken(line: string, room: number): string {
  const [before = '', command] = line.split(':  ');
  if (command === undefined) return rowsOf(line, room).join('\n');
  const [indent = ''] = /^ */.exec(line) ?? [];
  const isWhole = widthOf(indent + command) <= room;
  const rows = rowsOf(indent + command, isWhole ? room : room - GOES_ON.length);
  return [...rowsOf(`${before}:`, room), rows.join(`${GOES_ON}\n`)].join('\n');
}

const GOES_ON = ' \\';

function rowsOf(line: string, room: number): string[] {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const rows: string[] = [];
  for (const word of line.trim().split(' ')) {
    const longer = rows.length > 0 ? `${rows.at(-1)} ${word}` : indent + word;
    if (rows.length === 0) rows.push(longer);
    else if (widthOf(longer) <= room) rows[rows.length - 1] = longer;
    else rows.push(indent + word);
  }
  return rows.map((row) => row.trimEnd());
}

function widthOf(text: string): number {
  const shown = text.replaceAll(NO_WIDTH, '');
  return Array.from(shown).length + (shown.match(TWO_WIDE)?.length ?? 0);
}
