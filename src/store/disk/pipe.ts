import { closeSync, constants, openSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './faults';

/** How often is looked whether more has come, and how long for somebody to write at all. Milliseconds. */
const LOOK = 10;
const PATIENCE = 5000;

/**
 * What comes through a pipe with a name, as a shell makes one of `<(…)`: read without holding up the program, so that a
 * signal ends it; nothing where nobody writes for five seconds. Null for more than `most` bytes.
 */
export async function fromPipe(path: string, most: number): Promise<Buffer | null> {
  const pipe = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const parts: Buffer[] = [];
  let size = 0;
  let idle = 0;
  try {
    while (size <= most) {
      const part = next(pipe);
      if (part?.length === 0 && (size > 0 || idle > PATIENCE)) return Buffer.concat(parts);
      if (part && part.length > 0) {
        parts.push(part);
        size += part.length;
        continue;
      }
      await pause(LOOK);
      // A writer that says nothing yet is waited for, as at stdin.
      idle = part ? idle + LOOK : 0;
    }
    return null;
  } finally {
    closeSync(pipe);
  }
}

/** What has come; nothing where nobody writes, null where somebody will. */
function next(pipe: number): Buffer | null {
  const room = Buffer.alloc(65_536);
  try {
    return room.subarray(0, readSync(pipe, room));
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return null;
    throw error;
  }
}
