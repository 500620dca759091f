import { withoutFloor } from '../domain/floor';
import type { Process } from '../domain/process';
import { isId, numbered, slug } from './disk/ids';
import { namesNewestFirst } from './disk/names';
import type { ProcessFile } from './disk/names';
import { processIn } from './process-file';

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
  /** Those whose content nobody has asked for yet: most names are met once. */
  unread: [Process, string][];
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
    const family = families.get(base) ?? familyOf(base);
    families.set(base, family);
    const place = placeFor(record, family, holders, claimed);
    if (place.known) result.same.push(place.id);
    else result.added.push({ id: place.id, record });
  }
  return result;
}

function familyOf(base: string): Family {
  return { base, contents: new Map(), unread: [], next: 1 };
}

function placeFor(
  record: Process,
  family: Family,
  holders: Map<string, Holder>,
  claimed: ReadonlySet<string>,
): { id: string; known: boolean } {
  for (;;) {
    const known = idOfSame(record, family);
    if (known !== undefined) return { id: known, known: true };
    const id = numbered(family.base, family.next);
    const holder = holders.get(id);
    family.next += 1;
    if (holder !== undefined) for (const held of heldBy(holder)) family.unread.push([held, id]);
    else if (id === record.id || !claimed.has(id)) {
      holders.set(id, record);
      family.unread.push([record, id]);
      return { id, known: false };
    }
  }
}

/** The id of one of the name that says the same. */
function idOfSame(record: Process, { contents, unread }: Family): string | undefined {
  for (const [process, id] of unread.splice(0)) contents.set(contentOf(process), id);
  return contents.size === 0 ? undefined : contents.get(contentOf(record));
}

/** What a holder says, with its private floor and as an export leaves it out; nothing for a file that cannot be read. */
function heldBy(holder: Holder): Process[] {
  const process = 'path' in holder ? processIn(holder) : holder;
  return process ? [process, withoutFloor(process)] : [];
}

/** A text that is the same for the same content, whatever the order of keys; the id is no content. */
function contentOf(record: Process): string {
  return JSON.stringify({ ...record, id: '' }, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
