import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

/** What export writes. */
async function exported(stage: Stage): Promise<string> {
  return (await stage.coach(['export'])).out;
}

async function taken(stage: Stage, stdin: string): Promise<Record<string, unknown>> {
  return (await stage.coach(['import', '-', '--json'], undefined, { stdin })).json();
}

/** Given: the same process on two machines. */
async function twoMachines(language: 'sv' | 'nb' = 'sv'): Promise<[Stage, Stage]> {
  const [home, centre] = [
    newStage({ today: TODAY, language }),
    newStage({ today: TODAY, language }),
  ];
  await debriefed(home);
  await taken(centre, await exported(home));
  return [home, centre];
}

async function kinds(stage: Stage): Promise<string[]> {
  const log = await stage.coach(['log', 'provbolaget', '--json', '--no-input']);
  return log.json<{ happenings: { kind: string }[] }>().happenings.map(({ kind }) => kind);
}

describe('a copy of a process that is here', () => {
  test('is joined to it: both told, and both are there', async () => {
    const [home, centre] = await twoMachines();
    await home.coach(['checklist', 'provbolaget', '--tick', '6']);
    await told(centre, 'centre-1');
    const result = await taken(home, await exported(centre));
    expect(result).toEqual({
      schema: 'coach.import/1',
      added: [],
      same: [],
      joined: ['provbolaget'],
    });
    expect(await kinds(home)).toContain('i-contacted');
    expect(await taken(centre, await exported(home))).toMatchObject({ joined: ['provbolaget'] });
    expect(await exported(centre)).toBe(await exported(home));
    expect(await taken(home, await exported(centre))).toMatchObject({ same: ['provbolaget'] });
  });

  test.each([
    [
      'sv',
      'en ny händelse',
      'Det som fanns i kopian finns nu också här: Provbolaget.',
      'Inget är inläst.',
    ],
    [
      'nb',
      'én ny hendelse',
      'Det som fantes i kopien, finnes nå også her:',
      'Ingenting er lest inn.',
    ],
  ] as const)(
    '%s: is told of before, and can be turned down',
    async (language, gets, done, not) => {
      const [home, centre] = await twoMachines(language);
      await told(centre, 'centre-1');
      const file = join(home.folder, 'kopia.json');
      writeFileSync(file, await exported(centre));
      const refused = await home.coach(['import', file], [['confirm', false]]);
      expect(flat(refused.err)).toContain(gets);
      expect(refused.out).toContain(not);
      expect(await kinds(home)).not.toContain('i-contacted');
      expect(flat((await home.coach(['import', file], [['confirm', true]])).out)).toContain(done);
    },
  );

  test('is one step of undo', async () => {
    const [home, centre] = await twoMachines();
    await debriefed(centre, { company: 'Beta' });
    await told(centre, 'centre-1');
    const before = await kinds(home);
    const result = await taken(home, await exported(centre));
    expect(result).toMatchObject({ added: ['beta'], joined: ['provbolaget'] });
    expect((await home.coach(['undo'])).code).toBe(0);
    expect(await kinds(home)).toEqual(before);
    const left = (await home.coach(['list', '--json'])).json<{ processes: { id: string }[] }>();
    expect(left.processes.map(({ id }) => id)).toEqual(['provbolaget']);
  });

  test('brings nothing back that was taken back here', async () => {
    const [home, centre] = await twoMachines();
    const copy = await exported(centre);
    await home.coach(['log', 'provbolaget', '--take-back', '2']);
    expect(await taken(home, copy)).toMatchObject({ same: ['provbolaget'] });
    expect(await kinds(home)).toEqual(['interview']);
  });

  test('may be a backup, of which the processes alone are taken', async () => {
    const [home, centre] = await twoMachines();
    await told(centre, 'centre-1');
    const file = join(centre.folder, 'allt.json');
    await centre.coach(['backup', file]);
    const scene = await home.coach(['import', file]);
    expect(scene.err).toContain('Bara processerna läses in');
    expect(await kinds(home)).toContain('i-contacted');
  });

  test('may be the file of a process itself, as a folder that is kept in step leaves it', async () => {
    const [home, centre] = await twoMachines();
    await told(centre, 'centre-1');
    const stdin = (await centre.coach(['show', 'provbolaget', '--json'])).out;
    expect(await taken(home, stdin)).toMatchObject({ joined: ['provbolaget'] });
  });
});

describe('what cannot be joined', () => {
  test('another process under the same id gets an id of its own', async () => {
    const [home] = await twoMachines();
    const other = newStage({ today: TODAY });
    await debriefed(other);
    const record = JSON.parse(await exported(other));
    record.processes[0].uid = 'another';
    expect(await taken(home, JSON.stringify(record))).toMatchObject({ added: ['provbolaget-2'] });
  });

  test.each([
    ['a newer one', (text: string) => text.replace('coach.process/2', 'coach.process/9'), 'nyare'],
    ['half a file', (text: string) => text.slice(0, text.length / 2), 'går inte att läsa'],
    [
      'a damaged one',
      (text: string) => text.replace('"happenings": [', '"happenings": 7, "x": ['),
      'inte komplett',
    ],
  ])('%s changes nothing', async (_what, spoilt, said) => {
    const [home, centre] = await twoMachines();
    await told(centre, 'centre-1');
    const before = await exported(home);
    const scene = await home.coach(['import', '-'], undefined, {
      stdin: spoilt(await exported(centre)),
    });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain(said);
    expect(await exported(home)).toBe(before);
  });

  test('a clock a year ahead wins once, and what is written here afterwards holds', async () => {
    const [home, centre] = await twoMachines();
    await centre.coach(['edit', 'provbolaget', '--set', 'role=Chef']);
    const ahead = (await exported(centre)).replace(
      /"role": "\d{4}-[^"]*"/,
      '"role": "2027-11-22T10:00:00.000"',
    );
    await taken(home, ahead);
    await home.coach(['edit', 'provbolaget', '--set', 'role=Testledare']);
    await taken(home, ahead);
    expect((await home.coach(['show', 'provbolaget', '--json'])).json()['role']).toBe('Testledare');
  });
});

/** A call told on one machine alone, under an id that no other gives. */
async function told(stage: Stage, id: string): Promise<void> {
  const { out } = await stage.coach(['show', 'provbolaget', '--json']);
  const process = JSON.parse(out);
  const happening = {
    id,
    kind: 'i-contacted',
    on: TODAY,
    channel: 'call',
    told: `${TODAY}T00:00:00.000`,
  };
  const stdin = JSON.stringify({ ...process, happenings: [...process.happenings, happening] });
  await stage.coach(['import', '-'], undefined, { stdin });
}
