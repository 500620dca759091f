import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromPipe } from '../../src/store/disk/pipe';
import { pipeAt } from '../stories/pipe';
import { temporaryFolder } from './folder';

/** A pipe with a name, and somebody who writes in it what this shell line prints. */
function pipe(line: string | null): string {
  const path = join(temporaryFolder(), 'pipe');
  pipeAt(path);
  if (line !== null) spawn('sh', ['-c', `(${line}) > ${path}`]);
  return path;
}

test.each([
  ['at once', 'printf "a: 1"', 'a: 1'],
  ['late, and with a pause', 'sleep 0.3; printf a; sleep 0.3; printf b', 'ab'],
  ['in more than one go', 'head -c 200000 /dev/zero', '\0'.repeat(200_000)],
])('what somebody writes in a pipe %s is read to its end', async (_how, line, text) => {
  expect((await fromPipe(pipe(line), 300_000))?.toString()).toBe(text);
});

test('more than may be is not read', async () => {
  expect(await fromPipe(pipe('head -c 200000 /dev/zero'), 100_000)).toBeNull();
});

test('where nobody writes it comes to nothing', async () => {
  expect((await fromPipe(pipe(null), 100))?.length).toBe(0);
}, 60_000);
