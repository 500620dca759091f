import { describe, expect, test } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import { LANGUAGES } from '../../src/words/languages';
import { newStage } from '../stage';
import { WORDS } from '../words';
import { TODAY } from './afternoon';

const NAMED = LANGUAGES.flatMap((language) =>
  ENTRIES.map(({ name }) => [language, WORDS[language].help.command[name].name, name] as const),
);
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

describe('a command by its name in the language does the same', () => {
  test.each(NAMED)('%s: coach %s is coach %s', async (language, own, name) => {
    const stage = newStage({ today: TODAY, language });
    const english = await stage.coach([name, '--help']);
    for (const typed of [own, own.toUpperCase(), plain(own)])
      expect(await stage.coach([typed, '--help'])).toMatchObject({ code: 0, out: english.out });
    if (own !== name) expect(english.out).toContain(`coach ${own}.`);
  });

  test.each(LANGUAGES)('the overview names it too (%s)', async (language) => {
    const { out } = await newStage({ today: TODAY, language }).coach(['--help']);
    const page = out.replaceAll(/\s+/g, ' ');
    for (const [of, own] of NAMED) if (of === language) expect(page).toContain(` (${own})`);
  });

  test('no name stands for two commands', () => {
    const meant = new Map<string, string>();
    for (const [, own, name] of NAMED) {
      expect(meant.get(plain(own)) ?? name).toBe(name);
      meant.set(plain(own), name);
    }
    for (const { name } of ENTRIES) expect(meant.get(name) ?? name).toBe(name);
  });

  test.each(['bash', 'zsh', 'fish'])('and %s completes it', async (shell) => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    const { out } = await stage.coach(['completion', shell]);
    expect(out).toContain('gjennomgang');
    expect(out).toContain('gjennomgang --on');
  });
});
