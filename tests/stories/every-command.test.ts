import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import { compileGuides } from '../../src/guide/compile';
import { isQuestion } from '../../src/guide/guide';
import { newStage, type Scene, type Stage } from '../stage';
import { debriefed, filesOf, TODAY } from './afternoon';

/** One JSON document on stdout and nothing else there; or none, and the error as JSON on stderr. */
function expectOneDocument({ code, out, err }: Scene): void {
  expect([0, 2, 3, 4]).toContain(code);
  if (out !== '')
    expect(JSON.parse(out)).toMatchObject({
      schema: expect.stringMatching(/^coach\.(?:process\/2|[a-z-]+\/1)$/),
    });
  if (code === 0 || out !== '') return;
  expect(JSON.parse(err.trim().split('\n').at(-1) ?? '')).toEqual({
    error: {
      code: expect.stringMatching(/^(usage|not-found|input|store)$/),
      message: expect.stringMatching(/\S/),
      hint: expect.any(String),
    },
  });
}

/** Every file with its text, to tell whether anything changed. */
function contents(stage: Stage): Record<string, string> {
  return Object.fromEntries(filesOf(stage).map((file) => [file, readFileSync(file, 'utf8')]));
}

const NAMES = ENTRIES.map(({ name }) => name);
const TALKS = ENTRIES.filter(({ flags }) => 'answers' in flags).map(({ name }) => name);

describe('every command with --json', () => {
  test.each(NAMES)('coach %s, with nothing kept yet', async (name) => {
    const stage = newStage({ today: TODAY });
    expectOneDocument(await stage.coach([name, '--json', '--no-input']));
    expect(filesOf(stage)).toEqual([]);
  });

  test.each(NAMES)('coach %s, with one process', async (name) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    expectOneDocument(await stage.coach([name, '--json', '--no-input']));
  });

  test.each(NAMES)('coach %s with a day that does not exist changes nothing', async (name) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const before = contents(stage);
    const scene = await stage.coach([name, '--today', '2027-02-29', '--json']);
    expect(scene.code).toBe(2);
    expect(scene.out).toBe('');
    expect(contents(stage)).toEqual(before);
  });
});

const GUIDES = compileGuides(join(import.meta.dirname, '../../content')).guides.map(({ items }) =>
  items.filter(isQuestion).map(({ id }) => id),
);

describe('every command that asks', () => {
  test.each(TALKS)(
    'coach %s --questions lists its questions, in both languages alike',
    async (name) => {
      const stage = newStage({ today: TODAY });
      await debriefed(stage);
      const ids: string[][] = [];
      for (const language of ['sv', 'nb']) {
        const scene = await stage.coach([name, '--questions', '--json', '--lang', language]);
        expect(scene.code).toBe(0);
        const { questions } = scene.json<{
          questions: { id: string; kind: string; help: string }[];
        }>();
        expect(questions.length).toBeGreaterThan(0);
        expect(questions.filter(({ help }) => help.trim() === '')).toEqual([]);
        ids.push(questions.map(({ id, kind }) => `${id} ${kind}`));
      }
      expect(ids[0]).toEqual(ids[1]);
    },
  );

  test.each(TALKS)('coach %s lists every id that a file of answers may hold', async (name) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const lists = (await stage.coach([name, '--questions'])).json<
      Record<string, { id: string }[]>
    >();
    const listed = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
    const near = GUIDES.filter((ids) => ids.some((id) => listed.has(id))).flat();
    for (const id of new Set(near.filter((one) => !listed.has(one)))) {
      const stdin = `${id}: null`;
      const { err } = await stage.coach([name, '--answers', '-'], undefined, { stdin });
      expect(err, id).toContain(`${id} hör inte till frågorna.`);
    }
  });

  test.each(TALKS)('coach %s refuses an unknown question id, and keeps nothing', async (name) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const before = contents(stage);
    const scene = await stage.coach([name, '--answers', '-'], undefined, { stdin: 'qwxz: 1' });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('qwxz hör inte till frågorna.');
    expect(contents(stage)).toEqual(before);
  });

  test.each(TALKS)('coach %s refuses an empty file, and keeps nothing', async (name) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const before = contents(stage);
    const scene = await stage.coach([name, '--answers', '-'], undefined, { stdin: '' });
    expect(scene.code).toBe(3);
    expect(contents(stage)).toEqual(before);
  });
});

test('where everything is kept: --data-dir before COACH_DATA_DIR before the platform’s folder', async () => {
  const [one, two] = [newStage({ today: TODAY }), newStage({ today: TODAY })];
  const stage = newStage({ today: TODAY, env: { COACH_DATA_DIR: one.folder } });
  await debriefed(stage);
  expect([filesOf(one), filesOf(stage)].map(({ length }) => length > 0)).toEqual([true, false]);
  const begin = [
    'debrief',
    '--new',
    '--company',
    'Beta',
    '--answers',
    '-',
    '--data-dir',
    two.folder,
  ];
  await stage.coach(begin, undefined, { stdin: 'feeling: calm' });
  expect((await two.coach(['show', '--json'])).json()).toMatchObject({ id: 'beta' });
});
