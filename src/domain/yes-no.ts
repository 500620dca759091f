const YES: readonly string[] = ['j', 'ja', 'jo', 'y', 'yes'];
const NO: readonly string[] = ['n', 'nej', 'nei', 'no'];

/** Yes or no as people write it in either language, or null. */
export function yesNoOf(text: string): boolean | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

const NOT_KNOWN =
  /^(?:(?:jag |jeg |eg )?(?:vet|minns|husker|veit|hugsar|kommer) (?:inte|ej|ikke|ikkje)(?: (?:riktigt|säkert|sikkert|helt|ihåg))?|ingen (?:aning|anelse)|osäker|usikker|(?:de sa )?(?:inget|ingenting|ikke noe)(?: (?:sagt|sades|nämndes|nevnt))?|ingen (?:dag|dato)(?: (?:sagt|nämndes|nämnd|nevnt|satt))?)[.!]?$/iu;

/** Whether these words say that the person does not know, or that nothing was named: "vet inte", "husker ikke", "ingen dag". */
export function isNotKnown(text: string): boolean {
  return NOT_KNOWN.test(text.trim());
}
