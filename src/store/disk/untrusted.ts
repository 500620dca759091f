import { isRecord } from './text';

const deepest = 48;
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** The JSON object in a text from outside, or null when it holds none. */
export function recordIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    // A SyntaxError quotes the text; it may not travel on.
    return null;
  }
}

/** Whether a value is nested no deeper than any of ours and has no key that reaches prototypes. */
export function isSafe(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) return false;
  return Object.entries(value).every(
    ([key, inner]) => !unsafe.has(key) && isSafe(inner, depth + 1),
  );
}
