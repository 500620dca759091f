import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

/** Where the program writes, as far as it has to know it. */
export interface Outlet {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  isTTY?: boolean;
  columns?: number;
  rows?: number;
}

type Whole = () => Outlet & { write(bytes: Uint8Array, done?: () => void): unknown };
type Fails = (error: NodeJS.ErrnoException) => void;

/**
 * What stands at a descriptor. A file and a pipe are written to as they are: to load the streams of Node for them takes
 * a tenth of a short command. A terminal, and a pipe that is full and does not wait, get the `whole` stream. What
 * cannot be written is handed to `fails`.
 */
export function outletAt(descriptor: number, whole: Whole, fails: Fails): Outlet {
  if (!isPlain(descriptor)) return whole();
  let stream: ReturnType<Whole> | null = null;
  return {
    write(text, done) {
      const bytes = Buffer.from(text);
      const written = stream ? 0 : writtenAt(descriptor, bytes, fails);
      if (written === bytes.length) done?.();
      else (stream ??= whole()).write(bytes.subarray(written), done);
    },
  };
}

/** Whether a file, a pipe or nothing at all stands there: no terminal. */
export function isPlain(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.rdev === statSync(devNull).rdev;
  } catch {
    return false;
  }
}

/** How many of the bytes went there: all, or those there was room for. */
function writtenAt(descriptor: number, bytes: Uint8Array, fails: Fails): number {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    if (error.code !== 'EAGAIN') fails(error);
  }
  return done;
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
