import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-23';

async function begun(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  const debrief = ['debrief', '--new', '--company', 'Provbolaget', '--role', 'Systemutvecklare'];
  const stdin = '{"interviewed-on": "2026-11-22", "feeling": "calm"}';
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin });
  return stage;
}

const ANNA = [
  '--add',
  'Anna Ek',
  '--permission',
  'yes',
  '--worked-until',
  '2019',
  '--remind',
  'flytten',
];

interface Listed {
  references: {
    name: string;
    told: object[];
    permission: string;
    remind: string[];
    mail: string;
  }[];
  callList: string[];
  drafts: { subject: string; body: string }[];
}

async function listed(stage: Stage, argv: string[] = []): Promise<Listed> {
  return JSON.parse((await stage.coach(['references', ...argv, '--json'])).out);
}

test('the first is added by questions, and lacks nothing that was answered', async () => {
  const stage = await begun();
  const scene = await stage.coach(
    ['references', '--add'],
    [
      ['name', 'Anna Ek'],
      ['from', 'min chef på lagret'],
      ['worked-until', 'våren 2019'],
      ['permission', 'yes'],
      ['remind', ['flytten', 'nattskiftet']],
    ],
  );
  expect(scene.out).toContain('min chef på lagret, arbetade ihop till 2019, det är ett tag sedan');
  expect(scene.out).toContain('har sagt ja, vet inte om Provbolaget än');
});

test('without permission: said, not refused', async () => {
  const stage = await begun();
  const scene = await stage.coach(['references', '--add', 'Bo Al', '--from', 'kollega']);
  expect(scene.code).toBe(0);
  expect(scene.err).toContain('Lämna inte namnet vidare förrän Bo Al har sagt ja.');
  expect(scene.out).toContain('Först lov, sedan namn.');
});

describe.each(['sv', 'nb'] as const)('the call, %s', (language) => {
  test('what to say, what to remind of; gone when they know', async () => {
    const stage = await begun(language);
    await stage.coach(['references', ...ANNA]);
    const { callList } = await listed(stage);
    expect(callList.join(' ')).toContain('Anna Ek');
    expect(callList.join(' ')).toContain('flytten');
    expect(callList.join(' ')).toContain('systemutvecklare');
    const after = await listed(stage, ['--told', 'provbolaget']);
    expect(after.callList).toEqual([]);
    expect(after.references[0]?.told).toEqual([{ process: 'provbolaget', on: TODAY }]);
    expect((await stage.coach(['checklist'])).out).toMatch(/referensen vet|referanse varslet/);
  });

  test('a letter to each: a question of permission, or a word in advance', async () => {
    const stage = await begun(language);
    await stage.coach(['references', ...ANNA]);
    await stage.coach(['references', '--add', 'Bo Al', '--permission', 'asked']);
    const { drafts } = await listed(stage, ['provbolaget', '--letter']);
    const [anna, bo] = drafts;
    expect(anna?.body).toContain('Provbolaget');
    expect(anna?.body).toMatch(/:\n- flytten\n/);
    expect(bo?.body).not.toContain('Provbolaget');
    for (const { body } of drafts) expect(body).not.toMatch(/[{}?]/);
  });
});

test('somebody named twice is one, filled in', async () => {
  const stage = await begun();
  await stage.coach(['references', ...ANNA]);
  const scene = await stage.coach(['references', '--add', 'anna ek', '--mail', 'anna@ek.se']);
  expect(scene.err).toContain('Anna Ek fanns redan här');
  const { references } = await listed(stage);
  expect(references).toHaveLength(1);
  expect(references[0]).toMatchObject({
    permission: 'yes',
    remind: ['flytten'],
    mail: 'anna@ek.se',
  });
});

test('somebody named again without the accents keeps what was known', async () => {
  const stage = await begun();
  await stage.coach(['references', '--add', 'Åsa Öst', '--permission', 'yes']);
  await stage.coach(['references', '--add', 'asa ost', '--mail', 'asa@ost.se']);
  const { references } = await listed(stage);
  expect(references).toMatchObject([{ name: 'Åsa Öst', permission: 'yes', mail: 'asa@ost.se' }]);
});

describe('what cannot be', () => {
  test.each([
    [['--add', 'Bo', '--mail', 'bo(at)al'], 2, 'mejladress'],
    [['--add', 'Bo', '--permission', 'kanske'], 2, 'ja (yes), tillfrågad (asked), nej (no)'],
    [['--add', 'Bo', '--worked-until', '2031'], 2, 'årtal'],
    [['--add'], 2, '--add'],
    [['--mail', 'bo@al.se'], 2, '--add'],
    [['--remove', 'Carin'], 3, 'Carin'],
    [['--told', 'provbolaget'], 2, 'ingen referens som har sagt ja'],
    [['--told', 'nånannan'], 3, 'nånannan'],
  ])('%j', async (argv, code, said) => {
    const stage = await begun();
    const scene = await stage.coach(['references', ...argv]);
    expect(scene.code).toBe(code);
    expect(scene.err).toContain(said);
    expect((await listed(stage)).references).toEqual([]);
  });

  test.each([
    ['mail: bo(at)al', 3, '”bo(at)al” är ingen mejladress'],
    ['worked-until: i somras', 3, '”i somras” är inget årtal'],
  ])('%s in a file is refused with its line, and nothing is kept', async (answer, line, said) => {
    const stage = await begun();
    const stdin = `name: Bo Al\nfrom: kollega\n${answer}`;
    const scene = await stage.coach(['references', '--answers', '-'], undefined, { stdin });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain(`stdin, rad ${line}`);
    expect(scene.err).toContain(said);
    expect((await listed(stage)).references).toEqual([]);
  });

  test('a year typed wrong is asked for again, as it was typed', async () => {
    const stage = await begun();
    const { asked, err } = await stage.coach(
      ['references', '--add', 'Bo Al'],
      [
        ['from', 'kollega'],
        ['worked-until', 'i somras'],
        ['worked-until', 'sommaren 2024'],
        ['permission', 'yes'],
        ['remind', null],
      ],
    );
    expect(err).toContain('”i somras” är inget årtal');
    expect(asked.filter(({ id }) => id === 'worked-until')[1]?.earlier).toBe('i somras');
    expect((await listed(stage)).references).toMatchObject([{ workedUntil: 2024 }]);
  });

  test('a name that fits two', async () => {
    const stage = await begun();
    await stage.coach(['references', ...ANNA]);
    await stage.coach(['references', '--add', 'Anna Al', '--from', 'kollega']);
    const scene = await stage.coach(['references', '--remove', 'anna']);
    expect(scene.code).toBe(2);
    expect((await listed(stage)).references).toHaveLength(2);
  });

  test('a process that has ended: noted, and said', async () => {
    const stage = await begun();
    await stage.coach(['references', ...ANNA]);
    await stage.coach(['outcome', 'provbolaget', 'withdrawn']);
    const scene = await stage.coach(['references', '--told', 'provbolaget']);
    expect(scene.err).toContain('avslutad');
    expect((await listed(stage)).references[0]?.told).toHaveLength(1);
  });
});

test.each([
  [null, 'Vänta med listan', 'sv'],
  [{}, 'De väntar på listan', 'sv'],
  [{ done: '2026-11-23' }, 'Listen er sendt', 'nb'],
] as const)('the list goes when they ask for it: %j', async (asked, said, language) => {
  const stage = await begun(language);
  const what = { kind: 'they-asked', on: '2026-11-23', for: 'references', ...asked };
  const file = ['log', 'provbolaget', '--file', '-'];
  if (asked) await stage.coach(file, undefined, { stdin: JSON.stringify(what) });
  expect((await stage.coach(['references'])).out).toContain(said);
});
