import { graphemes } from './graphemes';

/** Text being typed, and where the cursor stands in it (UTF-16 units). */
export interface Buffer {
  text: string;
  at: number;
}

/** How far to look for the beginning of a character as people see it; the longest emoji is far shorter. */
const REACH = 128;

/** A buffer with the cursor at its end. */
export function bufferOf(text: string): Buffer {
  return { text, at: text.length };
}

/** The text put in where the cursor stands. Appending stays cheap however long the text is. */
export function insert({ text, at }: Buffer, more: string): Buffer {
  if (at === text.length) return { text: text + more, at: at + more.length };
  return { text: text.slice(0, at) + more + text.slice(at), at: at + more.length };
}

/** One character as people see it to the left: a letter with its ring, a whole emoji family. */
export function left({ text, at }: Buffer): number {
  const from = Math.max(0, at - REACH);
  const last = [...graphemes(text.slice(from, at))].at(-1);
  return last ? from + last.index : at;
}

/** One character as people see it to the right. */
export function right({ text, at }: Buffer): number {
  const [first] = graphemes(text.slice(at, at + REACH));
  return at + (first?.segment.length ?? 0);
}

/** Beginning of the line the cursor stands in. */
export function lineStart({ text, at }: Buffer): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** End of the line the cursor stands in. */
export function lineEnd({ text, at }: Buffer): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Beginning of the word to the left. */
export function wordStart({ text, at }: Buffer): number {
  const before = text.slice(lineStart({ text, at }), at);
  const word = /\S+\s*$/.exec(before.slice(-REACH * 8));
  return word ? at - word[0].length : Math.max(0, at - Math.max(1, before.length));
}

/** Without the text between the cursor and that place; the cursor ends at the earlier of the two. */
export function cut({ text, at }: Buffer, to: number): Buffer {
  const [from, until] = at < to ? [at, to] : [to, at];
  return { text: text.slice(0, from) + text.slice(until), at: from };
}

/** Whether the line the cursor stands in holds nothing. */
export function onEmptyLine(buffer: Buffer): boolean {
  return lineStart(buffer) === lineEnd(buffer);
}
