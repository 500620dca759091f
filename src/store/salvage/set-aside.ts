import { lstatSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Day } from '../../domain/day/day';
import { newProcess, type Process } from '../../domain/process';
import { mendPrefix } from '../disk/beside';
import { ifThere, onDisk } from '../disk/faults';
import { writeOut } from '../disk/files';
import { flush, makeFolder } from '../disk/folders';
import { numbered } from '../disk/ids';
import { type FileKind, readContent } from '../disk/read';
import { writeWhole } from '../disk/write';
import type { FileHealth } from '../health';
import { keptKinds } from '../kept-kinds';
import { inOrder, processKind, settled } from '../process-file';
import { writing } from '../writing';
import { type Salvaged, salvaged } from './salvage';

/** A damaged file, and what of it would be written anew. */
export interface Damaged {
  path: string;
  /** Of a process; null for a file beside them. */
  id: string | null;
  kept: Salvaged<object> | null;
}

/** A damaged file that lies aside, whole. */
export interface Mended extends Damaged {
  aside: string;
}

/** What stands in where it cannot be read. */
export type StandIn = Pick<Process, 'uid' | 'country'> & { today: Day };

/** A file by its place; `id` is null for one beside the processes. */
type DamagedFile = Pick<FileHealth, 'path' | 'id'>;

/** What can be done about a damaged file; null where it is sound by now, of another version, or none that can be mended. Throws `store`. */
export function damagedOutlook({ path, id }: DamagedFile, standIn: StandIn): Damaged | null {
  const kind = kindOf({ path, id });
  const content = kind && readContent<object>(path, kind);
  if (!content || content.ok || content.why !== 'damaged') return null;
  return { path, id, kept: id === null ? salvaged(path, kind, {}) : keptOf(path, id, standIn) };
}

function kindOf({ path, id }: DamagedFile): FileKind<object> | undefined {
  return id === null ? keptKinds[basename(path)] : processKind;
}

function keptOf(
  path: string,
  id: string,
  { today, uid, country }: StandIn,
): Salvaged<object> | null {
  const start = { company: id, role: '', country, startedOn: today };
  const found = salvaged(path, processKind, { ...newProcess(id, uid, start) });
  return found && { ...found, value: inOrder({ ...settled(found.value), id }) };
}

/** Puts a damaged file aside, whole, and writes what of it can be kept in its place; null where it is not damaged any more. Throws `store`. */
export function setAside(folder: string, file: DamagedFile, standIn: StandIn): Mended | null {
  return writing(folder, () => {
    const [damaged, kind] = [damagedOutlook(file, standIn), kindOf(file)];
    if (!damaged || !kind) return null;
    const { path, kept } = damaged;
    const aside = placeAside(folder, path, standIn.today);
    makeFolder(dirname(aside));
    if (kept) {
      writeOut(
        aside,
        onDisk(path, () => readFileSync(path)),
      );
      writeWhole(path, { ...kept.value, schema: kind.schema }, kind);
    } else move(path, aside);
    return { ...damaged, aside };
  });
}

/** Where a file lies aside: as it lay in the data folder, in a folder of the day that has nothing there yet. */
function placeAside(folder: string, path: string, today: Day): string {
  for (let n = 1; ; n += 1) {
    const place = join(folder, numbered(`${mendPrefix}${today}`, n), relative(folder, path));
    if (ifThere(place, () => lstatSync(place)) === null) return place;
  }
}

function move(from: string, to: string): void {
  onDisk(from, () => renameSync(from, to));
  flush(dirname(to));
  flush(dirname(from));
}
