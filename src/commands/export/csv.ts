import { shielded } from '../../domain/formula';
import { cleanLine } from '../../view/clean';

/** How a spreadsheet of the two countries opens a file by double click, or how programs expect it. */
export type Dialect = 'for people' | 'plain';

/** A cell that a spreadsheet reads as text on one line: quoted, and never as a formula. Numbers stay numbers. */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = shielded(cleanLine(value ?? ''));
  return `"${text.replaceAll('"', '""')}"`;
}

/** Rows as CSV: every text quoted, lines ended by CRLF as RFC 4180 has it; for people with semicolons and a byte order mark. */
export function csv(rows: (string | number | null)[][], dialect: Dialect): string {
  const isPlain = dialect === 'plain';
  const lines = rows.map((row) => `${row.map(cell).join(isPlain ? ',' : ';')}\r\n`);
  return `${isPlain ? '' : '\uFEFF'}${lines.join('')}`;
}
