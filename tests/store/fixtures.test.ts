import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newStage } from '../stage';

const ROOT = join(import.meta.dirname, '../fixtures/store-1');
const TODAY = '2026-10-13';

describe.each(['se', 'no'])('a store of version 1, as the program wrote it (%s)', (land) => {
  const place = join(ROOT, land);

  function kept(): ReturnType<typeof newStage> {
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

  it('comes back from its backup', async () => {
    const stage = newStage({ today: TODAY });
    const restored = await stage.coach(['restore', join(place, 'backup.json'), '--no-input']);
    expect(restored.err).not.toContain('coach:');
    expect(restored.code).toBe(0);
  });

  it('comes back from its export', async () => {
    const stage = newStage({ today: TODAY });
    const stdin = readFileSync(join(place, 'export.json'), 'utf8');
    const { code } = await stage.coach(['import', '-', '--no-input'], undefined, { stdin });
    expect(code).toBe(0);
  });
});
