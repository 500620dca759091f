import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

const WIDEST = 80;
const NARROWEST = 20;

/**
 * Text for a terminal of this many columns: a line too long for it, or for 80, is broken between words and goes on
 * under its own indent. A single word that is too long stays whole, so that a path or a link can be copied.
 */
export function fitted(text: string, columns: number): string {
  const room = Math.max(NARROWEST, Math.min(columns, WIDEST)) - 1;
  return text
    .split('\n')
    .map((line) => (stringWidth(line) <= room ? line : broken(line, room)))
    .join('\n');
}

function broken(line: string, room: number): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  return wrapAnsi(line.trim(), room - indent.length)
    .split('\n')
    .map((row) => indent + row)
    .join('\n');
}
