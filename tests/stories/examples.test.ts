import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/domain/examples';
import { type Line, STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-23';
const MOVE = {
  name: 'Flytten av lagret',
  was: 'Två hus skulle bli ett',
  did: 'Jag ledde flytten',
  result: 'Inget blev stående',
  figure: '3 dagar',
};
const OPTIONS = Object.entries(MOVE).flatMap(([part, text]) => [`--${part}`, text]);
const ADD_MOVE = ['examples', ...OPTIONS].map((word) => word.replace('--name', '--add'));

async function kept(stage: Stage): Promise<Example[]> {
  return (await stage.coach(['examples', '--json'])).json<{ examples: Example[] }>().examples;
}

async function told(...more: string[][]): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  for (const argv of [ADD_MOVE, ...more]) await stage.coach(argv);
  return stage;
}

/** A stage with the example and a process in which these questions were hard. */
async function asked(...hard: string[]): Promise<Stage> {
  const stage = await told();
  const stdin = JSON.stringify({ 'interviewed-on': '2026-11-22', 'hard-questions': hard });
  const debrief = ['debrief', '--new', '--company', 'Provbolaget', '--role', 'Säljare'];
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin });
  return stage;
}

describe('an example', () => {
  test('is told by questions and shown whole', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['examples', '--add'], Object.entries(MOVE));
    expect(await kept(stage)).toEqual([MOVE]);
    for (const text of ['Flytten av lagret', 'Läget: Två hus skulle bli ett', 'Siffra: 3 dagar'])
      expect(scene.out).toContain(text);
  });

  test('is told by options, and one of the same name is filled in', async () => {
    const stage = await told(['examples', '--add', 'flytten av lagret', '--figure', '4 dagar']);
    expect(await kept(stage)).toEqual([{ ...MOVE, figure: '4 dagar' }]);
  });

  test('is put right by option, and called something else at the prompts', async () => {
    const stage = await told(['examples', '--edit', 'flytten', '--did', 'Vi var tre om den']);
    const edit: [string, string | null][] = [['name', 'Lagret'], ...SKIPPED];
    const scene = await stage.coach(['examples', '--edit', 'flytten'], edit);
    expect(scene.asked[2]?.earlier).toBe('Vi var tre om den');
    expect(await kept(stage)).toEqual([{ ...MOVE, name: 'Lagret', did: 'Vi var tre om den' }]);
    await stage.coach(['undo']);
    expect(await kept(stage)).toEqual([{ ...MOVE, did: 'Vi var tre om den' }]);
  });

  test('is taken away, and comes back with undo', async () => {
    const stage = await told(['examples', '--remove', 'flytten']);
    expect(await kept(stage)).toEqual([]);
    expect((await stage.coach(['undo'])).out).toContain('exemplen');
    expect(await kept(stage)).toEqual([MOVE]);
    expect((await stage.coach(['undo', '--list'])).out).toContain('exempel: Flytten av lagret');
  });

  test('is found by search, and is in the backup', async () => {
    const stage = await told();
    expect((await stage.coach(['search', 'stående'])).out).toMatch(/exemplen\s+Inget blev stående/);
    const file = `${stage.folder}/b.json`;
    expect((await stage.coach(['backup', file])).out).toContain('ett exempel');
    await stage.coach(['examples', '--remove', 'flytten']);
    await stage.coach(['restore', file, '--yes']);
    expect(await kept(stage)).toEqual([MOVE]);
  });

  test('goes along in an export of everything, and is joined to what is here', async () => {
    const stage = await told();
    const scene = await stage.coach(['export']);
    expect(scene.err).toContain('Där finns också ett exempel att berätta.');
    const md = (await stage.coach(['export', '--format', 'md'])).out;
    expect(md).toMatch(/# Exempel att berätta\n+## Flytten av lagret\n+- Läget: Två hus/);
    const other = newStage({ today: TODAY });
    await other.coach(['examples', '--add', 'flytten av lagret', '--figure', '4 dagar']);
    const taken = await other.coach(['import', '-'], undefined, { stdin: scene.out });
    expect(taken.out.trim()).toMatch(/^Ett exempel är tillagt eller ifyllt\./);
    const joined = { ...MOVE, name: 'flytten av lagret', figure: '4 dagar' };
    expect(await kept(other)).toEqual([joined]);
    const again = await other.coach(['import', '-', '--json'], undefined, { stdin: scene.out });
    expect(again.json()).toEqual({ schema: 'coach.import/1', added: [], same: [] });
    await other.coach(['undo']);
    expect((await kept(other))[0]?.was).toBeNull();
  });

  test('of a copy that is not whole takes nothing with it', async () => {
    const stage = await told();
    const stdin = '{"schema":"coach.export/1","processes":[],"examples":[{"name":7}]}';
    const { code, err } = await stage.coach(['import', '-'], undefined, { stdin });
    expect([code, err]).toEqual([3, expect.stringContaining('examples')]);
    expect(await kept(stage)).toEqual([MOVE]);
  });

  test.each([
    [['--edit', 'kassan', '--did', 'x'], 3, 'Inget exempel heter ”kassan”.'],
    [['--remove', 'kassan'], 3, 'Inget exempel heter ”kassan”.'],
    [['--add'], 2, '--add'],
    [['--figure', '3'], 2, '--add'],
    [['--edit', 'lagret'], 2, '--answers'],
    [['--edit', 'f', '--figure', '3'], 2, 'Flytten hem'],
  ])('that cannot be: %j', async (argv, code, said) => {
    const stage = await told(['examples', '--add', 'Flytten hem', '--figure', '2']);
    const before = await kept(stage);
    const scene = await stage.coach(['examples', ...argv]);
    expect([scene.code, scene.err]).toEqual([code, expect.stringContaining(said)]);
    expect(await kept(stage)).toEqual(before);
  });
});

const SKIPPED: [string, null][] = [
  ['was', null],
  ['did', null],
  ['result', null],
  ['figure', null],
];

test('examples that cannot be read cost themselves alone', async () => {
  const stage = await asked('Hur går en flytt till?');
  writeFileSync(join(stage.folder, 'examples.json'), '{"schema":"coach.examples/1"');
  for (const argv of [['practice'], ['prepare'], ['search', 'flytt']]) {
    const { code, err } = await stage.coach(argv);
    expect([argv, code, err.split('examples.json').length]).toEqual([argv, 0, 2]);
    expect(err).toContain('Dina exempel är därför inte med här.');
  }
  expect((await stage.coach(['examples'])).code).toBe(4);
});

describe('an example is offered', () => {
  test('against a hard question, before it is answered', async () => {
    const stage = await asked('Berätta om något du har lett');
    const scene = await stage.coach(
      ['practice'],
      [
        ['answer', 'Flytten.'],
        ['sat', 'good'],
      ],
    );
    expect(scene.err).toMatch(
      /Exempel du kan använda\n +Flytten av lagret: Inget blev stående, 3 dagar/,
    );
  });

  test('beside the questions it fits, and no others', async () => {
    const stage = await asked('Hur går en flytt till?', 'Varför vill du byta?');
    const { out } = await stage.coach(['prepare', '--print']);
    expect(out).toMatch(/Hur går en flytt till\?\n +Berätta om: Flytten av lagret\n +Varför/);
    const { practise } = (await stage.coach(['prepare', '--json'])).json<Practised>();
    expect(practise.map(({ examples }) => examples)).toEqual([[MOVE.name], []]);
    const { due } = (await stage.coach(['practice', '--json'])).json<Practised>();
    expect(due.map(({ examples }) => examples)).toEqual([[MOVE.name], []]);
    expect((await stage.coach(['practice'])).out).toContain('Berätta om: Flytten av lagret');
  });

  test('where the person writes why they are right for it, under what the advert asks for', async () => {
    const stage = await asked();
    const advert = ['edit', 'provbolaget', '--advert', '-'];
    await stage.coach(advert, undefined, { stdin: 'Vi söker dig\n- som kan leda en flytt' });
    const script: Line[] = [
      ['why-post', null],
      ['why-me', STOP],
    ];
    const { err } = await stage.coach(['prepare', 'provbolaget', '--write'], script);
    expect(err).toMatch(/Annonsen\n +som kan leda en flytt\n+ +Exempel du kan använda\n +Flytten/);
  });

  test('as proof of an argument', async () => {
    const stage = await asked();
    const answers = { dream: 48_000, realistic: 45_000, floor: 42_000 };
    await stage.coach(['salary', 'provbolaget', '--answers', '-'], undefined, {
      stdin: JSON.stringify(answers),
    });
    const scene = await stage.coach(
      ['salary', 'provbolaget'],
      [
        ['argument-1', 'Jag kan leda'],
        ['argument-1-proof', STOP],
      ],
    );
    expect(scene.err).toContain('Flytten av lagret: Inget blev stående, 3 dagar');
  });
});

interface Practised {
  practise: { examples: string[] }[];
  due: { examples: string[] }[];
}
