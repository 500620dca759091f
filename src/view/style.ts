import { Chalk } from 'chalk';

/** Says what a piece of text is, not how it looks. */
export interface Style {
  heading(text: string): string;
  /** What matters most on the page. */
  strong(text: string): string;
  /** Sources, dates beside, hints. */
  quiet(text: string): string;
  /** A command the person can type. */
  command(text: string): string;
  error(text: string): string;
  symbols: { bullet: string; rule: string; mark: string };
}

/** The coach's look, in sixteen colours or none. The only place that knows chalk. */
export function style(colour: boolean, ascii: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    command: (text) => chalk.cyan(text),
    error: (text) => chalk.red(text),
    symbols: ascii ? { bullet: '-', rule: '-', mark: '^' } : { bullet: '·', rule: '─', mark: '▲' },
  };
}
