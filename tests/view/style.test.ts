import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { screen } from '../../src/cli/screen';
import { plain, style } from '../../src/view/style';

const TEXTS = ['heading', 'accent', 'strong', 'quiet', 'command', 'error'] as const;

test('every colour of ours comes through the screen, and none from outside', async () => {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const shown = screen({ stdout, stderr: stdout }, { stdout: true, stderr: true });
  const look = await style(true, false);
  const text = TEXTS.map((one) => look[one](one)).join(' ');
  await shown.print(text);
  expect(stdout.read()).toBe(text);
  await shown.print('\u001B[32mgrön\u001B[5m');
  expect(stdout.read()).not.toContain('\u001B');
});

test('what to do is seen first: no other text looks like it, and without colours all are the same', async () => {
  const look = await style(true, false);
  const looks = TEXTS.filter((one) => look[one]('x') === look.accent('x'));
  expect(looks).toEqual(['accent']);
  expect(TEXTS.map((one) => plain(false)[one]('x'))).toEqual(TEXTS.map(() => 'x'));
});
