import { isUtf8 } from 'node:buffer';

const deepest = 64;
const tooDeep = `\n${'\t'.repeat(deepest + 1)}`;
const hostileKey = /"(?:__proto__|constructor|prototype)":/;

/** The text a value is kept as. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/**
 * The JSON object in these bytes, or null when it cannot be taken without losing or risking something: no UTF-8,
 * no JSON, no object, a key twice, a key that reaches prototypes, or more than 64 levels. A byte order mark is passed over.
 */
export function objectIn(bytes: Buffer): Record<string, unknown> | null {
  if (!isUtf8(bytes)) return null;
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && isSound(text, jsonText(value)) ? value : null;
  } catch {
    // A SyntaxError quotes the text and a RangeError means a depth nobody wrote; neither may travel on.
    return null;
  }
}

/** As `objectIn`, of a text that `jsonText` has made. Throws `SyntaxError` for any other. */
export function ownObjectIn(text: string): Record<string, unknown> | null {
  const value: unknown = JSON.parse(text);
  return isRecord(value) && isHarmless(text) ? value : null;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Our own files come out as they went in; only what another hand has written is counted through. */
function isSound(text: string, again: string): boolean {
  return isHarmless(again) && (text === again || keysIn(text) === keysIn(again));
}

function isHarmless(text: string): boolean {
  return !text.includes(tooDeep) && !hostileKey.test(text);
}

/** How many keys stand in a JSON text; fewer after a round trip means that one stood twice. */
function keysIn(text: string): number {
  let keys = 0;
  for (let start = text.indexOf('"'); start >= 0; ) {
    const end = endOfString(text, start);
    if (colonFollows(text, end)) keys += 1;
    start = text.indexOf('"', end);
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (let char = text[at]; char !== '"' && at < text.length; char = text[at])
    at += char === '\\' ? 2 : 1;
  return at + 1;
}

function colonFollows(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}
