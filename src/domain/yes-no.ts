/** What people type for yes and for no, and where they say that they do not know, or that nothing was named. Lower case. */
export interface TypedYesNo {
  yes: readonly string[];
  no: readonly string[];
  notKnown: RegExp;
}

/** Yes or no as people write it in a language they are understood in, or null. */
export function yesNoOf(text: string, { yes, no }: TypedYesNo): boolean | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : null;
}

/** Whether these words say that the person does not know, or that nothing was named: "vet inte", "husker ikke", "ingen dag". */
export function isNotKnown(text: string, { notKnown }: TypedYesNo): boolean {
  return notKnown.test(text.trim());
}
