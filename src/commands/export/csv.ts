/** A cell that a spreadsheet reads as text: quoted, and never as a formula (CWE-1236). Numbers stay numbers. */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Rows as CSV: every text quoted, lines ended by CRLF as RFC 4180 has it. */
export function csv(rows: (string | number | null)[][]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
