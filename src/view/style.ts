import type { ChalkInstance } from 'chalk';

/** Says what a piece of text is, not how it looks. */
export interface Style {
  heading(text: string): string;
  /** What to do: the one thing on a page that is to be seen first. */
  accent(text: string): string;
  /** What matters on the page. */
  strong(text: string): string;
  /** Sources, dates beside, hints. */
  quiet(text: string): string;
  /** A command the person can type. */
  command(text: string): string;
  error(text: string): string;
  symbols: { bullet: string; rule: string; mark: string };
}

/** The coach's look, in sixteen colours or none. The only place that knows chalk, which is loaded only for colours. */
export async function style(colour: boolean, ascii: boolean): Promise<Style> {
  if (!colour) return plain(ascii);
  const { Chalk } = await import('chalk');
  return coloured(new Chalk({ level: 1 }), ascii);
}

/** The look without colours. */
export function plain(ascii: boolean): Style {
  const same = (text: string): string => text;
  return {
    heading: same,
    accent: same,
    strong: same,
    quiet: same,
    command: same,
    error: same,
    symbols: symbols(ascii),
  };
}

function coloured(chalk: ChalkInstance, ascii: boolean): Style {
  return {
    heading: (text) => chalk.bold(text),
    accent: (text) => chalk.bold.magenta(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    command: (text) => chalk.cyan(text),
    error: (text) => chalk.red(text),
    symbols: symbols(ascii),
  };
}

function symbols(ascii: boolean): Style['symbols'] {
  return ascii ? { bullet: '-', rule: '-', mark: '^' } : { bullet: '·', rule: '─', mark: '▲' };
}
