import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';
import { freshFile } from './autumn';
import { pipeAt } from './pipe';

const DAMAGED = '{"schema":"coach.people/1","references":7';

async function withBadPeople(text = DAMAGED): Promise<{ stage: Stage; file: string }> {
  const stage = newStage({ today: TODAY });
  await debriefed(stage);
  const file = join(stage.folder, 'people.json');
  writeFileSync(file, text);
  return { stage, file };
}

const times = (text: string, part: string): number => text.split(part).length - 1;

describe('people that cannot be read cost themselves alone', () => {
  test.each([
    [['search', 'siffrorna'], 'Siffrorna'],
    [['prepare', '--no-input'], 'Provbolaget'],
    [['checklist', '--no-input'], 'Provbolaget'],
  ])('%j goes on, and says once what is missed', async (argv, shows) => {
    const { stage, file } = await withBadPeople();
    const { code, out, err } = await stage.coach(argv);
    expect([code, flat(out)]).toEqual([0, expect.stringContaining(shows)]);
    expect(times(err, file)).toBe(1);
    expect(flat(err)).toContain('Dina referenser och ditt nätverk är därför inte med här.');
  });

  test.each([[['today']], [['list']], [['show']], [['export']], [['followup', '--no-input']]])(
    '%j does without them, and says nothing of them',
    async (argv) => {
      const { stage } = await withBadPeople();
      const { code, err } = await stage.coach(argv);
      expect([code, times(err, 'people.json')]).toEqual([0, 0]);
    },
  );

  test('references shows what it can, claims nobody is missing, and ends with 4', async () => {
    const { stage, file } = await withBadPeople();
    const { code, out, err } = await stage.coach(['references', 'provbolaget']);
    expect([code, err]).toEqual([4, expect.stringContaining(file)]);
    expect(flat(out)).toContain('Provbolaget');
    expect(out).not.toContain('coach references --add');
  });

  test.each(['', '[', '{"schema":"coach.people/9"}'])('%j is kept as it is', async (text) => {
    const { stage, file } = await withBadPeople(text);
    for (const argv of [
      ['people'],
      ['people', '--add', 'Anna Ek', '--next', 'Ring'],
      ['references', '--add', 'Bo Ek', '--phone', '1'],
      ['references', '--told', 'provbolaget'],
      ['undo', '--list'],
    ])
      expect([argv, (await stage.coach(argv)).code]).toEqual([argv, argv[0] === 'undo' ? 0 : 4]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('nobody is asked of a person in vain', async () => {
    const { stage, file } = await withBadPeople();
    const { code, asked, err } = await stage.coach(['people', '--add'], []);
    expect([code, asked, err]).toEqual([4, [], expect.stringContaining(file)]);
  });

  test('and holds up nobody who tells an example', async () => {
    const { stage } = await withBadPeople();
    const told = [
      ['name', 'Flytten'] as const,
      ...['was', 'did', 'result', 'figure'].map((id) => [id, null] as const),
    ];
    const { code } = await stage.coach(['examples', '--add'], told);
    expect(code).toBe(0);
  });

  test('a pipe in their place holds nobody', async () => {
    const { stage, file } = await withBadPeople();
    rmSync(file);
    pipeAt(file);
    expect((await stage.coach(['search', 'siffrorna'])).code).toBe(0);
    expect((await stage.coach(['backup', freshFile()])).code).toBe(4);
  });
});

test('a process that cannot be read is named by everything that passes it over, once', async () => {
  const { stage } = await withBadPeople();
  await stage.coach(['debrief', '--new', '--company', 'Andra', '--answers', '-'], undefined, {
    stdin: 'good: Lugnt\n',
  });
  const bad = join(stage.folder, 'processes/000000/0000/00000001-andra.json');
  writeFileSync(bad, '{');
  for (const argv of [
    ['calendar', '-'],
    ['practice', '--no-input'],
    ['prepare', '--no-input'],
  ]) {
    const { code, err } = await stage.coach(argv);
    expect([code, argv, times(err, bad)]).toEqual([0, argv, 1]);
  }
});
