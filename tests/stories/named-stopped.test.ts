import { expect, test } from 'vitest';
import { type Line, STOP } from '../scripted-ask';
import { newStage } from '../stage';

test.each<[string, string, Line]>([
  ['people', 'people', ['kind', STOP]],
  ['references', 'references', ['from', STOP]],
  ['examples', 'examples', ['was', STOP]],
])('coach %s stopped at a terminal keeps what was told, and says so', async (verb, list, at) => {
  const stage = newStage({ today: '2026-11-27' });
  const scene = await stage.coach([verb, '--add'], [['name', 'Prova Ek'], at]);
  expect(scene.code).toBe(130);
  expect(scene.err).toContain('Ett svar är sparat.');
  expect(scene.err).toContain(`coach ${verb} --add 'Prova Ek'`);
  const { [list]: kept } = (await stage.coach([verb, '--json'])).json<Record<string, unknown>>();
  expect(kept).toMatchObject([{ name: 'Prova Ek' }]);
});

test('an example stopped while it is put right keeps what was put right', async () => {
  const stage = newStage({ today: '2026-11-27' });
  await stage.coach(['examples', '--add', 'Flytten', '--was', 'Ingen fann något']);
  const scene = await stage.coach(
    ['examples', '--edit', 'flytten'],
    [
      ['name', 'Flytten av lagret'],
      ['was', STOP],
    ],
  );
  expect([scene.code, scene.err.includes('Ett svar är sparat.')]).toEqual([130, true]);
  const { examples } = (await stage.coach(['examples', '--json'])).json<{ examples: unknown }>();
  expect(examples).toMatchObject([{ name: 'Flytten av lagret', was: 'Ingen fann något' }]);
});
