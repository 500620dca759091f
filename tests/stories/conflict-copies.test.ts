import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

const BUCKET = 'processes/000000/0000';

/** Given: a process, and what another machine has written of it under this name. */
async function withCopy(name: string, language: 'sv' | 'nb' = 'sv'): Promise<[Stage, string]> {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  const [file = ''] = readdirSync(join(stage.folder, BUCKET));
  const process = JSON.parse(readFileSync(join(stage.folder, BUCKET, file), 'utf8'));
  const told = { id: 'centre-1', kind: 'i-contacted', on: TODAY, channel: 'call', told: TODAY };
  const copy = join(stage.folder, BUCKET, name);
  writeFileSync(copy, JSON.stringify({ ...process, happenings: [...process.happenings, told] }));
  return [stage, copy];
}

async function kinds(stage: Stage): Promise<string[]> {
  const log = await stage.coach(['log', 'provbolaget', '--json', '--no-input']);
  return log.json<{ happenings: { kind: string }[] }>().happenings.map(({ kind }) => kind);
}

describe('a copy that a folder kept in step leaves', () => {
  test.each([
    ['Dropbox', "00000000-provbolaget (Anna's conflicted copy 2026-11-20).json"],
    ['Dropbox in Swedish', '00000000-provbolaget (Annas konflikterande kopia 2026-11-20).json'],
    ['OneDrive', '00000000-provbolaget-DESKTOP-7QK2.json'],
    ['OneDrive, a machine in small letters', '00000000-provbolaget-laptop.json'],
    ['iCloud', '00000000-provbolaget 2.json'],
    ['Syncthing', '00000000-provbolaget.sync-conflict-20261120-101500-ABCDEFG.json'],
    ['Nextcloud', '00000000-provbolaget (conflicted copy 2026-11-20 101500).json'],
    ['Google', '00000000-provbolaget (1).json'],
  ])('%s: is named with the command that takes it up', async (_whose, name) => {
    const [stage, copy] = await withCopy(name);
    const morning = await stage.coach([]);
    expect(flat(morning.out)).toContain('Det finns en annan kopia av Provbolaget i mappen');
    const joined = morning.out.replaceAll(/\s*\\?\n\s*|\s/g, '');
    expect(joined).toContain('coachimport');
    expect(flat((await stage.coach(['doctor'])).out)).toContain('Så läggs den ihop med det du har');
    expect((await stage.coach(['import', copy])).code).toBe(0);
    expect(await kinds(stage)).toContain('i-contacted');
    expect((await stage.coach([])).out).not.toContain('annan kopia');
    expect(flat((await stage.coach(['doctor'])).out)).toContain('finns redan här');
  });

  test('Norwegian', async () => {
    const [stage] = await withCopy('00000000-provbolaget 2.json', 'nb');
    expect(flat((await stage.coach([])).out)).toContain(
      'Det finnes en annen kopi av prosessen hos Provbolaget',
    );
    expect(flat((await stage.coach(['doctor'])).out)).toContain('Slik blir den slått sammen');
  });

  test.each([
    ['whole', (text: string) => text],
    ['half', (text: string) => text.slice(0, 100)],
  ])('goes with the process when that is forgotten, %s', async (_how, written) => {
    const [stage, copy] = await withCopy('00000000-provbolaget 2.json');
    writeFileSync(copy, written(readFileSync(copy, 'utf8')));
    expect((await stage.coach(['forget', 'provbolaget', '--yes'])).code).toBe(0);
    expect(existsSync(copy)).toBe(false);
  });

  test('goes with it also where the process itself cannot be read', async () => {
    const [stage, copy] = await withCopy('00000000-provbolaget 2.json');
    writeFileSync(copy.replace(' 2.json', '.json'), '{');
    expect((await stage.coach(['forget', 'provbolaget', '--yes'])).code).toBe(0);
    expect(existsSync(copy)).toBe(false);
  });

  test('half of one is named by doctor, and stops nothing', async () => {
    const [stage, copy] = await withCopy('00000000-provbolaget 2.json');
    writeFileSync(copy, readFileSync(copy, 'utf8').slice(0, 100));
    const morning = await stage.coach([]);
    expect([morning.code, morning.out.includes('annan kopia')]).toEqual([0, false]);
    expect(flat((await stage.coach(['doctor'])).out)).toContain('går inte att läsa. Den är orörd.');
    expect((await stage.coach(['import', copy])).code).toBe(3);
  });

  test('a process of its own that begins with the same name is none', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await debriefed(stage, { company: 'Provbolaget Syd' });
    expect((await stage.coach([])).out).not.toContain('annan kopia');
    expect((await stage.coach(['doctor'])).out).toContain('Allt är som det ska.');
  });
});

test('what systems and folders kept in step leave is nobody’s fault', async () => {
  const stage = newStage({ today: TODAY });
  await debriefed(stage);
  for (const place of [
    '.DS_Store',
    'desktop.ini',
    '.stfolder/x',
    `${BUCKET}/.DS_Store`,
    `${BUCKET}/desktop.ini`,
    '.git/HEAD',
  ]) {
    const path = join(stage.folder, place);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  const { code, out } = await stage.coach(['doctor']);
  expect(code).toBe(0);
  expect(out).toContain('Allt är som det ska.');
  expect(await kinds(stage)).toHaveLength(2);
});
