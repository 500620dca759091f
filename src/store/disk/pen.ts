import { chownSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Conf from 'conf';
import { ifThere, onDisk, storeFault } from './faults';
import { checkFolder, flush } from './folders';
import { ownerToken } from './owner';
import { isKeepable } from './read';
import type { Kind } from './read';
import { draftPrefix } from './sweep';
import { textOf } from './text';

/** Writes a new file through conf, nothing that could not be read again, and makes sure that all of it is there: on a nearly full disk conf keeps a part and reports success. Flushes the file, not the folder. */
export function writeNew<T>(path: string, value: object, kind: Kind<T>): void {
  if (!isKeepable(value, kind)) throw new TypeError(`not a ${kind.schema}`);
  const folder = dirname(path);
  checkFolder(folder);
  onDisk(path, () => {
    const bytes = throughConf(folder, basename(path, '.json'), value);
    const facts = statSync(path);
    if (facts.size !== bytes) throw storeFault('full', path);
    keepOwner(path, facts.uid, folder);
  });
}

/**
 * Writes a file so that it is the old one or the new one at every moment, also for those who read without the lock.
 * conf would rename even a cut-off file into place, so it gets a draft beside, which takes the name once it is whole.
 * A linked file is written through its link. To be called under the lock.
 */
export function writeWhole<T>(path: string, value: object, kind: Kind<T>): void {
  const target = realPath(path);
  const draft = join(dirname(target), `${draftPrefix}${ownerToken()}.json`);
  try {
    writeNew(draft, value, kind);
    onDisk(target, () => renameSync(draft, target));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  flush(dirname(target));
}

function throughConf(cwd: string, configName: string, value: object): number {
  let bytes = 0;
  const conf = new Conf<Record<string, unknown>>({
    cwd,
    configName,
    fileExtension: 'json',
    configFileMode: 0o600,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    serialize: (record) => {
      const text = textOf(record);
      bytes = Buffer.byteLength(text);
      return text;
    },
  });
  conf.store = { ...value };
  return bytes;
}

/** Root at work in somebody's folder leaves the files to that somebody. */
function keepOwner(path: string, uid: number, folder: string): void {
  const owner = statSync(folder);
  if (owner.uid !== uid) chownSync(path, owner.uid, owner.gid);
}

function realPath(path: string): string {
  return ifThere(path, () => realpathSync(path)) ?? path;
}
