/** What a process can be found by. */
export interface Findable {
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

/**
 * Finds what a name means: the whole id; else what begins so, as an id or as words of a company, as a company that
 * was renamed keeps its id; else what holds every word in company and role. The processes are asked for when needed.
 */
export function matchName(
  name: string,
  ids: readonly string[],
  processes: () => readonly Findable[],
): Match {
  const byId = matchId(name, ids);
  if (byId.kind === 'one' && byId.id === folded(name)) return byId;
  const known = processes();
  if (byId.kind === 'none') return matchWords(name, known);
  const begun = byId.kind === 'one' ? [byId.id] : byId.ids;
  const companies = known.filter(({ company }) => beginsIn(company, name)).map(({ id }) => id);
  return matchOf([...new Set([...begun, ...companies])]);
}

/** Whether some word of the text begins so. */
export function beginsIn(text: string, name: string): boolean {
  return ` ${folded(text)}`.includes(` ${folded(name).trim()}`);
}

/** Whether the text holds every word of the name, in any order. */
export function holds(text: string, name: string): boolean {
  return folded(name)
    .split(/\s+/)
    .every((word) => folded(text).includes(word));
}

/** Finds processes whose company and role together hold every word. */
export function matchWords(name: string, processes: readonly Findable[]): Match {
  const hits = processes.filter(({ company, role }) => holds(`${company} ${role}`, name));
  return matchOf(hits.map(({ id }) => id));
}

function matchOf(ids: string[]): Match {
  const [first] = ids;
  if (first === undefined) return { kind: 'none' };
  return ids.length === 1 ? { kind: 'one', id: first } : { kind: 'many', ids };
}
