import { createHash } from 'node:crypto';
import { isDay, type Day } from '../domain/day/day';
import type { Process } from '../domain/process';
import { checkedProcess } from './checked';
import { processKind } from './process-file';
import { isGuidePath } from './contents';
import { largestInput } from './disk/files';
import { isId } from './disk/ids';
import { keptKinds } from './kept-kinds';
import { openSettings } from './local';
import { NO_SETTINGS, settingsKind } from './settings';
import { isRecord } from './disk/text';
import { isSafe, recordIn } from './disk/untrusted';
import type { Contents, OwnGuide } from './processes';
import { isKeepable } from './disk/keepable';
import { isOtherVersion, largest } from './disk/read';
import { jsonText } from './disk/text';

const schema = 'coach.backup/1';

/** Of a backup, in bytes: what locks it takes 16 in each 65,536, and it has to be read again. */
const largestBackup = largestInput - 100_000;

/** A backup that is whole, or what is the matter with it. `other`: JSON, but no backup. `where` is the key of the first fault. */
export type CheckedBackup =
  | { ok: true; on: Day; contents: Contents }
  | { ok: false; why: 'syntax' | 'other' | 'newer' | 'not-whole'; where: string };

/** The text of a backup made on this day: readable JSON, with a sum by which a changed one is known. Null when it could not be read again for its size. */
export function backupText(contents: Contents, on: Day): string | null {
  const text = jsonText({ schema, on, sha256: sumOf(contents), contents });
  return Buffer.byteLength(text) > largestBackup ? null : text;
}

/** Looks through a backup to its last word, so that nothing has to be taken back later. */
export function checkedBackup(text: string): CheckedBackup {
  const document = recordIn(text);
  if (document === null) return fault('syntax');
  const { schema: found, on, contents, sha256 } = document;
  if (found !== schema) return fault(isOtherVersion(found, schema) ? 'newer' : 'other');
  if (!isSafe(document) || !isContents(contents)) return fault('not-whole', 'contents');
  const wrong = faultIn(contents);
  if (wrong) return wrong;
  if (typeof on !== 'string' || !isDay(on)) return fault('not-whole', 'on');
  if (sha256 !== sumOf(contents)) return fault('not-whole', 'sha256');
  return { ok: true, on, contents: broughtUp(contents, on) };
}

/** With processes of an earlier version brought up; what is restored is known to be in a backup of that day. */
function broughtUp({ processes, files, guides }: Contents, on: Day): Contents {
  const name = 'settings.json';
  const settings = { schema: settingsKind.schema, ...NO_SETTINGS, ...files[name], backedUpOn: on };
  return { processes: processes.map(upToDate), files: { ...files, [name]: settings }, guides };
}

/** Notes the day of a backup in the settings. Throws `store`. */
export function noteBackup(folder: string, on: Day): void {
  openSettings(folder).set({ backedUpOn: on });
}

/** A process of an earlier version, brought up. */
function upToDate(record: Process): Process {
  const checked = checkedProcess(record);
  return checked.ok ? checked.process : record;
}

/** Whether the mark is of a version that can be read, or of none at all. */
function canRead(mark: unknown): boolean {
  const known = [processKind, ...(processKind.earlier ?? [])];
  return known.some((kind) => kind.schema === mark) || !isOtherVersion(mark, processKind.schema);
}

function sumOf({ processes, files, guides }: Contents): string {
  return createHash('sha256').update(JSON.stringify({ processes, files, guides })).digest('hex');
}

type BackupFault = Extract<CheckedBackup, { ok: false }>;

function fault(why: BackupFault['why'], where = ''): BackupFault {
  return { ok: false, why, where };
}

/** The outline only; every part is looked at in `faultIn`. */
function isContents(value: unknown): value is Contents {
  return (
    isRecord(value) &&
    Array.isArray(value['processes']) &&
    isRecord(value['files']) &&
    Array.isArray(value['guides'])
  );
}

function faultIn({ processes, files, guides }: Contents): BackupFault | null {
  return (
    first(processes, processFault) ??
    first(Object.entries(files), fileFault) ??
    first(guides, guideFault) ??
    twice(
      'processes',
      processes.map(({ id }) => id),
    ) ??
    twice(
      'guides',
      guides.map(({ path }) => path.toLowerCase()),
    )
  );
}

function first<T>(
  parts: T[],
  check: (part: T, n: number) => BackupFault | null,
): BackupFault | null {
  for (const [n, part] of parts.entries()) {
    const wrong = check(part, n);
    if (wrong) return wrong;
  }
  return null;
}

function processFault(record: unknown, n: number): BackupFault | null {
  const at = `contents.processes.${n}`;
  if (isRecord(record) && !canRead(record['schema'])) return fault('newer', at);
  const checked = checkedProcess(record);
  if (!checked.ok) return fault('not-whole', [at, checked.where].filter(Boolean).join('.'));
  return isId(checked.process.id) ? null : fault('not-whole', `${at}.id`);
}

/** A small file nobody here knows was kept by a later program. */
function fileFault([name, value]: [string, unknown]): BackupFault | null {
  const at = `contents.files.${name}`;
  const kind = keptKinds[name];
  if (!isRecord(value)) return fault('not-whole', at);
  if (!kind || isOtherVersion(value['schema'], kind.schema)) return fault('newer', at);
  return isKeepable(value, kind) ? null : fault('not-whole', at);
}

function guideFault(guide: unknown, n: number): BackupFault | null {
  const at = `contents.guides.${n}`;
  return isRecord(guide) && isOwnGuide(guide) ? null : fault('not-whole', at);
}

function isOwnGuide({ path, text }: Partial<Record<keyof OwnGuide, unknown>>): boolean {
  return (
    typeof path === 'string' &&
    isGuidePath(path) &&
    typeof text === 'string' &&
    Buffer.from(text).toString() === text &&
    Buffer.byteLength(text) <= largest
  );
}

function twice(part: string, names: string[]): BackupFault | null {
  const seen = new Set<string>();
  const n = names.findIndex((name) => seen.size === seen.add(name).size);
  return n < 0 ? null : fault('not-whole', `contents.${part}.${n}`);
}
