import { clean } from './clean';
import type { Words } from '../words/words';

/** A page that stands alone: it may load nothing and run nothing, whatever its text says. */
const ALONE = "default-src 'none'; style-src 'unsafe-inline'";

/** A whole page of HTML, its body given line by line. */
export function htmlPage(title: string, style: string, body: string[], words: Words): string {
  return [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${ALONE}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A table with a row of column names. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  return [
    '<table>',
    `<thead>${row(head, 'th scope="col"')}</thead>`,
    `<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>`,
    '</table>',
  ];
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that stands in a page or an attribute as it is. */
export function escaped(text: string): string {
  return clean(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}
