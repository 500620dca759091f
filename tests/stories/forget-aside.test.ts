import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Language } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

const ASIDE = `before-restore-${TODAY}`;

/** Two processes, and folders with what was there before two restores of the same backup. */
async function restoredTwice(language: Language = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  const place = mkdtempSync(join(tmpdir(), 'coach-backup-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  for (const company of ['Provbolaget', 'Beta']) await debriefed(stage, { company });
  await stage.coach(['backup', join(place, 'all.json')]);
  for (let times = 0; times < 2; times += 1)
    await stage.coach(['restore', join(place, 'all.json'), '--yes']);
  return stage;
}

/** Files in the data folder with the word in their name or text. */
function withWord({ folder }: Stage, word: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter(
      (path) => path.includes(word) || readFileSync(join(folder, path), 'utf8').includes(word),
    );
}

describe('coach forget, after a restore', () => {
  test.each([
    ['sv', 'Det är raderat också i', 'där det låg undanlagt.'],
    ['nb', 'Det er slettet også i', 'der det var lagt til side.'],
  ] as const)(
    '%s: nothing of it is left in what was put aside, and it says so',
    async (language, said, ...rest) => {
      const stage = await restoredTwice(language);
      expect(withWord(stage, 'rovbolaget')).toHaveLength(3);
      const { code, out } = await stage.coach(['forget', 'provbolaget', '--yes']);
      expect(code).toBe(0);
      for (const part of [said, ...rest]) expect(flat(out)).toContain(part);
      expect(flat(out).replaceAll(' ', '')).toContain(`${ASIDE},${stage.folder}/${ASIDE}-2`);
      expect(withWord(stage, 'rovbolaget')).toEqual([]);
      expect(withWord(stage, 'Beta')).toHaveLength(3);
    },
  );

  test('a file there that nobody can read goes, too', async () => {
    const stage = await restoredTwice();
    const [aside] = withWord(stage, 'provbolaget').filter((path) => path.startsWith(ASIDE));
    writeFileSync(join(stage.folder, aside ?? ''), '{');
    await stage.coach(['forget', 'provbolaget', '--yes']);
    expect(withWord(stage, 'rovbolaget')).toEqual([]);
  });

  test('where nothing of it was put aside, no folder is named', async () => {
    const stage = await restoredTwice();
    await debriefed(stage, { company: 'Gamma' });
    expect((await stage.coach(['forget', 'gamma', '--yes'])).out).not.toContain(ASIDE);
    expect(withWord(stage, 'Gamma')).toEqual([]);
  });

  test('refused, it stays there, too', async () => {
    const stage = await restoredTwice();
    await stage.coach(['forget', 'provbolaget'], [['confirm', false]]);
    expect(withWord(stage, 'rovbolaget')).toHaveLength(3);
  });
});
