import { Marked, type Token, type Tokens } from 'marked';
import type { Report } from './faults';

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
export function readBlocks(body: string, firstLine: number, report: Report): Blocks {
  const headings = headingsOf(body, firstLine, report);
  const intro: GuideLine[] = [];
  const blocks: Block[] = [];
  const between: GuideLine[][] = [];
  let [section, into] = ['', intro];
  const begin = (line: number, heading: string | null, keys: GuideLine | null): void => {
    into = [];
    blocks.push({ heading, line, section, keys, body: into });
  };
  for (const line of linesOf(body, firstLine)) {
    const heading = headings.get(line.number);
    const last = blocks.at(-1);
    const keys = KEYS.exec(line.text)?.[1];
    if (heading?.level === 2) {
      [section, into] = [heading.text, []];
      between.push(into);
    } else if (heading) begin(line.number, heading.text, null);
    else if (keys === undefined) into.push(line);
    else if (last && into === last.body && last.keys === null && textOfLines(into) === '')
      last.keys = { text: keys, number: line.number };
    else begin(line.number, null, { text: keys, number: line.number });
  }
  for (const lines of between) {
    const stray = lines.find(({ text }) => text.trim() !== '');
    if (stray) report(stray.number, 'stray-text');
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
function linesOf(body: string, firstLine: number): GuideLine[] {
  return body.split('\n').map((text, n) => ({ text, number: firstLine + n }));
}

interface GuideHeading {
  level: number;
  text: string;
}

/** The headings that cut a guide, by line. Reports the others. */
function headingsOf(body: string, firstLine: number, report: Report): Map<number, GuideHeading> {
  const marked = new Marked();
  const headings = new Map<number, GuideHeading>();
  let line = firstLine;
  for (const token of marked.lexer(body)) {
    const from = line;
    void marked.walkTokens([token], (one) => reportForbidden(one, token, from, report));
    if (isCut(token)) headings.set(line, headingOf(token, line, report));
    line += token.raw.split('\n').length - 1;
  }
  return headings;
}

function headingOf(token: Tokens.Heading, line: number, report: Report): GuideHeading {
  const text = token.text.trim();
  if (text === '') report(line, 'empty-heading');
  return { level: token.depth, text };
}

function isCut(token: Token): token is Tokens.Heading {
  if (token.type !== 'heading' || !token.raw.startsWith('#')) return false;
  return token['depth'] === 2 || token['depth'] === 3;
}

function reportForbidden(one: Token, top: Token, line: number, report: Report): void {
  if (one.type === 'html') report(line, 'html', one.raw.trim().split('\n')[0]);
  if (one.type === 'table') report(line, 'table');
  if (one.type !== 'heading' || isCut(top)) return;
  if (one === top && !one.raw.startsWith('#')) report(line, 'setext-heading');
  else report(line, 'heading-level', one.raw.trim());
}
