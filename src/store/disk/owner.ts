import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Whether whoever made a lock or a temporary name still runs. `foreign`: another machine or container, nothing can be known. */
export type Life = 'alive' | 'dead' | 'foreign';

const machine = machineName();
const boot = bootName();
/** Who this process is; with the moment it started, so that a process id used again is not mistaken for it. */
const self = [machine, boot, String(process.pid), started(process.pid) ?? '0'].join('-');

/** A name nobody else gives: this process and something random. Letters, digits and `-` only. */
export function ownerToken(): string {
  return `${self}-${Math.random().toString(36).slice(2, 12)}`;
}

/** What has become of the owner named in a token. A text that is no token has no owner alive. */
export function lifeOf(token: string): Life {
  const [where, when, pid, start] = token.split('-');
  if (where === undefined || start === undefined || !/^\d+$/.test(pid ?? '')) return 'foreign';
  if (where !== machine) return 'foreign';
  if (when !== boot) return 'dead';
  return lives(Number(pid), start) ? 'alive' : 'dead';
}

function lives(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const now = started(pid);
  return now === null || now === start;
}

/** Host name and process namespace: within one of them a process id means the same process. */
function machineName(): string {
  const space = read(() => readlinkSync('/proc/self/ns/pid')) ?? '';
  return `${hostname()}${space}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 40);
}

function bootName(): string {
  const id = read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '0';
  return id.replaceAll(/[^a-z0-9]/g, '').slice(0, 12);
}

/** Start of a process in clock ticks since boot; `gone` for one that only waits to be buried, null where it cannot be known. */
function started(pid: number): string | null {
  const line = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (line === null) return null;
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'gone' : (fields[19] ?? null);
}

function read(source: () => string): string | null {
  try {
    return source();
  } catch {
    return null;
  }
}
