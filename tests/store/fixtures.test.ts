import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newStage, type Stage } from '../stage';

const ROOT = join(import.meta.dirname, '../fixtures/store-1');
const TODAY = '2026-10-13';

describe.each(['se', 'no'])('a store of version 1, as the program wrote it (%s)', (land) => {
  const place = join(ROOT, land);

  function kept(): Stage {
    const stage = newStage({ today: TODAY, language: land === 'no' ? 'nb' : 'sv' });
    cpSync(join(place, 'data'), stage.folder, { recursive: true });
    return stage;
  }

  it('is opened whole', async () => {
    const stage = kept();
    const files = readdirSync(join(place, 'data/processes'), { recursive: true, encoding: 'utf8' });
    const listed = await stage.coach(['list', '--all', '--json', '--no-input']);
    const { processes } = listed.json<{ processes: { id: string }[] }>();
    expect(listed.code).toBe(0);
    expect(processes).toHaveLength(files.filter((name) => name.endsWith('.json')).length);
    for (const { id } of processes) {
      const shown = await stage.coach(['show', id, '--json', '--no-input']);
      expect(shown.json()).toMatchObject({ id });
    }
  });

  it('is clean in the eyes of the doctor', async () => {
    const seen = await kept().coach(['doctor', '--json', '--no-input']);
    expect(seen.code).toBe(0);
    const { health } = seen.json<{ health: { files: { state: string }[] } }>();
    expect(health.files.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  it('is looked at without a write', async () => {
    const stage = kept();
    const before = textsIn(stage.folder);
    const [id = ''] = await idsIn(stage);
    for (const argv of [
      [],
      ['today', '--all'],
      ['list'],
      ['show', id],
      ['followup', id],
      ['export'],
    ]) {
      const scene = await stage.coach([...argv, '--no-input']);
      expect([argv, scene.code, scene.err.includes('coach:')]).toEqual([argv, 0, false]);
      expect(scene.out).toMatch(/\S/);
    }
    expect(textsIn(stage.folder)).toEqual(before);
  });

  it('brings up the process that is written next, and no other', async () => {
    const stage = kept();
    const before = textsIn(stage.folder);
    const [id = ''] = await idsIn(stage);
    const shown = (await stage.coach(['show', id, '--json'])).json();
    const { code } = await stage.coach(['edit', id, '--set', 'role=Kock', '--no-input']);
    expect(code).toBe(0);
    const after = textsIn(stage.folder);
    const written = Object.keys(after).filter(
      (file) => after[file] !== before[file] && !file.includes('/undo/'),
    );
    expect(written).toEqual([expect.stringContaining(`-${id}.json`)]);
    expect(JSON.parse(after[written[0] ?? ''] ?? '')).toMatchObject({ schema: 'coach.process/2' });
    const { changed } = (await stage.coach(['show', id, '--json'])).json();
    expect((await stage.coach(['show', id, '--json'])).json()).toEqual({
      ...shown,
      role: 'Kock',
      changed,
    });
  });

  it('comes back from its backup', async () => {
    const stage = newStage({ today: TODAY });
    const restored = await stage.coach(['restore', join(place, 'backup.json'), '--no-input']);
    expect(restored.err).not.toContain('coach:');
    expect(restored.code).toBe(0);
    expect(await exported(stage)).toEqual(await exported(kept()));
  });

  it('comes back from its export', async () => {
    const stage = newStage({ today: TODAY });
    const stdin = readFileSync(join(place, 'export.json'), 'utf8');
    const { code } = await stage.coach(['import', '-', '--no-input'], undefined, { stdin });
    expect(code).toBe(0);
    expect(await exported(stage)).toEqual(await exported(kept()));
    const again = await stage.coach(['import', '-', '--json'], undefined, { stdin });
    expect(again.json()).toMatchObject({ added: [] });
  });
});

async function idsIn(stage: Stage): Promise<string[]> {
  const listed = await stage.coach(['list', '--all', '--json', '--no-input']);
  return listed.json<{ processes: { id: string }[] }>().processes.map(({ id }) => id);
}

/** Every process of a store as it is exported, in the order of the ids. */
async function exported(stage: Stage): Promise<unknown[]> {
  const { processes } = (await stage.coach(['export'])).json<{ processes: { id: string }[] }>();
  return processes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Every file in a folder with its text. */
function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
}
