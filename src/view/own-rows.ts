import { wrapAnsi } from 'fast-wrap-ansi';
import type { Look } from './look';
import { pageWidth } from './page';
import { widthOf } from './width';

/** Columns a command keeps before it, however long it is. */
const LEAST_INDENT = 2;
/** Columns the second row of a command stands further in. */
const CONTINUED = 2;
/** Ends a row whose command goes on, so that a shell takes it whole. */
const GOES_ON = ' \\';

/** What a shell takes as one word; nothing within it may be broken. */
const QUOTED = /'[^']*'|"[^"]*"/g;
/** Stands for a space that no row may break at. */
const HELD = '\u{E000}';

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
