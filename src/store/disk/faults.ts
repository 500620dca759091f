import { CoachError } from '../../errors';
import type { StoreFault } from '../../errors';

const faultOf: Record<string, StoreFault> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'no-rights',
  EPERM: 'no-rights',
  EROFS: 'read-only',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ELOOP: 'not-a-folder',
  EISDIR: 'damaged',
};

/** The code of a refusal of the operating system (`ENOENT`), or null when the error is none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** A fault of the store at this path. `cause` must hold no content of a file. */
export function storeFault(why: StoreFault, path: string, cause?: unknown): CoachError {
  return new CoachError({ kind: 'store', why, path }, cause);
}

/** Does something with the disk; a refusal becomes a CoachError kind `store` that names the path. Mistakes of the program pass as they are. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof CoachError ? null : codeOf(error);
    if (code === null) throw error;
    throw storeFault(faultOf[code] ?? 'failed', path, error);
  }
}

/** As `onDisk`, but null when there is nothing at the path. */
export function ifThere<T>(path: string, work: () => T): T | null {
  return onDisk(path, () => {
    try {
      return work();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  });
}
