import { bare } from './ended';

/** A role as it stands inside a sentence: `Systemutvecklare` begins small, `SAP-konsult` stays, and what follows a comma stands in brackets. */
export function inSentence(role: string): string {
  const named = bare(role).replace(/^([^,()]+), *([^,()]+)$/u, '$1 ($2)');
  return /^\p{Lu}\p{Ll}/u.test(named) ? named.charAt(0).toLowerCase() + named.slice(1) : named;
}
