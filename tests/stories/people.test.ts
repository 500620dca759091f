import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-23';

interface Kept {
  name: string;
  lastMet: string | null;
  roleModel: boolean;
  borrow: string | null;
  mail: string | null;
}

async function kept(stage: Stage): Promise<Kept[]> {
  return JSON.parse((await stage.coach(['people', '--json'])).out).people;
}

test('a contact is added by questions; what to learn is asked of role models only', async () => {
  const stage = newStage({ today: TODAY });
  const scene = await stage.coach(
    ['people', '--add'],
    [
      ['name', 'Anna Ek'],
      ['kind', 'contact'],
      ['from', 'kursen i våras'],
      ['last-met', '2026-11-02'],
      ['next-thought', 'fråga om mässan'],
    ],
  );
  expect(scene.out).toContain('kursen i våras, senast 2 november');
  expect(scene.out).toContain('nästa gång: fråga om mässan');
});

test('the one not heard of for longest stands first', async () => {
  const stage = newStage({ today: TODAY });
  await stage.coach(['people', '--add', 'Nyligen Ny', '--last-met', '2026-11-20']);
  await stage.coach(['people', '--add', 'Länge Sedan', '--last-met', '2025-03-01']);
  const { out } = await stage.coach(['people']);
  expect(out.indexOf('Länge Sedan')).toBeLessThan(out.indexOf('Nyligen Ny'));
});

test('what to borrow from a role model is shown before the next interview', async () => {
  const stage = newStage({ today: TODAY, language: 'nb' });
  await stage.coach([
    'people',
    '--add',
    'Kari Nes',
    '--role-model',
    '--borrow',
    'ta en pause før svaret',
  ]);
  const prepare = ['prepare', '--new', '--company', 'Prøvebedriften', '--role', 'Analytiker'];
  expect((await stage.coach(prepare)).out).toContain('Lån av Kari Nes: ta en pause før svaret');
  expect((await stage.coach(['checklist'])).out).toMatch(
    /Lær av et forbilde +et forbilde er lagret/,
  );
});

test('somebody named twice is one, filled in', async () => {
  const stage = newStage({ today: TODAY });
  await stage.coach(['people', '--add', 'Anna Ek', '--last-met', '2026-11-02']);
  const scene = await stage.coach(['people', '--add', 'ANNA EK', '--mail', 'anna@ek.se']);
  expect(scene.err).toContain('Anna Ek fanns redan här');
  expect(await kept(stage)).toMatchObject([
    { name: 'Anna Ek', lastMet: '2026-11-02', mail: 'anna@ek.se' },
  ]);
});

test('somebody named again without the accents keeps what was known', async () => {
  const stage = newStage({ today: TODAY });
  await stage.coach(['people', '--add', 'Åsa Öst', '--last-met', '2026-11-02']);
  await stage.coach(['people', '--add', 'asa ost', '--mail', 'asa@ost.se']);
  expect(await kept(stage)).toMatchObject([
    { name: 'Åsa Öst', lastMet: '2026-11-02', mail: 'asa@ost.se' },
  ]);
});

describe('the advice that fits', () => {
  async function after(...outcome: string[]): Promise<string> {
    const stage = newStage({ today: TODAY });
    const stdin = '{"interviewed-on": "2026-11-20", "interviewers": ["Bo Al"]}';
    const debrief = [
      'debrief',
      '--new',
      '--company',
      'Provbolaget',
      '--role',
      'Säljare',
      '--answers',
      '-',
    ];
    await stage.coach(debrief, undefined, { stdin });
    if (outcome.length > 0) await stage.coach(['outcome', 'provbolaget', ...outcome]);
    return (await stage.coach(['people'])).out.replaceAll(/\s+/g, ' ');
  }

  test('people met in an interview may become contacts', async () => {
    expect(await after()).toContain('De du träffade på Provbolaget kan bli kontakter');
  });

  test('after a no the employer is left alone', async () => {
    expect(await after('rejected')).toContain('inte kommentera arbetsgivarens inlägg på ett tag');
  });
});

describe('what cannot be', () => {
  test.each([
    [['--add', 'Bo', '--mail', 'bo(at)al'], 2, 'ingen mejladress'],
    [['--add', 'Bo', '--last-met', '2026-02-30'], 2, '2026-02-30'],
    [['--add'], 2, '--add'],
    [['--next', 'ringa'], 2, '--add'],
    [['--remove', 'Carin'], 3, 'Carin'],
  ])('%j', async (argv, code, said) => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['people', ...argv]);
    expect(scene.code).toBe(code);
    expect(scene.err).toContain(said);
    expect(await kept(stage)).toEqual([]);
  });

  test('a name of several lines becomes one', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['people', '--add', 'Anna\n\u001B Ek', '--from', 'kursen']);
    expect(await kept(stage)).toMatchObject([{ name: 'Anna Ek' }]);
  });

  test('removed is gone', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['people', '--add', 'Anna Ek', '--last-met', '2026-11-02']);
    await stage.coach(['people', '--remove', 'anna']);
    expect(await kept(stage)).toEqual([]);
  });
});
