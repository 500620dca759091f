/** What a process can be found by. */
export interface Named {
  id: string;
  company: string;
  role: string;
}

export type Match =
  | { kind: 'one'; id: string }
  | { kind: 'none' }
  | { kind: 'many'; ids: string[] };

/** Lower case, accents folded, so that "Åre" and "are" find each other. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o');
}

/** Finds ids by the whole id or by its unique beginning. */
export function matchId(name: string, ids: readonly string[]): Match {
  const wanted = folded(name);
  if (ids.includes(wanted)) return { kind: 'one', id: wanted };
  return matchOf(ids.filter((id) => id.startsWith(wanted)));
}

/** Finds processes whose company and role together hold every word. */
export function matchWords(name: string, processes: readonly Named[]): Match {
  const words = folded(name).split(/\s+/).filter(Boolean);
  const hits = processes.filter(({ company, role }) => {
    const text = folded(`${company} ${role}`);
    return words.every((word) => text.includes(word));
  });
  return matchOf(hits.map(({ id }) => id));
}

function matchOf(ids: string[]): Match {
  const [first] = ids;
  if (first === undefined) return { kind: 'none' };
  return ids.length === 1 ? { kind: 'one', id: first } : { kind: 'many', ids };
}
