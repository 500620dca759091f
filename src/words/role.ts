/** A role as it stands inside a sentence: `Systemutvecklare` begins small, `SAP-konsult` stays. */
export function inSentence(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}
