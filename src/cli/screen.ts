import { clean, cleanJson } from '../view/clean';
import type { Outlet } from './outlet';

/** The only place that writes. */
export interface Screen {
  /** A result, on stdout. */
  print(text: string): Promise<void>;
  /** The result as it may be shown there: what stands for colours is ours. */
  shown(text: string): string;
  /** A value for scripts, on stdout, with every control character escaped. */
  json(value: unknown): Promise<void>;
  /** Prose around questions, and errors, on stderr; broken between words where the screen was told how. */
  note(text: string): void;
  /** What programs and menders read, on stderr, never broken. */
  trace(text: string): void;
  /** Into the clipboard, by way of the terminal (OSC 52). False where there is no terminal to take it. */
  copy(text: string): boolean;
}

const MARK = '\uFEFF';

// Exactly what `style.ts` can produce; any other escape in a text came from outside.
// oxlint-disable-next-line no-control-regex
const OWN_COLOURS = /(\u001B\[(?:1|2|22|31|35|36|39)m)/;

/** Cleaned, with the line ends of CSV left whole. */
function lines(text: string): string {
  return text.split('\r\n').map(clean).join('\r\n');
}

/** A byte order mark, which a spreadsheet knows UTF-8 by, is left where it may stand. */
function safe(text: string, colour: boolean): string {
  if (text.startsWith(MARK)) return MARK + safe(text.slice(1), colour);
  if (!colour) return lines(text);
  return text
    .split(OWN_COLOURS)
    .map((part, i) => (i % 2 === 1 ? part : lines(part)))
    .join('');
}

function written(stream: Outlet, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function copied(streams: Outlet[], text: string): boolean {
  const terminal = streams.find(({ isTTY }) => isTTY === true);
  terminal?.write(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
  return terminal !== undefined;
}

/** A screen on these streams; `colour` says of each whether our own colours may pass, `fitted` how notes are broken. */
export function screen(
  streams: { stdout: Outlet; stderr: Outlet },
  colour: { stdout: boolean; stderr: boolean },
  fitted?: (text: string, columns: number) => string,
): Screen {
  const { stderr } = streams;
  const fit = (text: string): string => fitted?.(text, stderr.columns || 80) ?? text;
  return {
    print: (text) => written(streams.stdout, safe(text, colour.stdout)),
    shown: (text) => safe(text, colour.stdout),
    json: (value) => written(streams.stdout, `${cleanJson(value)}\n`),
    note: (text) => void stderr.write(`${fit(safe(text, colour.stderr))}\n`),
    trace: (text) => void stderr.write(`${safe(text, colour.stderr)}\n`),
    copy: (text) => copied([streams.stderr, streams.stdout], text),
  };
}
