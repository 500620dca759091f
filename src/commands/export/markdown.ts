import { clean, cleanLine } from '../../view/clean';

/** Signs that mean something in Markdown wherever they stand, and in its tables. */
const SIGNS = /[\\&<>[\]`*_~|]/g;
/** What begins a heading, a list, a rule or a line that makes a heading of the one above. */
const OPENING = /^(?:[#\-+=:]|\d{1,9}(?=[.)]))/gm;

/** The person's text as it was written, its line breaks too, and unable to become markup (CommonMark 0.31, 2.4). */
export function markdownText(text: string): string {
  return clean(text.replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/^[^\S\n]+/gm, '')
    .replaceAll(SIGNS, '\\$&')
    .replaceAll(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** The same on one line, for a heading or an item of a list. */
export function markdownLine(text: string): string {
  return markdownText(cleanLine(text));
}
