const YES: readonly string[] = ['j', 'ja', 'jo', 'y', 'yes'];
const NO: readonly string[] = ['n', 'nej', 'nei', 'no'];

/** Yes or no as people write it in either language, or null. */
export function yesNoOf(text: string): boolean | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}
