import { capital } from './capital';

/** The person's own text as a sentence: with a full stop, where nothing ends it yet. */
export function ended(text: string, mark: '.' | '?' = '.'): string {
  return /[.!?…]$/u.test(text) ? text : `${text}${mark}`;
}

/** The person's own text after a colon: a clause ("att ni …", "om dere …") begins small, anything else is a sentence of its own that ends with this mark. */
export function afterColon(text: string, mark: '.' | '?'): string {
  const isClause = /^(?:att?|om)\s/iu.test(text);
  return isClause
    ? ended(text.charAt(0).toLowerCase() + text.slice(1))
    : ended(capital(text), mark);
}

/** The person's own text without the sign that ends it, to stand inside a sentence. */
export function bare(text: string): string {
  return text.replace(/[\s.,;:!?…]+$/u, '');
}
