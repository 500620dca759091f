/** What a spreadsheet takes for a formula at the beginning of a cell, in the wide signs of the East too (CWE-1236). */
const FORMULA = String.raw`\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]`;
const BEGINS = new RegExp(`^${FORMULA}`);
const SHIELDED = new RegExp(`^'(?=${FORMULA})`);

/** A text that a spreadsheet reads as text. */
export function shielded(text: string): string {
  return BEGINS.test(text) ? `'${text}` : text;
}

/** The text as it was before it was shielded. */
export function unshielded(text: string): string {
  return text.replace(SHIELDED, '');
}
