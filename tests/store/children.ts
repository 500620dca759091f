import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, vi } from 'vitest';

/** What a child said, line by line, and how it ended. */
export interface Ended {
  said: string[];
  signal: string | null;
}

export interface Child {
  process: ChildProcess;
  /** When it has loaded everything and begins. */
  ready: Promise<void>;
  /** When it has said that the first thing is done. */
  first: Promise<void>;
  ended: Promise<Ended>;
}

export interface Surroundings {
  /** User to run as. */
  uid?: number;
  /** A command that runs the rest of its arguments. */
  prefix?: string[];
}

const nobody = 65534;
let program = '';

/** Makes the store a program of its own before the tests of a file; children of it can be killed. */
export function useChildren(): void {
  let place = '';
  // Children take as long as the machine lets them.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'coach-child-'));
    const bundle = await rolldown({
      input: resolve(import.meta.dirname, 'child-main.ts'),
      platform: 'node',
    });
    await bundle.write({ dir: place, format: 'cjs', entryFileNames: 'child.cjs' });
    await bundle.close();
    chmodSync(place, 0o755);
    program = join(place, 'child.cjs');
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));
}

/** The user id of somebody whom rights hold back; root is held back by nothing. */
export function ordinaryUser(): { uid: number } | null {
  return process.getuid?.() === 0 ? { uid: nobody } : null;
}

/** Starts a child at a job of `child-main.ts`. */
export function startChild(args: string[], { uid, prefix = [] }: Surroundings = {}): Child {
  const [command = '', ...rest] = [...prefix, process.execPath, program, ...args];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  const lines = (count: number): Promise<void> =>
    new Promise((done) => {
      child.stdout.on('data', () => text.split('\n').length > count && done());
      child.on('close', () => done());
    });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (_code, signal) => done({ said: text.split('\n').slice(1, -1), signal }));
  });
  return { process: child, ready: lines(1), first: lines(2), ended };
}

/** Runs a child to its end and gives back what it said. */
export async function run(args: string[], surroundings?: Surroundings): Promise<string[]> {
  return (await startChild(args, surroundings).ended).said;
}
