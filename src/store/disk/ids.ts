const longest = 64;
/** Names that cannot be a file on Windows, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const letters: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ł: 'l',
};

/** A readable id from a company's name: `Volvo Cars` gives `volvo-cars`; å ä become a, ö ø become o, æ becomes ae. Always of `[a-z0-9-]`, 1 to 64 long. */
export function slug(company: string): string {
  const plain = company
    .slice(0, 4 * longest)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[æøßðþđł]/g, (letter) => letters[letter] ?? '')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return usable(trimmed(plain.slice(0, longest + 1).slice(0, longest)));
}

/** Whether a text can be an id as it stands. */
export function isId(text: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(text) && !reserved.test(text);
}

/** The n-th id of a name: `volvo-cars`, `volvo-cars-2`, `volvo-cars-3`. */
export function numbered(base: string, n: number): string {
  if (n === 1) return base;
  const tail = `-${n}`;
  return trimmed(base.slice(0, longest - tail.length)) + tail;
}

/** Whether an id was made of this name, whatever its number. */
export function isOfName(id: string, base: string): boolean {
  const n = /-(\d+)$/.exec(id)?.[1];
  return id === base || (n !== undefined && id === numbered(base, Number(n)));
}

/** The first id of this name that is not taken. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const id = numbered(base, n);
    if (!taken.has(id)) return id;
  }
}

function usable(plain: string): string {
  if (plain === '') return 'process';
  return reserved.test(plain) ? `${plain}-process` : plain;
}

function trimmed(text: string): string {
  return text.replace(/^-/, '').replace(/-$/, '');
}
