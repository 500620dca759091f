import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newStage } from '../stage';
import { flat, TODAY } from './afternoon';

test('coach guides alone says what it is for and where one’s own guides belong', async () => {
  const stage = newStage({ today: TODAY });
  const { code, out } = await stage.coach(['guides']);
  expect(code).toBe(0);
  expect(flat(out)).toContain('coach guides check letar efter fel i dem.');
  expect(flat(out)).toContain(join(stage.folder, 'guides'));
});

test('coach guides check with none says that there are none', async () => {
  const stage = newStage({ today: TODAY, language: 'nb' });
  const { code, out } = await stage.coach(['guides', 'check']);
  expect(code).toBe(0);
  expect(flat(out)).toContain('Du har ingen egne guider.');
});

test('coach doctor where nobody can be asked names no option it lacks', async () => {
  const { out } = await newStage({ today: TODAY }).coach(['doctor']);
  expect(flat(out)).toContain('Här går inga frågor att ställa');
  expect(out).not.toContain('--answers');
});
