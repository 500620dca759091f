const REPLACEMENT = '\uFFFD';

/**
 * What a terminal could take for a command, or a reader could not see: C0 but line feed and tab, DEL, C1,
 * bidi controls, zero-width characters, line and paragraph separators, tag characters, lone surrogates.
 */
const UNSAFE =
  /(?![\n\t])\p{Cc}|[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Surrogate}\u{E0000}-\u{E007F}]/gu;

/** A joiner between two pictures is part of one emoji, as in a family. */
const JOINED =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;

/**
 * Text that was typed, pasted or imported, safe to show: every character that could steer the terminal or
 * hide is replaced by U+FFFD. Line feeds and tabs stay.
 */
export function clean(text: string): string {
  return text.split(JOINED).map(cleaned).join('\u200D');
}

function cleaned(part: string): string {
  return part.replace(UNSAFE, REPLACEMENT);
}

/** The same on one line: line breaks and tabs become blanks. */
export function cleanLine(text: string): string {
  return clean(text.replace(/\r\n?|[\n\t]/g, ' '));
}

/** A value as JSON in which nothing steers or hides, and nothing is lost: such characters are written by number. */
export function cleanJson(value: unknown): string {
  const hex = (character: string): string =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join('');
  return JSON.stringify(value, null, 2).replace(/[\u007F-\u009F\p{Cf}\u2028\u2029]/gu, hex);
}
