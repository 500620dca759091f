/** Longest text in characters, most keys, and deepest nesting that the parser of YAML is given: it takes the square of the keys, and minutes for a depth nobody writes. */
const LONGEST = 2_000_000;
const MOST_KEYS = 2000;
const DEEPEST = 64;

const DASHES = /(?:[-?:][ \t]+){100}/;

/** Whether a text can be parsed within a second: by its length, its colons and its brackets, before anything is parsed. */
export function isParsable(text: string): boolean {
  if (text.length > LONGEST || DASHES.test(text)) return false;
  let keys = 0;
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|:(?=\s)|":/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else keys += 1;
    if (depth > DEEPEST || keys > MOST_KEYS) return false;
  }
  return true;
}
