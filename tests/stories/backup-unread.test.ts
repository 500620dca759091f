import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { fileOf, flat, TODAY } from './afternoon';
import { freshFile, lived, state } from './autumn';
import { pipeAt } from './pipe';

const KEPT = ['are-fjall', 'people.json', 'settings.json', 'guides/sv/thanks.md'];

function pathOf(stage: Stage, kept: string): string {
  return kept.includes('.') ? join(stage.folder, kept) : fileOf(stage, kept);
}

const HARM: [what: string, put: (path: string) => void][] = [
  ['cut off', (path) => writeFileSync(path, Buffer.from('{"schema"\u00FF', 'latin1'))],
  ['a pipe', pipeAt],
  ['a link to nothing', (path) => symlinkSync('/nowhere/at/all', path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
];

describe.each(KEPT)('a backup where %s cannot be read', (kept) => {
  test.each(HARM)(
    'for it is %s: the rest is in it, and what is not is named',
    async (_what, put) => {
      const stage = await lived();
      const bad = pathOf(stage, kept);
      const before = state(stage.folder);
      rmSync(bad);
      put(bad);
      const file = freshFile();
      const scene = await stage.coach(['backup', file]);
      expect([scene.code, scene.err]).toEqual([4, expect.stringContaining(bad)]);
      expect(flat(scene.out)).toContain('En fil gick inte att läsa och är inte med i kopian.');
      const there = newStage({ today: TODAY });
      expect((await there.coach(['restore', file])).code).toBe(0);
      const names = Object.keys(state(there.folder)).join();
      const left = Object.keys(before).filter((name) => !bad.endsWith(name));
      for (const name of left) expect(names).toContain(name.replace(/^.*\d-/, ''));
    },
  );
});

test('a folder in the place of a guide or of a language is no guide', async () => {
  const stage = await lived();
  mkdirSync(join(stage.folder, 'guides/sv/prepare.md'));
  writeFileSync(join(stage.folder, 'guides/nb'), '');
  expect((await stage.coach(['backup', freshFile()])).code).toBe(0);
});

test('as JSON, it names each file that is not in it', async () => {
  const stage = await lived();
  const bad = fileOf(stage, 'are-fjall');
  writeFileSync(bad, '{');
  const scene = await stage.coach(['backup', freshFile(), '--json']);
  const unreadable = [{ path: bad, why: 'damaged' }];
  expect([scene.code, scene.json()]).toEqual([
    4,
    expect.objectContaining({ processes: 1, unreadable }),
  ]);
});

test.each([
  ['sv', 'Ingen ny kopia är skriven.'],
  ['nb', 'Ingen ny kopi er skrevet.'],
] as const)(
  'an older copy may hold what is damaged now, and is kept (%s)',
  async (language, said) => {
    const stage = await lived(language);
    const file = freshFile();
    await stage.coach(['backup', file]);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(fileOf(stage, 'are-fjall'), '');
    const scene = await stage.coach(['backup', file, '--yes']);
    expect([scene.code, flat(scene.out)]).toEqual([4, expect.stringContaining(said)]);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(whole);
  },
);
