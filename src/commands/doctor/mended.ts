import type { Damaged, Mended } from '../../store/salvage/set-aside';
import type { Words } from '../../words/words';

/** What became of a damaged file, a sentence a line. */
export function mendedLines(mended: Mended, words: Words): string[] {
  const { doctor } = words;
  const said = doctor.mending.done(mended.path, mended.aside, mended.kept !== null);
  return [said, keptInWords(mended, words), lostText(mended, words)].filter((line) => line !== '');
}

/** What of a damaged file can be read, in words. */
export function keptInWords({ id, kept }: Damaged, { doctor: { mending } }: Words): string {
  if (kept === null) return mending.nothing;
  const { value } = kept;
  const lists = Object.fromEntries(
    Object.entries(value).map(([key, held]: [string, unknown]) => [
      key,
      Array.isArray(held) ? held.length : 0,
    ]),
  );
  const company =
    'company' in value && !kept.loss.keys.includes('company') ? [String(value.company)] : [];
  const things = [...company, ...counted(lists, mending.items)];
  return mending.kept(things.length > 0 ? things : [id ?? mending.settings]);
}

/** What of it cannot, in words; empty where nothing is known to be lost. */
export function lostText({ id, kept }: Damaged, words: Words): string {
  if (kept === null) return '';
  const { items, keys, inItems, isBroken } = kept.loss;
  const { mending } = words.doctor;
  const names: Partial<Record<string, string>> = {
    ...words.undo.holds.field,
    ...words.undo.holds.part,
  };
  const things = [
    ...counted(items, mending.items),
    ...keys.flatMap((key) => names[key] ?? []),
    ...(inItems || (id === null && keys.length > 0) ? [mending.details] : []),
    ...(isBroken ? [mending.broken] : []),
  ];
  return things.length > 0 ? mending.lost(things) : '';
}

/** Things and how many of each, in the order of the words. */
function counted(
  counts: Partial<Record<string, number>>,
  words: Record<string, (count: number) => string>,
): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const count = counts[key] ?? 0;
    return count > 0 ? [word(count)] : [];
  });
}
