import { Marked, type Token, type Tokens } from 'marked';
import type { Report } from './faults';

export interface GuideLine {
  text: string;
  /** Counted from 1 in the file. */
  number: number;
}

/** One `###` heading with the lines under it, cut into its facts and what follows them. */
export interface Block {
  heading: string;
  line: number;
  /** Heading of the section it stands under; empty before the first. */
  section: string;
  facts: GuideLine[];
  body: GuideLine[];
}

export interface Blocks {
  /** Markdown before the first heading. */
  intro: string;
  blocks: Block[];
}

/** The places a run of lines can belong to. */
interface GuidePart {
  level: number;
  heading: string;
  line: number;
  lines: GuideLine[];
}

/** Cuts a guide's body at its headings. Reports what a guide may not hold: other headings, HTML, tables, text between headings. */
export function readBlocks(body: string, firstLine: number, report: Report): Blocks {
  const parts = partsOf(body, firstLine, report);
  const [intro, ...rest] = parts;
  const blocks: Block[] = [];
  let section = '';
  for (const part of rest) {
    if (part.heading === '') report(part.line, 'empty-heading');
    if (part.level === 3) blocks.push(blockOf(part, section));
    else {
      section = part.heading;
      const stray = part.lines.find((line) => line.text.trim() !== '');
      if (stray) report(stray.number, 'stray-text');
    }
  }
  return { intro: textOfLines(intro?.lines ?? []), blocks };
}

/** The text of some lines without the empty ones around it. */
export function textOfLines(lines: readonly GuideLine[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .trim();
}

function partsOf(body: string, firstLine: number, report: Report): GuidePart[] {
  const headings = headingsOf(body, firstLine, report);
  const lines = body.split('\n').map((text, n) => ({ text, number: firstLine + n }));
  return headings.map((heading, n) => {
    const end = headings[n + 1]?.line ?? Number.POSITIVE_INFINITY;
    return {
      ...heading,
      lines: lines.filter((one) => one.number > heading.line && one.number < end),
    };
  });
}

/** The headings that cut a guide, after one that stands for its beginning. Reports the others. */
function headingsOf(body: string, firstLine: number, report: Report): Omit<GuidePart, 'lines'>[] {
  const marked = new Marked();
  const headings = [{ level: 0, heading: '', line: firstLine - 1 }];
  let line = firstLine;
  for (const token of marked.lexer(body)) {
    const from = line;
    void marked.walkTokens([token], (one) => reportForbidden(one, token, from, report));
    if (isCut(token)) headings.push({ level: token.depth, heading: token.text.trim(), line });
    line += token.raw.split('\n').length - 1;
  }
  return headings;
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

function blockOf({ heading, line, lines }: GuidePart, section: string): Block {
  const start = lines.findIndex(({ text }) => text.trim() !== '');
  const under = start < 0 ? [] : lines.slice(start);
  if (!under[0]?.text.startsWith('- ')) return { heading, line, section, facts: [], body: under };
  const end = under.findIndex(({ text }) => text.trim() === '');
  const cut = end < 0 ? under.length : end;
  return { heading, line, section, facts: under.slice(0, cut), body: under.slice(cut) };
}
