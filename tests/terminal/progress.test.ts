import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { recordOf } from '../store/changes';
import { dataFolder } from './program';
import { endAll, pty } from './pty';

const COACH = join(import.meta.dirname, '../../bin/coach.js');

afterEach(endAll);

test('long work says how far it has come, and leaves no trace of it', async () => {
  const folder = dataFolder();
  const file = join(folder, 'allt.json');
  const start = { company: 'Prov', role: '', country: 'SE', startedOn: '2026-11-22' } as const;
  const processes = Array.from({ length: 3000 }, (_, n) => recordOf(`prov-${n}`, start));
  writeFileSync(file, JSON.stringify({ schema: 'coach.export/1', processes }));
  const env = { COACH_DATA_DIR: join(folder, 'data'), COACH_LANG: 'sv', NO_COLOR: '1' };
  const at = pty([process.execPath, COACH, 'import', file], { env });
  await at.until(/\d+ av 3.000/);
  expect((await at.exit()).code).toBe(0);
  expect(at.screen()).toContain('3000 processer är tillagda.');
  expect(at.screen()).not.toMatch(/ av 3.000/);
}, 60_000);
