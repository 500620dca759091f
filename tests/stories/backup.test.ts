import {
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';
import { flat, TODAY } from './afternoon';
import { backedUp, files, freshFile, lived, OWN_GUIDE, state } from './autumn';

describe('a backup', () => {
  test.each([
    [
      'sv',
      'I den finns allt du har skrivit: 2 processer, en person, en egen guide och dina inställningar. Också din lönegräns är med.',
      'Kopian är inte krypterad.',
    ],
    [
      'nb',
      'Den inneholder alt du har skrevet: 2 prosesser, én person, én egen guide og innstillingene dine. Den nedre lønnsgrensen din er også med.',
      'Kopien er ikke kryptert.',
    ],
  ] as const)('says what it holds, and that it lies open (%s)', async (language, holds, open) => {
    const stage = await lived(language);
    const scene = await stage.coach(['backup', freshFile()]);
    const said = flat(scene.out).replaceAll('\u00A0', ' ');
    expect(said).toContain(holds);
    expect(said).toContain(open);
    expect(scene.out).not.toMatch(/41\D?234/);
  });

  test('is one file for its owner, with everything in it', async () => {
    const file = await backedUp(await lived());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { schema, on, contents } = JSON.parse(readFileSync(file, 'utf8'));
    expect([schema, on]).toEqual(['coach.backup/1', TODAY]);
    expect(contents.processes.map(({ id }: { id: string }) => id)).toEqual([
      'provbolaget',
      'are-fjall',
    ]);
    expect(JSON.stringify(contents.processes)).toContain('41234');
    expect(contents.files).toMatchObject({
      'settings.json': { name: 'Kim' },
      'people.json': { contacts: [{ name: 'Anna Ek' }] },
    });
    expect(contents.guides).toEqual([{ path: 'sv/thanks.md', text: OWN_GUIDE }]);
  });

  test('as JSON', async () => {
    const stage = await lived();
    const file = freshFile();
    expect((await stage.coach(['backup', file, '--json'])).json()).toEqual({
      schema: 'coach.backup-made/1',
      file,
      processes: 2,
      people: 1,
      examples: 0,
      guides: 1,
      floor: true,
      encrypted: false,
    });
  });

  test.each([
    ['sv', 'finns redan. Lägg till --yes om den ska ersättas, eller välj ett annat namn.'],
    ['nb', 'finnes allerede. Legg til --yes hvis den skal erstattes, eller velg et annet navn.'],
  ] as const)('takes the place of no other file unasked (%s)', async (language, sentence) => {
    const stage = await lived(language);
    const file = freshFile();
    writeFileSync(file, 'gammal');
    const refused = await stage.coach(['backup', file]);
    expect([refused.code, flat(refused.err)]).toEqual([2, expect.stringContaining(sentence)]);
    await stage.coach(['backup', file], [['confirm', false]]);
    expect(readFileSync(file, 'utf8')).toBe('gammal');
    await stage.coach(['backup', file], [['confirm', true]]);
    expect(JSON.parse(readFileSync(file, 'utf8')).schema).toBe('coach.backup/1');
    expect((await stage.coach(['backup', file, '--yes'])).code).toBe(0);
  });

  test('does not follow a link that somebody has put there', async () => {
    const stage = await lived();
    const file = freshFile();
    writeFileSync(`${file}.other`, 'någon annans');
    symlinkSync(`${file}.other`, file);
    expect((await stage.coach(['backup', file, '--yes'])).code).toBe(2);
    expect(readFileSync(`${file}.other`, 'utf8')).toBe('någon annans');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
  });

  test('says how to come back in words that can be typed, and of the floor only when it is there', async () => {
    const stage = newStage({ today: TODAY });
    const file = `${freshFile()} två.json`;
    const { out } = await stage.coach(['backup', file]);
    expect(flat(out)).toContain('inga processer och dina inställningar. Kopian är inte');
    expect(out.replaceAll(/\s/g, '')).toContain(`restore'${file.replaceAll(' ', '')}'`);
  });

  test.each([['-'], ['.']])('needs the name of a file: %s', async (name) => {
    const scene = await (await lived()).coach(['backup', name]);
    expect([scene.code, scene.err]).toEqual([2, expect.stringContaining('behöver ett filnamn')]);
  });
});

test.each([
  ['sv', 'Bara processerna läses in; coach restore återställer alltihop.'],
  ['nb', 'Bare prosessene leses inn; coach restore legger alt tilbake.'],
] as const)(
  'an import of a backup takes the processes, and is shown the way (%s)',
  async (language, said) => {
    const stage = await lived(language);
    const scene = await stage.coach(['import', await backedUp(stage)]);
    expect([scene.code, flat(scene.err)]).toEqual([0, expect.stringContaining(said)]);
  },
);

describe('a restore', () => {
  test.each([
    ['sv', 'är återställd: 2 processer, en person, en egen guide och dina inställningar.'],
    ['nb', 'er lagt tilbake: 2 prosesser, én person, én egen guide og innstillingene dine.'],
  ] as const)('into an empty folder brings everything back (%s)', async (language, sentence) => {
    const before = await lived(language);
    const file = await backedUp(before);
    const fresh = newStage({ today: '2027-01-04', language });
    const scene = await fresh.coach(['restore', file]);
    expect([scene.code, scene.err]).toEqual([0, '']);
    expect(flat(scene.out).replaceAll('\u00A0', ' ')).toContain(sentence);
    expect(scene.out).not.toContain('before-restore');
    expect(state(fresh.folder)).toEqual(state(before.folder));
    for (const name of readdirSync(fresh.folder, { recursive: true, encoding: 'utf8' }))
      expect(statSync(join(fresh.folder, name)).mode & 0o077).toBe(0);
  });

  test('of a new store that was used meanwhile puts all of that aside whole', async () => {
    const stage = await lived();
    const file = await backedUp(stage);
    await stage.coach(['forget', 'are-fjall', '--yes']);
    await stage.coach(['edit', 'provbolaget', '--set', 'place=Umeå']);
    const meanwhile = state(stage.folder);
    const scene = await stage.coach(['restore', file, '--yes', '--json']);
    const aside = join(stage.folder, `before-restore-${TODAY}`);
    expect(scene.json()).toMatchObject({ schema: 'coach.restore/1', restored: true, aside });
    expect(state(aside)).toEqual(meanwhile);
    expect((await stage.coach(['list', '--json'])).json()).toMatchObject({
      processes: [{ id: 'are-fjall' }, { id: 'provbolaget' }],
    });
    const old = await stage.coach(['show', 'provbolaget', '--json', '--data-dir', aside]);
    expect(old.json()).toMatchObject({ place: 'Umeå' });
  });

  test('comes from a pipe, too', async () => {
    const stage = await lived();
    const stdin = readFileSync(await backedUp(stage), 'utf8');
    const fresh = newStage({ today: TODAY });
    expect((await fresh.coach(['restore', '-'], undefined, { stdin })).code).toBe(0);
    expect(state(fresh.folder)).toEqual(state(stage.folder));
  });

  test('of a file larger than any backup is refused unread', async () => {
    const stage = await lived();
    const file = freshFile();
    writeFileSync(file, '');
    truncateSync(file, 300_000_000);
    const before = state(stage.folder);
    const scene = await stage.coach(['restore', file, '--yes']);
    expect([scene.code, flat(scene.err)]).toEqual([3, expect.stringContaining('för stor')]);
    expect(state(stage.folder)).toEqual(before);
  });

  test('a second one on the same day keeps both that were there', async () => {
    const stage = await lived();
    const file = await backedUp(stage);
    await stage.coach(['restore', file, '--yes']);
    await stage.coach(['restore', file, '--yes']);
    expect(readdirSync(stage.folder).toSorted()).toEqual([
      `before-restore-${TODAY}`,
      `before-restore-${TODAY}-2`,
      'guides',
      'people.json',
      'processes',
      'settings.json',
    ]);
  });

  test.each([
    ['sv', 'Här finns redan 2 processer. Lägg till --yes', 'Inget är ändrat.'],
    ['nb', 'Her ligger det allerede 2 prosesser. Legg til --yes', 'Ingenting er endret.'],
  ] as const)('asks first (%s)', async (language, refusal, left) => {
    const stage = await lived(language);
    const file = await backedUp(stage);
    await stage.coach(['edit', 'provbolaget', '--set', 'place=Umeå']);
    const before = state(stage.folder);
    const refused = await stage.coach(['restore', file]);
    expect(refused.code).toBe(2);
    expect(flat(refused.err).replaceAll('\u00A0', ' ')).toContain(refusal);
    expect((await stage.coach(['restore', file], [['confirm', false]])).out).toContain(left);
    expect(state(stage.folder)).toEqual(before);
    const done = await stage.coach(['restore', file], [['confirm', true]]);
    expect(flat(done.out).replaceAll(' ', '')).toContain(`before-restore-${TODAY}`);
  });

  test.each([
    ['sv', 'ligger sådant som har lagts undan', 'Det är raderat också i'],
    ['nb', 'ligger noe som er lagt til side', 'Det er slettet også i'],
  ] as const)(
    'what was put aside is named, and forgotten with the rest (%s)',
    async (language, doctor, forget) => {
      const stage = await lived(language);
      await stage.coach(['restore', await backedUp(stage), '--yes']);
      const seen = await stage.coach(['doctor', '--json']);
      const aside = join(stage.folder, `before-restore-${TODAY}`);
      expect(seen.json()).toMatchObject({
        health: { asides: [aside], strangers: [], files: [{}, {}, {}, {}] },
      });
      expect(flat((await stage.coach(['doctor'])).out)).toContain(doctor);
      expect(flat((await stage.coach(['forget', 'are-fjall', '--yes'])).out)).toContain(forget);
    },
  );

  test('is the way back from a damaged store', async () => {
    const stage = await lived();
    const file = await backedUp(stage);
    const damaged = 'processes/000000/0000/00000000-provbolaget.json';
    writeFileSync(join(stage.folder, damaged), 'skräp');
    writeFileSync(join(stage.folder, 'settings.json'), '{"language":');
    const doctor = await stage.coach(['doctor']);
    expect([doctor.code, flat(doctor.out)]).toEqual([4, expect.stringContaining('settings.json')]);
    expect((await stage.coach(['restore', file, '--yes'])).code).toBe(0);
    expect((await stage.coach(['doctor'])).code).toBe(0);
    const aside = join(stage.folder, `before-restore-${TODAY}`, damaged);
    expect(readFileSync(aside, 'utf8')).toBe('skräp');
  });

  test('leaves a store of a later version as it is', async () => {
    const stage = await lived();
    const file = await backedUp(stage);
    const newest = join(stage.folder, 'processes/000000/0000/00000001-are-fjall.json');
    writeFileSync(newest, '{"schema":"coach.process/3"}');
    const before = files(stage.folder);
    expect((await stage.coach(['restore', file, '--yes'])).code).toBe(4);
    expect(files(stage.folder)).toEqual(before);
    expect(readFileSync(newest, 'utf8')).toBe('{"schema":"coach.process/3"}');
  });
});

test.each([
  ['sv', 'finns inte'],
  ['nb', 'finnes ikke'],
] as const)('a backup that is not there is said to be missing (%s)', async (language, said) => {
  const scene = await newStage({ today: TODAY, language }).coach(['restore', '/nowhere.json']);
  expect([scene.code, scene.err]).toEqual([3, expect.stringContaining(said)]);
});
