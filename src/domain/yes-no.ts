const YES: readonly string[] = ['j', 'ja', 'jo', 'y', 'yes'];
const NO: readonly string[] = ['n', 'nej', 'nei', 'no'];

/** Yes or no as people write it in either language, or null. */
export function yesNoOf(text: string): boolean | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

const NOT_KNOWN =
  /^(?:(?:jag |jeg |eg )?(?:vet|minns|husker|veit|hugsar|kommer) (?:inte|ej|ikke|ikkje)(?: (?:riktigt|säkert|sikkert|helt|ihåg))?|ingen (?:aning|anelse)|osäker|usikker)[.!]?$/iu;

/** Whether these words say that the person does not know: "vet inte", "husker ikke". */
export function isNotKnown(text: string): boolean {
  return NOT_KNOWN.test(text.trim());
}
