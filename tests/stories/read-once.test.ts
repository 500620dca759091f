import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

const SWEDISH = 'finns inte';
const NORWEGIAN = 'finnes ikke';

describe('an error speaks the language the line asks for, as far as it is understood', () => {
  test.each([
    [['--lang', 'nb', 'xyzzy'], NORWEGIAN],
    [['xyzzy', '--lang=nb'], NORWEGIAN],
    [['xyzzy', '--foo', '--lang', 'nb'], NORWEGIAN],
    [['list', '--foo', '--lang', 'nb'], NORWEGIAN],
    [['list', '--foo', '--', '--lang', 'nb'], SWEDISH],
    [['practice', '--answer', '--lang', '--foo', 'nb'], SWEDISH],
  ])('%j', async (argv, sentence) => {
    const scene = await newStage({ today: TODAY }).coach(argv);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(sentence);
  });

  test('the settings of a folder with an equals sign in its name are found', async () => {
    const { folder } = newStage({ today: TODAY });
    const stage = newStage({ today: TODAY, env: { COACH_LANG: '' } });
    const here = `--data-dir=${folder}/a=b`;
    await stage.coach(['config', 'language', 'nb', here]);
    expect((await stage.coach(['xyzzy', here])).err).toContain(NORWEGIAN);
  });
});

describe('an error is JSON when the line asks for it, as far as it is understood', () => {
  const isJson = (text: string): boolean => text.startsWith('{"error"');

  test.each([
    [['xyzzy', '--json'], true],
    [['--json', 'xyzzy'], true],
    [['list', '--foo', '--json'], true],
    [['list', '--limit', '0', '--json'], true],
    [['show', '--', '--json'], false],
    [['search'], false],
  ])('%j', async (argv, json) => {
    const scene = await newStage({ today: TODAY }).coach(argv);
    expect(scene.code).toBeGreaterThan(1);
    expect(isJson(scene.err)).toBe(json);
  });
});

describe('what stands behind -- is no option', () => {
  test.each([['-h'], ['--help'], ['--json'], ['--lang']])('search -- %s', async (word) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const scene = await stage.coach(['search', '--', word]);
    expect(scene.code).toBe(0);
    expect(flat(scene.out + scene.err)).toContain(word);
    expect(scene.out).not.toContain('coach search');
  });

  test('--version is told wherever it stands', async () => {
    const stage = newStage({ today: TODAY });
    for (const argv of [['--version'], ['list', '--version'], ['--json', '--version']])
      expect(await stage.coach(argv)).toMatchObject({ code: 0, out: '0.0.0\n' });
  });
});

describe('--today is read as at the prompts', () => {
  test.each([
    ['2026-12-24', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['i morgon', '2026-11-23'],
    ['om en vecka', '2026-11-29'],
    ['fredag', '2026-11-27'],
    ['20/11', '2026-11-20'],
  ])('%s', async (typed, day) => {
    const stage = newStage({ today: TODAY });
    expect((await stage.coach(['--today', typed, '--json'])).json()).toMatchObject({ today: day });
    const told = newStage({ today: TODAY, env: { COACH_TODAY: typed } });
    expect((await told.coach(['--json'])).json()).toMatchObject({ today: day });
  });

  test('what cannot be read is said to be', async () => {
    const { code, err } = await newStage({ today: TODAY }).coach(['--today', 'snart']);
    expect(code).toBe(2);
    expect(flat(err)).toContain('”snart” går inte att läsa som ett datum.');
  });
});
