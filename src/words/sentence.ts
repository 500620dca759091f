/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The person's own text as a sentence: with a full stop, where nothing ends it yet. */
export function ended(text: string, mark: '.' | '?' = '.'): string {
  return /[.!?…]$/u.test(text) ? text : `${text}${mark}`;
}

/** The person's own text after a colon: what begins as a clause does ("att ni …", "om dere …") begins small, anything else is a sentence of its own that ends with this mark. */
export function afterColon(text: string, mark: '.' | '?', clauses: readonly string[]): string {
  const [first = '', ...rest] = text.split(/\s/u);
  return rest.length > 0 && clauses.includes(first.toLowerCase())
    ? ended(text.charAt(0).toLowerCase() + text.slice(1))
    : ended(capital(text), mark);
}

/** The person's own text without the sign that ends it, to stand inside a sentence. */
export function bare(text: string): string {
  return text.replace(/[\s.,;:!?…]+$/u, '');
}

/** A role as it stands inside a sentence: `Systemutvecklare` begins small, `SAP-konsult` stays, and what follows a comma stands in brackets. */
export function inSentence(role: string): string {
  const named = bare(role).replace(/^([^,()]+), *([^,()]+)$/u, '$1 ($2)');
  return /^\p{Lu}\p{Ll}/u.test(named) ? named.charAt(0).toLowerCase() + named.slice(1) : named;
}

/** Names in a row with the language's word for and or or before the last: "a, b och c". */
export function listed(names: string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** One word for one thing, another for several, told by how many there are. */
export function oneOrMany(one: string, many: string): (n: number) => string {
  return (n) => (n > 1 ? many : one);
}

/** The same with the number before several, which do not part at the end of a line. */
export function counted(n: number, one: string, many: string): string {
  return n === 1 ? one : `${n}\u00A0${many}`;
}
