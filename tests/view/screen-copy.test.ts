import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { screen } from '../../src/cli/screen';

const DULL = { stdout: false, stderr: false };
const stream = (isTTY: boolean) => Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });

test('a copied text goes to the terminal and nowhere else', () => {
  const [stdout, stderr] = [stream(false), stream(true)];
  expect(screen({ stdout, stderr }, DULL).copy('Hej Åsa')).toBe(true);
  expect(stderr.read()).toBe(`\u001B]52;c;${Buffer.from('Hej Åsa').toString('base64')}\u0007`);
  expect(stdout.read()).toBeNull();
});

test('without a terminal nothing is copied', () => {
  const [stdout, stderr] = [stream(false), stream(false)];
  expect(screen({ stdout, stderr }, DULL).copy('Hej')).toBe(false);
  expect([stdout.read(), stderr.read()]).toEqual([null, null]);
});
