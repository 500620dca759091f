import { canJoin, hasMore, join } from '../domain/join/join';
import { inOrderOf } from '../domain/join/order';
import type { Process } from '../domain/process';
import { type ProcessFile, namesNewestFirst } from './disk/names';
import type { Glance } from './disk/read';
import { writeWhole } from './disk/write';
import { findProcess, inOrder, processKind, readProcess } from './process-file';
import type { JoinOutlook } from './processes';
import { remember } from './undo/remember';
import type { Scribe } from './undo/scribe';

/** A copy of a process that is here, with its place among the records it came with. */
export interface CopyHere {
  named: ProcessFile;
  record: Process;
  place: number;
}

/** Records of an import: copies of what is here in the order they came, and the rest. */
export interface Sorted {
  copies: CopyHere[];
  others: Process[];
}

/** Tells copies of processes that are here from what is not. Several copies of one are joined to each other first; what only goes by the name of another is not its copy. */
export function sorted(folder: string, records: readonly Process[]): Sorted {
  if (records.length === 0) return { copies: [], others: [] };
  const groups = grouped(records);
  const best = new Map<PlacedRecord, CopyHere>();
  for (const named of namesNewestFirst(folder)) {
    const found = findProcess(named, saysUid(groups));
    if (!found?.ok) continue;
    const { process } = found;
    for (const group of groups.get(process.uid) ?? [])
      if (canJoin(process, group.record) && isBetter(named, best.get(group), group))
        best.set(group, { ...group, named });
  }
  const all = [...groups.values()].flat().toSorted((one, other) => one.place - other.place);
  return {
    copies: all.flatMap((group) => best.get(group) ?? []),
    others: all.filter((group) => !best.has(group)).map(({ record }) => record),
  };
}

type PlacedRecord = Omit<CopyHere, 'named'>;

/** Records by uid; those that are copies of one are joined. */
function grouped(records: readonly Process[]): Map<string, PlacedRecord[]> {
  const byUid = new Map<string, PlacedRecord[]>();
  for (const [place, record] of records.entries()) {
    const known = byUid.get(record.uid) ?? [];
    const twin = known.find((group) => canJoin(group.record, record));
    if (twin) twin.record = { ...join(twin.record, record), id: twin.record.id };
    else byUid.set(record.uid, [...known, { record, place }]);
  }
  return byUid;
}

/** Of several processes here that a record is a copy of, the one of its id is meant, else the newest. */
function isBetter(
  { id }: ProcessFile,
  known: CopyHere | undefined,
  { record }: PlacedRecord,
): boolean {
  return known === undefined || (id === record.id && known.named.id !== id);
}

/** Those copies that hold more than what is here. */
export function withMore(copies: readonly CopyHere[]): CopyHere[] {
  return copies.filter(({ named, record }) => {
    const stored = readProcess(named);
    return stored !== null && hasMore(stored, record);
  });
}

/** How the processes here stand that copies would add to, and how they would stand then. */
export function outlook(folder: string, records: readonly Process[]): JoinOutlook[] {
  return withMore(sorted(folder, records).copies).flatMap(({ named, record }) => {
    const before = readProcess(named);
    return before ? [{ before, after: joinedTo(before, record) }] : [];
  });
}

/** Under its name, in its order. */
function joinedTo(stored: Process, record: Process): Process {
  return inOrderOf(stored, { ...join(stored, record), id: stored.id });
}

/** Joins a copy to the process here. To be called under the lock. Throws `store`. */
export function joinCopy(folder: string, { named, record }: CopyHere, scribe: Scribe | null): void {
  const stored = readProcess(named);
  if (stored === null) return;
  const joined = joinedTo(stored, record);
  remember(folder, scribe, stored, joined);
  writeWhole(named.path, inOrder(joined), processKind);
}

const UID = /\n\t"uid": "([^"\\]*)",\n/;

/** Bytes in which the uid is looked for: it stands among the first keys. */
const BEGINNING = 512;

/** Whether the beginning of a file names one of these uids, or none that can be seen there. */
function saysUid(uids: { has(uid: string): boolean }): Glance {
  return (bytes) => {
    const uid = UID.exec(bytes.toString('latin1', 0, BEGINNING))?.[1];
    return uid === undefined || uids.has(uid);
  };
}
