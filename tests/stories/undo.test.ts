import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

interface Undo {
  process: string | null;
  undone: { what: string; on: string } | null;
  left: { what: string; on: string }[];
}

async function shown(stage: Stage): Promise<unknown> {
  const { out } = await stage.coach(['show', 'provbolaget', '--json']);
  const { takenBack: _gone, changed: _times, happenings, ...rest } = JSON.parse(out);
  const bare = happenings.map(
    ({ corrected: _at, ...one }: { corrected?: unknown; id: string }) => one,
  );
  return {
    ...rest,
    happenings: bare.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)),
  };
}

/** Given: a debrief and nothing else. */
async function afternoon(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  return stage;
}

const COMMANDS: [what: string, argv: string[]][] = [
  ['a no', ['outcome', 'provbolaget', 'rejected']],
  ['a contact', ['followup', 'provbolaget', '--log-contact', 'call']],
  ['a tick', ['checklist', 'provbolaget', '--tick', '6']],
  ['levels', ['salary', 'provbolaget', '--dream', '48000', '--realistic', '44000']],
  ['a figure named', ['salary', 'provbolaget', '--said', '44000', '--to', 'Anna']],
  ['thanks', ['thanks', 'provbolaget', '--sent']],
  ['an edit', ['edit', 'provbolaget', '--set', 'role=Testledare']],
  ['a fact', ['prepare', 'provbolaget', '--fact', 'Ny chef']],
  ['a thing taken back', ['log', 'provbolaget', '--take-back', '1']],
];

describe('coach undo', () => {
  test.each(COMMANDS)(
    'takes back %s, and says so',
    async (_what, argv) => {
      const stage = await afternoon();
      const before = await shown(stage);
      const scene = await stage.coach(argv);
      expect(scene).toMatchObject({ code: 0 });
      expect(await shown(stage)).not.toEqual(before);
      const undone = await stage.coach(['undo']);
      expect(undone).toMatchObject({ code: 0 });
      expect(undone.out).toContain('Taget tillbaka: ');
      expect(await shown(stage)).toEqual(before);
    },
    20_000,
  );

  test('goes back step by step, the last first, to before the process was there', async () => {
    const stage = await afternoon();
    await stage.coach(['outcome', 'provbolaget', 'offer']);
    await stage.coach(['checklist', 'provbolaget', '--tick', '6']);
    const list = await stage.coach(['undo', 'provbolaget', '--list', '--json']);
    expect(list.json<Undo>().left.map(({ what }) => what.split(':')[0])).toEqual([
      'checklistan',
      'utfallet',
      'genomgången',
    ]);
    for (const left of [2, 1, 0]) {
      const { undone, ...now } = (await stage.coach(['undo', '--json'])).json<Undo>();
      expect(undone?.on).toBe(TODAY);
      expect(now.left).toHaveLength(left);
    }
    expect((await stage.coach(['list', '--json'])).json<{ processes: [] }>().processes).toEqual([]);
    expect((await stage.coach(['undo'])).out).toContain('Det finns inget att ta tillbaka.');
  });

  test('keeps a process that has more in it than the step that began it', async () => {
    const stage = await afternoon();
    await stage.coach(['checklist', 'provbolaget', '--tick', '6']);
    writeFileSync(
      join(stage.folder, 'undo/provbolaget.json'),
      JSON.stringify({
        ...history(stage),
        steps: history(stage).steps.slice(1),
      }),
    );
    const scene = await stage.coach(['undo', '--no-input']);
    expect(scene.code).toBe(2);
    expect((await stage.coach(['undo'], [['undo-changed', 'leave']])).code).toBe(0);
    const kept = JSON.parse((await stage.coach(['show', 'provbolaget', '--json'])).out);
    expect(kept).toMatchObject({ happenings: [], sessions: [], points: { 6: 'ticked' } });
  });

  test('asks about what was changed since, with nothing done by Enter', async () => {
    const stage = await afternoon();
    await stage.coach(['edit', 'provbolaget', '--set', 'role=Testledare', '--set', 'place=Umeå']);
    const path = processFile(stage);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Testledare', 'Chef'));
    const untouched = await stage.coach(['undo'], [['undo-changed', 'nothing']]);
    expect(untouched.out).toContain('Inget har tagits tillbaka.');
    expect(untouched.asked[0]).toMatchObject({ id: 'undo-changed', cursor: 'nothing' });
    const left = await stage.coach(['undo'], [['undo-changed', 'leave']]);
    expect(flat(left.out)).toContain('Det som har ändrats sedan dess står kvar.');
    expect(await shown(stage)).toMatchObject({ role: 'Chef', place: null });
  });

  test('takes it back all the same when that is wanted', async () => {
    const stage = await afternoon();
    await stage.coach(['edit', 'provbolaget', '--set', 'role=Testledare']);
    const path = processFile(stage);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Testledare', 'Chef'));
    expect((await stage.coach(['undo', '--yes'])).code).toBe(0);
    expect(await shown(stage)).toMatchObject({ role: 'Systemutvecklare' });
  });

  test('takes a talk back as one, also one that was left and gone on with', async () => {
    const stage = await afternoon();
    const before = await shown(stage);
    const again = ['debrief', 'provbolaget', '--second-look'];
    await stage.coach(again, [
      ['feeling-again', 'calm'],
      ['good-again', STOP],
    ]);
    await stage.coach(again, [
      ['good-again', 'De var nyfikna.'],
      ['bad-again', STOP],
    ]);
    expect(await shown(stage)).not.toEqual(before);
    await stage.coach(['undo', '--json']);
    expect(await shown(stage)).toEqual(before);
  });

  test('takes back an import, but for what was changed since unless that is wanted', async () => {
    const stage = await afternoon();
    await debriefed(stage, { company: 'Beta' });
    const { out: stdin } = await stage.coach(['export']);
    const other = newStage({ today: TODAY });
    await other.coach(['import', '-'], undefined, { stdin });
    await other.coach(['edit', 'beta', '--set', 'role=Chef']);
    await other.coach(['undo', '--clear', 'beta']);
    expect((await other.coach(['undo', '--no-input'])).code).toBe(2);
    await other.coach(['undo'], [['undo-changed', 'leave']]);
    const left = (await other.coach(['list', '--json'])).json<{ processes: { id: string }[] }>();
    expect(left.processes.map(({ id }) => id)).toEqual(['beta']);
  });

  test('takes back people and settings', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['people', '--add', 'Anna Ek', '--from', 'kursen']);
    expect((await stage.coach(['undo', '--list'])).out).toContain('personer: Anna Ek');
    await stage.coach(['config', 'name', 'Prova']);
    expect((await stage.coach(['undo'])).out).toContain('inställning: name');
    expect((await stage.coach(['config', '--json'])).json()['name']).toBeNull();
    expect((await stage.coach(['undo'])).out).toContain('personer: anna ek');
    expect((await stage.coach(['people', '--json'])).json()['people']).toEqual([]);
  });

  test('takes the last of one process when it is named', async () => {
    const stage = await afternoon();
    await debriefed(stage, { company: 'Beta' });
    await stage.coach(['checklist', 'provbolaget', '--tick', '6']);
    await stage.coach(['checklist', 'beta', '--tick', '6']);
    const { process, left } = (await stage.coach(['undo', 'prov', '--json'])).json<Undo>();
    expect([process, left.length]).toEqual(['provbolaget', 1]);
    expect(JSON.parse((await stage.coach(['show', 'beta', '--json'])).out).points).toEqual({
      6: 'ticked',
    });
  });

  test('keeps the last twenty', async () => {
    const stage = await afternoon();
    for (let n = 0; n < 22; n += 1)
      await stage.coach(['edit', 'provbolaget', '--set', `role=Roll ${n}`]);
    expect(
      (await stage.coach(['undo', 'provbolaget', '--list', '--json'])).json<Undo>().left,
    ).toHaveLength(20);
  });

  test.each([
    ['sv', 'Listan över det som gick att ta tillbaka är tömd.'],
    ['nb', 'Listen over det du kunne angre, er tømt.'],
  ] as const)('%s: is emptied by --clear', async (language, said) => {
    const stage = await afternoon(language);
    expect((await stage.coach(['undo', '--clear'])).out).toContain(said);
    expect(existsSync(join(stage.folder, 'undo'))).toBe(false);
    expect((await stage.coach(['undo', '--json'])).json<Undo>()).toMatchObject({ undone: null });
  });

  test('Norwegian', async () => {
    const stage = await afternoon('nb');
    await stage.coach(['outcome', 'provbolaget', 'rejected']);
    expect((await stage.coach(['undo'])).out).toContain('Angret: utfallet for Provbolaget, i dag.');
  });
});

test('what is too big to be taken back is written all the same', async () => {
  const stage = await afternoon();
  for (const letter of ['a', 'b', 'c']) {
    const edited = await stage.coach([
      'edit',
      'provbolaget',
      '--set',
      `place=${letter.repeat(9_000_000)}`,
    ]);
    expect(edited.code).toBe(0);
  }
  expect((await stage.coach(['undo', '--json'])).json<Undo>().left.length).toBeLessThan(4);
  expect((await stage.coach(['show', 'provbolaget', '--json'])).json()['place']).toMatch(/^b+$/);
}, 60_000);

describe('what can be taken back is private', () => {
  test('nothing of it is in an export, a page, a search or a backup', async () => {
    const stage = await afternoon();
    await stage.coach(['edit', 'provbolaget', '--set', 'role=Hemlig roll']);
    await stage.coach(['edit', 'provbolaget', '--set', 'role=Testledare']);
    const copy = join(stage.folder, 'copy.json');
    await stage.coach(['backup', copy]);
    const outs = await Promise.all(
      [['export'], ['export', '--format', 'md'], ['show', 'provbolaget'], ['search', 'hemlig']].map(
        async (argv) => (await stage.coach(argv)).out,
      ),
    );
    expect([...outs.slice(0, 3), readFileSync(copy, 'utf8')].join('')).not.toContain('Hemlig roll');
    expect(outs[3]).not.toContain('Hemlig roll');
    expect(readFileSync(join(stage.folder, 'undo/provbolaget.json'), 'utf8')).toContain('Hemlig');
  });

  test('it goes with forget', async () => {
    const stage = await afternoon();
    await stage.coach(['edit', 'provbolaget', '--set', 'role=Hemlig roll']);
    await stage.coach(['edit', 'provbolaget', '--set', 'role=Testledare']);
    await stage.coach(['forget', 'provbolaget', '--yes']);
    expect(readdirSync(join(stage.folder, 'undo'))).toEqual([]);
  });

  test('a damaged one is left alone, named by doctor, and stops nothing else', async () => {
    const stage = await afternoon();
    const path = join(stage.folder, 'undo/provbolaget.json');
    writeFileSync(path, '{"half');
    expect((await stage.coach(['checklist', 'provbolaget', '--tick', '6'])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('{"half');
    expect((await stage.coach(['undo', 'provbolaget'])).code).toBe(4);
    expect((await stage.coach(['doctor'])).out).toContain('provbolaget.json');
    expect((await stage.coach(['undo', '--clear'])).code).toBe(0);
  });
});

function history(stage: Stage): { steps: unknown[] } {
  return JSON.parse(readFileSync(join(stage.folder, 'undo/provbolaget.json'), 'utf8'));
}

function processFile(stage: Stage): string {
  const [name = ''] = readdirSync(join(stage.folder, 'processes/000000/0000'));
  return join(stage.folder, 'processes/000000/0000', name);
}

test.each([
  ['sv', 'Allt du har skrivit är kvar, men det senaste går inte att ta tillbaka.'],
  ['nb', 'Alt du har skrevet, er der fortsatt, men det siste kan ikke angres.'],
] as const)('a damaged list of it is named by doctor, and emptied (%s)', async (language, said) => {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  writeFileSync(join(stage.folder, 'undo/provbolaget.json'), '{');
  expect((await stage.coach(['log', 'provbolaget', '--no-input'])).code).toBe(0);
  const found = await stage.coach(['doctor']);
  expect([found.code, flat(found.out)]).toEqual([4, expect.stringContaining(said)]);
  expect(flat(found.out)).toContain('coach undo --clear');
  expect((await stage.coach(['undo', '--clear'])).code).toBe(0);
  expect((await stage.coach(['doctor'])).code).toBe(0);
});
