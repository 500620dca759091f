import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';
import { debriefed, fileOf, filesOf, flat, shown, TODAY } from './afternoon';
import { pipeAt } from './pipe';

const ASIDE = `before-mend-${TODAY}`;

/** A process whose file was cut off within the last thing told, as the disk was full. */
async function withCutFile(language: Language = 'sv'): Promise<{ stage: Stage; file: string }> {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  await stage.coach(['followup', '--log-contact', 'call', '--on', TODAY]);
  const file = fileOf(stage, 'provbolaget');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.indexOf('"i-contacted"')));
  return { stage, file };
}

describe('coach doctor --mend of a process that is cut off', () => {
  test.each([
    [
      'sv',
      'Det här går att läsa: Provbolaget, 2 händelser och en övningsfråga.',
      'Det här går inte att läsa: det som stod där filen är avbruten eller trasig.',
      'Allt är som det ska.',
    ],
    [
      'nb',
      'Dette kan leses: Provbolaget, 2 hendelser og ett øvingsspørsmål.',
      'Dette kan ikke leses: det som sto der filen er avbrutt eller ødelagt.',
      'Alt er som det skal.',
    ],
  ] as const)(
    'keeps what is whole, the file itself aside (%s)',
    async (language, kept, lost, fine) => {
      const { stage, file } = await withCutFile(language);
      const before = readFileSync(file);
      const scene = await stage.coach(['doctor', '--mend']);
      const said = flat(scene.out).replaceAll('\u00A0', ' ');
      expect([scene.code, said]).toEqual([0, expect.stringContaining(kept)]);
      for (const part of [lost, fine]) expect(said).toContain(part);
      expect(readFileSync(join(stage.folder, ASIDE, file.slice(stage.folder.length)))).toEqual(
        before,
      );
      const process = await shown(stage);
      expect(process).toMatchObject({
        company: 'Provbolaget',
        country: language === 'sv' ? 'SE' : 'NO',
      });
      expect(process.happenings.map(({ kind }) => kind)).toEqual(['interview', 'they-said']);
    },
  );

  test('asks first at a terminal; Enter and no leave the file', async () => {
    const { stage, file } = await withCutFile();
    const before = readFileSync(file);
    for (const answer of [null, false]) {
      const { code, asked } = await stage.coach(['doctor', '--mend'], [['confirm', answer]]);
      expect([code, asked.map(({ earlier }) => earlier)]).toEqual([4, [null]]);
      expect(readFileSync(file)).toEqual(before);
    }
    expect((await stage.coach(['doctor', '--mend'], [['confirm', true]])).code).toBe(0);
  });

  test('as JSON: where it lies, and what is lost', async () => {
    const { stage, file } = await withCutFile();
    const scene = await stage.coach(['doctor', '--mend', '--json']);
    expect(scene.json()).toMatchObject({
      mended: [
        {
          path: file,
          aside: expect.stringContaining(ASIDE),
          kept: true,
          lost: { items: {}, isBroken: true },
        },
      ],
    });
  });

  test('twice a day, each lies in a folder of its own; forgetting reaches both', async () => {
    const { stage, file } = await withCutFile();
    await stage.coach(['doctor', '--mend']);
    writeFileSync(file, readFileSync(file).subarray(0, -9));
    const scene = await stage.coach(['doctor', '--mend']);
    expect(scene.out).toContain(`${ASIDE}-2`);
    await stage.coach(['forget', 'provbolaget', '--yes']);
    expect(
      filesOf(stage).filter((path) => readFileSync(path, 'utf8').includes('Provbolaget')),
    ).toEqual([]);
  });
});

describe('coach doctor --mend', () => {
  test('moves aside what holds nothing that can be read', async () => {
    const { stage, file } = await withCutFile();
    writeFileSync(file, '{"schema"');
    const scene = await stage.coach(['doctor', '--mend']);
    expect([scene.code, flat(scene.out)]).toEqual([
      0,
      expect.stringContaining('Inget i den går att läsa.'),
    ]);
    expect((await stage.coach(['list', '--json'])).json()).toMatchObject({ processes: [] });
    expect(filesOf(stage).some((path) => readFileSync(path, 'utf8') === '{"schema"')).toBe(true);
  });

  test('moves a pipe aside, and opens none', async () => {
    const { stage, file } = await withCutFile();
    rmSync(file);
    pipeAt(file);
    expect((await stage.coach(['doctor', '--mend'])).code).toBe(0);
    expect(lstatSync(file, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('keeps the settings and people that can be read', async () => {
    const { stage } = await withCutFile();
    await stage.coach(['doctor', '--mend']);
    const [settings, people] = ['settings.json', 'people.json'].map((name) =>
      join(stage.folder, name),
    );
    writeFileSync(settings ?? '', '{"schema":"coach.settings/1","name":"Ada","language":"xx"}');
    writeFileSync(
      people ?? '',
      '{"schema":"coach.people/1","contacts":[{"name":"Bo Ek"},{"name":7}]}',
    );
    const scene = await stage.coach(['doctor', '--mend']);
    expect(flat(scene.out).replaceAll('\u00A0', ' ')).toContain(
      'Det här går inte att läsa: en i nätverket.',
    );
    expect(flat(scene.out)).toContain('Det här går inte att läsa: enstaka uppgifter.');
    expect((await stage.coach(['config', 'name', '--json'])).out).toContain('Ada');
    expect((await stage.coach(['people', '--json'])).out).toContain('Bo Ek');
  });

  test.each(['{"schema":"coach.process/9"}', '{"schema":"coach.process/0"}'])(
    'leaves a file of another version, not a byte of it changed: %s',
    async (text) => {
      const { stage, file } = await withCutFile();
      writeFileSync(file, text);
      expect((await stage.coach(['doctor', '--mend'])).code).toBe(4);
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  test('leaves what is not ours by name', async () => {
    const { stage } = await withCutFile();
    const others = ['notes.json', 'processes/000000/0000/notes.json'].map((name) =>
      join(stage.folder, name),
    );
    for (const path of others) writeFileSync(path, '{');
    await stage.coach(['doctor', '--mend']);
    for (const path of others) expect(readFileSync(path, 'utf8')).toBe('{');
  });
});
