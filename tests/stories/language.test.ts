import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';
import { flat, TODAY } from './afternoon';

const EMPTY_SV = 'Här finns inget än.';
const EMPTY_NB = 'Her er det ingenting ennå.';

describe('which language', () => {
  test.each([
    ['the option first', ['--lang', 'nb'], { COACH_LANG: 'sv', LANG: 'sv_SE.UTF-8' }, EMPTY_NB],
    ['then COACH_LANG', [], { COACH_LANG: 'nb', LANG: 'sv_SE.UTF-8' }, EMPTY_NB],
    ['then LC_ALL', [], { COACH_LANG: '', LC_ALL: 'nb_NO.UTF-8', LANG: 'sv_SE.UTF-8' }, EMPTY_NB],
    ['then LC_MESSAGES', [], { COACH_LANG: '', LC_MESSAGES: 'nb_NO', LANG: 'sv_SE' }, EMPTY_NB],
    ['then LANG', [], { COACH_LANG: '', LANG: 'no_NO.UTF-8' }, EMPTY_NB],
    ['no is Norwegian', ['--lang', 'no'], {}, EMPTY_NB],
    ['so is nb-NO', ['--lang', 'nb-NO'], {}, EMPTY_NB],
    ['Swedish as spoken in Finland', ['--lang', 'sv-FI'], {}, EMPTY_SV],
    ['written together', ['--lang=nb'], {}, EMPTY_NB],
    ['nobody says: Swedish', [], { COACH_LANG: '', LANG: 'C.UTF-8' }, EMPTY_SV],
  ])('%s', async (_what, argv, env, sentence) => {
    const scene = await newStage({ today: TODAY, env }).coach(['list', ...argv]);
    expect(scene.out).toContain(sentence);
    expect(scene.err).toBe('');
  });

  test('nynorsk gets bokmål, and is told so once', async () => {
    const scene = await newStage({ today: TODAY }).coach(['list', '--lang', 'nn']);
    expect(scene.out).toContain(EMPTY_NB);
    expect(scene.err).toBe('Nynorsk finst ikkje enno, så teksten kjem på bokmål.\n');
  });

  test('a saved nynorsk is not told again and again', async () => {
    const stage = newStage({ today: TODAY, env: { COACH_LANG: '', LANG: 'C' } });
    await stage.coach(['config', 'language', 'nn']);
    const scene = await stage.coach(['list']);
    expect(scene.out).toContain(EMPTY_NB);
    expect(scene.err).toBe('');
  });

  test.each([
    [['--lang', 'fr'], {}, '--lang kan inte vara ”fr”. Det här går: svenska (sv), norsk (nb).'],
    [
      [],
      { COACH_LANG: 'da' },
      'COACH_LANG kan inte vara ”da”. Det här går: svenska (sv), norsk (nb).',
    ],
  ])('%j %j is a clear error', async (argv, env, sentence) => {
    const scene = await newStage({ today: TODAY, env }).coach(['list', ...argv]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(sentence);
  });

  test('asked once at a terminal where nothing says, and saved', async () => {
    const stage = newStage({ today: TODAY, env: { COACH_LANG: '', LANG: 'en_GB.UTF-8' } });
    const first = await stage.coach(['list'], [['language', 'nb']]);
    expect(first.out).toContain(EMPTY_NB);
    const second = await stage.coach(['list'], []);
    expect(second.out).toContain(EMPTY_NB);
  });

  test('the saved language speaks in errors and in help too', async () => {
    const stage = newStage({ today: TODAY, env: { COACH_LANG: '', LANG: 'en_GB.UTF-8' } });
    await stage.coach(['config', 'language', 'nb']);
    expect((await stage.coach(['show', 'saab'])).err).toContain('Ingen prosess');
    expect((await stage.coach(['lst'])).err).toContain('Kommandoen');
    expect(flat((await stage.coach(['--help'])).out)).toContain('En coach for tiden mellom');
  });
});
