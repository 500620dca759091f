import stringWidth from 'fast-string-width';
import type { Look } from './look';
import { columns, pageWidth, prose } from './page';

/** Room that a text beside a day needs to be read with ease. */
const LEAST = 24;

/**
 * Steps as rows: a day or a name, what to do, and the command that helps. A command is never broken: where it
 * does not fit beside its text, it goes whole onto a line of its own.
 */
export function stepRows(
  rows: [head: string, what: string, command: string][],
  look: Look,
  indent = 2,
): string[] {
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => stringWidth(row[i] ?? ''))));
  const [head = 0, what = 0, command = 0] = widths;
  const shown = rows.map(([first, text, last]) => [first, text, look.style.command(last)] as const);
  if (indent + head + what + command + 4 < pageWidth(look))
    return columns(
      shown.map((row) => [...row]),
      look,
      indent,
    );
  if (indent + head + 2 + Math.min(what, LEAST) < pageWidth(look))
    return shown.flatMap(([first, text, last]) => [
      ...columns([[first.padEnd(head + first.length - stringWidth(first)), text]], look, indent),
      onItsOwn(last, look, indent + head + 2),
    ]);
  return shown.flatMap(([first, text, last]) => [
    prose(first, look, indent),
    prose(text, look, indent + 2),
    onItsOwn(last, look, indent + 2),
  ]);
}

/** The command under its text, or as far to the left as it needs to stay whole. */
function onItsOwn(command: string, look: Look, under: number): string {
  const most = pageWidth(look) - 1 - stringWidth(command);
  return ' '.repeat(Math.max(0, Math.min(under, most))) + command;
}
