import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { TARGETS } from './targets';

/** Longest that one input may take, on a busy machine too. Milliseconds. */
const LIMIT = 5000;
const KEPT = join(import.meta.dirname, 'kept.json');

/** The inputs that once went wrong, by target. */
export type Kept = Record<string, string[]>;

/** What once went wrong and is run again with every `npm test`. */
export function kept(): Kept {
  return JSON.parse(readFileSync(KEPT, 'utf8'));
}

/** Hands a target so many inputs; the first that goes wrong, made as small as it can be, is kept in `kept.json` and thrown. */
export async function fuzz(name: string, numRuns: number, seed: number): Promise<void> {
  const target = TARGETS[name];
  if (!target) throw new Error(`no target ${name}`);
  const take = await target.ready();
  const watch = watching(name);
  const property = fc.asyncProperty(target.inputs, async (input) => {
    watch.sees(input);
    await inTime(async () => take(input));
  });
  const run = await fc.check(property, { numRuns, seed, endOnFailure: false });
  await watch.end();
  if (!run.failed) return;
  const [input = ''] = run.counterexample ?? [];
  keep(name, input);
  throw new Error(`${name}, seed ${run.seed}: ${JSON.stringify(input)}`, {
    cause: run.errorInstance,
  });
}

/** Hands a target one input, as `fuzz` does. */
export async function inTime(take: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await take();
  const milliseconds = performance.now() - begun;
  if (milliseconds > LIMIT) throw new Error(`took ${Math.round(milliseconds)} ms`);
}

function keep(name: string, input: string): void {
  const all = kept();
  const inputs = [...new Set([...(all[name] ?? []), input])];
  writeFileSync(KEPT, `${JSON.stringify({ ...all, [name]: inputs }, null, 2)}\n`);
}

const LONGEST = 1_000_000;

/** A second thread that sees when an input does not end: it keeps that input, and ends the run. */
function watching(name: string): { sees(input: string): void; end(): Promise<number> } {
  const count = new Int32Array(new SharedArrayBuffer(8));
  const text = new Uint8Array(new SharedArrayBuffer(LONGEST));
  const workerData = { name, kept: KEPT, count, text };
  const worker = new Worker(join(import.meta.dirname, 'watch.cjs'), { workerData });
  return {
    sees(input) {
      count[1] = new TextEncoder().encodeInto(JSON.stringify(input), text).written;
      Atomics.add(count, 0, 1);
    },
    end: () => worker.terminate(),
  };
}
