import { spawnSync } from 'node:child_process';

/** Puts a named pipe there, into which nobody writes. */
export function pipeAt(path: string): void {
  spawnSync('/bin/sh', ['-c', 'mkfifo "$0"', path]);
}
