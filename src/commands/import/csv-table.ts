import Papa from 'papaparse';
import { unshielded } from '../../domain/formula';

/** A spreadsheet as text: its header and its rows, each by header; `line` counts rows from 1 with the header. */
export interface Table {
  headers: string[];
  rows: { line: number; cells: Record<string, string> }[];
}

/** Reads CSV with commas, semicolons or tabs, whichever its header has; null where the text is no table. */
export function tableIn(text: string): Table | null {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const [head, ...rest] = data;
  if (!head || head.length < 2) return null;
  const headers = head.map((cell) => plain(cell));
  return {
    headers,
    rows: rest
      .map((row, i) => ({
        line: i + 2,
        cells: Object.fromEntries(headers.map((header, at) => [header, plain(row[at] ?? '')])),
      }))
      .filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')),
  };
}

/** What stands most often between the names of the header. */
function delimiterOf(text: string): string {
  const [head = ''] = text.trimStart().split('\n', 1);
  const bare = head.replaceAll(/"[^"]*"/g, '');
  const often = (sign: string): number => bare.split(sign).length;
  return [',', '\t'].reduce((best, sign) => (often(sign) > often(best) ? sign : best), ';');
}

/** As it was before a spreadsheet was kept from taking it for a formula. */
function plain(cell: string): string {
  return unshielded(cell.normalize('NFC').trim()).trim();
}
