import type { ReportFault } from './faults';

export interface GuideLine {
  text: string;
  /** Counted from 1 in the file. */
  number: number;
}

/** One item as it stands in the file: a heading, if it has one, a line of bookkeeping, and what follows. */
export interface Block {
  heading: string | null;
  line: number;
  /** Heading of the section it stands under; empty before the first. */
  section: string;
  /** What stands between the backticks of the line of bookkeeping; null when there is none. */
  keys: GuideLine | null;
  body: GuideLine[];
}

export interface Blocks {
  /** Markdown before the first heading and the first item. */
  intro: string;
  blocks: Block[];
}

const KEYS = /^`([^`]*)`[ \t]*$/;

/** Cuts a guide's body into items. Reports what a guide may not hold: other headings, HTML, tables, text between headings. */
export function readBlocks(body: string, firstLine: number, report: ReportFault): Blocks {
  const intro: GuideLine[] = [];
  const blocks: Block[] = [];
  let [section, into, isBetween] = ['', intro, false];
  const begin = (line: number, heading: string | null, keys: GuideLine | null): void => {
    [into, isBetween] = [[], false];
    blocks.push({ heading, line, section, keys, body: into });
  };
  const lines = linesOf(body, firstLine);
  for (const [n, line] of lines.entries()) {
    const heading = headingIn(line, lines[n - 1]?.text ?? '', report);
    const last = blocks.at(-1);
    const keys = KEYS.exec(line.text)?.[1];
    if (heading?.level === 2) [section, into, isBetween] = [heading.text, [], true];
    else if (heading) begin(line.number, heading.text, null);
    else if (keys === undefined) {
      if (isBetween && line.text.trim() !== '') report(line.number, 'stray-text');
      isBetween &&= line.text.trim() === '';
      into.push(line);
    } else if (last && into === last.body && last.keys === null && textOfLines(into) === '')
      last.keys = { text: keys, number: line.number };
    else begin(line.number, null, { text: keys, number: line.number });
  }
  return { intro: textOfLines(intro), blocks };
}

/** The text of some lines without the empty ones around it. */
export function textOfLines(lines: readonly GuideLine[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .trim();
}

/** The lines of a text, numbered as in its file. */
export function linesOf(body: string, firstLine: number): GuideLine[] {
  return body.split('\n').map((text, n) => ({ text, number: firstLine + n }));
}

/** A heading that cuts the guide: `##` begins a section, `###` an item. Reports the others, and what no page shows: HTML and tables. */
function headingIn(
  { text, number }: GuideLine,
  above: string,
  report: ReportFault,
): { level: number; text: string } | null {
  const words = text.replaceAll(/`[^`]*`/g, '');
  const html = /<(?:!--|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>)/i.exec(words)?.[0];
  if (html !== undefined) report(number, 'html', html);
  if (/^[-:| \t]+$/.test(text) && text.includes('|') && text.includes('-'))
    report(number - 1, 'table');
  if (/^[ \t]{0,3}(?:=+|-+)[ \t]*$/.test(text) && above.trim() !== '')
    report(number - 1, 'setext-heading');
  const [, marks = '', title = ''] = /^[ \t>]*(#{1,6})(?:[ \t]+(.*))?$/.exec(text) ?? [];
  if (marks === '') return null;
  if (!text.startsWith('##') || marks.length > 3) {
    report(number, 'heading-level', text.replace(/^[ \t>]*/, ''));
    return null;
  }
  if (title.trim() === '') report(number, 'empty-heading');
  return { level: marks.length, text: title.trim() };
}
