import type { Happening, Telling } from '../happening';

/** The tellings that say something no other says, and nothing that is known. */
export function withoutTwins(known: readonly Happening[], tellings: readonly Telling[]): Telling[] {
  const said = new Set(known.map(contentOf));
  return tellings.filter((telling) => {
    const content = contentOf(telling);
    return !said.has(content) && said.add(content);
  });
}

/** What a happening says, apart from when and how it was told; fields with nothing in them left out. */
function contentOf(what: Telling | Happening): string {
  const {
    id: _id,
    told: _told,
    corrected: _c,
    kept: _k,
    rivals: _r,
    ...said
  } = { id: '', told: '', corrected: {}, kept: {}, rivals: {}, ...what };
  const entries = Object.entries(said).filter(([, value]) => value !== null);
  return JSON.stringify(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
