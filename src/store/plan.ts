import { withoutFloor } from '../domain/floor';
import type { Process } from '../domain/process';
import { isId, numbered, slug } from './disk/ids';
import { namesNewestFirst } from './disk/names';
import type { ProcessFile } from './disk/names';
import { findProcess } from './process-file';

/** What an import will do: which record gets which id, and which are here already. */
export interface ImportPlan {
  added: { id: string; record: Process }[];
  same: string[];
}

/** Somebody who holds an id: a file not opened yet, or a record of the import itself. */
type Holder = ProcessFile | Process;

/** The ids of one name met so far: what they hold, and the number to try next. */
interface Family {
  base: string;
  contents: Map<string, string>;
  next: number;
}

/**
 * Gives every record an id. Its own is kept if nobody has it; a known id with the same content is left as it is; with
 * other content the record is counted on (`volvo-2`), past those that say the same.
 */
export function plan(folder: string, records: Process[]): ImportPlan {
  const holders = new Map<string, Holder>();
  for (const named of namesNewestFirst(folder))
    if (!holders.has(named.id)) holders.set(named.id, named);
  const claimed = new Set(records.map(({ id }) => id));
  const families = new Map<string, Family>();
  const result: ImportPlan = { added: [], same: [] };
  for (const record of records) {
    const base = isId(record.id) ? record.id : slug(record.company);
    const family = families.get(base) ?? { base, contents: new Map<string, string>(), next: 1 };
    families.set(base, family);
    const place = placeFor(record, family, holders, claimed);
    if (place.known) result.same.push(place.id);
    else result.added.push({ id: place.id, record });
  }
  return result;
}

function placeFor(
  record: Process,
  family: Family,
  holders: Map<string, Holder>,
  claimed: ReadonlySet<string>,
): { id: string; known: boolean } {
  const content = contentOf(record);
  for (;;) {
    const known = family.contents.get(content);
    if (known !== undefined) return { id: known, known: true };
    const id = numbered(family.base, family.next);
    const holder = holders.get(id);
    family.next += 1;
    if (holder !== undefined) for (const held of heldBy(holder)) remember(family, held, id);
    else if (id === record.id || !claimed.has(id)) {
      holders.set(id, record);
      remember(family, content, id);
      return { id, known: false };
    }
  }
}

function remember(family: Family, content: string, id: string): void {
  family.contents.set(content, id);
}

/** What a holder says, with its private floor and as an export leaves it out; nothing for a file that cannot be read. */
function heldBy(holder: Holder): string[] {
  const process = 'path' in holder ? processIn(holder) : holder;
  return process ? [contentOf(process), contentOf(withoutFloor(process))] : [];
}

function processIn(named: ProcessFile): Process | null {
  const found = findProcess(named);
  return found?.ok ? found.process : null;
}

/** A text that is the same for the same content, whatever the order of keys; the id is no content. */
function contentOf(record: Process): string {
  return JSON.stringify({ ...record, id: '' }, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
