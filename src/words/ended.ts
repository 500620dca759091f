/** The person's own text as a sentence: with a full stop, where nothing ends it yet. */
export function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
