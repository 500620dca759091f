import {
  chownSync,
  copyFileSync,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Conf from 'conf';
import { ifThere, onDisk, storeFault } from './faults';
import { checkFolder, flush } from './folders';
import { ownerToken } from './owner';
import { keepableText } from './keepable';
import type { FileKind } from './read';
import { draftPrefix } from './sweep';

type Pen = Conf;

/** Writes a new file through conf, nothing that could not be read again, and makes sure that all of it is there: on a nearly full disk conf keeps a part and reports success. Flushes the file, not the folder. */
export function writeNew<T>(path: string, value: object, kind: FileKind<T>): void {
  written(path, kind, {}, (pen) => {
    pen.store = { ...value };
  });
}

/**
 * As `writeNew`, but in one go, for a folder that nobody reads yet. Where SNAP is set conf does without a temporary
 * file, a rename and a flush of each file; `flushAll` flushes them together.
 */
export function writeUnseen<T>(path: string, value: object, kind: FileKind<T>): void {
  process.env['SNAP'] = 'unseen';
  try {
    writeNew(path, value, kind);
  } finally {
    delete process.env['SNAP'];
  }
}

/**
 * Writes a file so that it is the old one or the new one at every moment, also for those who read without the lock.
 * conf would rename even a cut-off file into place, so it gets a draft beside, which takes the name once it is whole.
 * A linked file is written through its link. To be called under the lock.
 */
export function writeWhole<T>(path: string, value: object, kind: FileKind<T>): void {
  inPlaceOf(path, (draft) => writeNew(draft, value, kind));
}

/** As `writeWhole`, but sets these keys alone: the others stay as they stand in the file, or at their defaults. */
export function setKeys<T extends object>(
  path: string,
  keys: Partial<T>,
  kind: FileKind<T>,
  defaults: T,
): void {
  inPlaceOf(path, (draft, target) => {
    if (existsSync(target)) onDisk(draft, () => copyFileSync(target, draft));
    written(draft, kind, { ...defaults, schema: kind.schema }, (pen) => pen.set({ ...keys }));
  });
}

function inPlaceOf(path: string, write: (draft: string, target: string) => void): void {
  const target = realPath(path);
  const draft = join(dirname(target), `${draftPrefix}${ownerToken()}.json`);
  try {
    write(draft, target);
    onDisk(target, () => renameSync(draft, target));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  flush(dirname(target));
}

function written<T>(
  path: string,
  kind: FileKind<T>,
  defaults: object,
  put: (pen: Pen) => void,
): void {
  const folder = dirname(path);
  checkFolder(folder);
  onDisk(path, () => {
    let bytes = 0;
    privately(() =>
      put(
        new Conf({
          cwd: folder,
          configName: basename(path, '.json'),
          fileExtension: 'json',
          configFileMode: 0o666,
          clearInvalidConfig: false,
          accessPropertiesByDotNotation: false,
          defaults: { ...defaults },
          serialize: (record) => {
            const text = keepableText(record, kind);
            if (text === null) throw new TypeError(`not a ${kind.schema}`);
            bytes = Buffer.byteLength(text);
            return text;
          },
        }),
      ),
    );
    const facts = statSync(path);
    if (facts.size !== bytes) throw storeFault('full', path);
    keepOwner(path, facts.uid, folder);
  });
}

/** What is made meanwhile is its owner's alone from the first byte: no right is changed afterwards, which not every disk lets one do. */
function privately(work: () => void): void {
  const before = process.umask(0o077);
  try {
    work();
  } finally {
    process.umask(before);
  }
}

/** Root at work in somebody's folder leaves the files to that somebody. */
function keepOwner(path: string, uid: number, folder: string): void {
  const owner = statSync(folder);
  if (owner.uid !== uid) chownSync(path, owner.uid, owner.gid);
}

function realPath(path: string): string {
  return ifThere(path, () => realpathSync(path)) ?? path;
}
