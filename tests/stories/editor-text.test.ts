import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

test.each([
  ['sv', 'Den kan innehålla dina egna ord, så programmet raderar den aldrig.'],
  ['nb', 'Det kan være dine egne ord, så coachen sletter den aldri.'],
] as const)(
  'a text an editor left is named by coach doctor and never erased, %s',
  async (language, said) => {
    const stage = newStage({ today: TODAY, language });
    await debriefed(stage);
    const file = join(stage.folder, '.edit-0b9c1d2e-1f00-4a55-9b11-2c3d4e5f6a7b.md');
    writeFileSync(file, 'Mina ord', { mode: 0o600 });
    for (const argv of [['doctor'], ['doctor', '--mend']]) {
      const { code, out } = await stage.coach(argv);
      expect(code).toBe(0);
      expect(flat(out)).toContain(said);
      expect(out.replaceAll(/\n\s*/g, '')).toContain(file);
    }
    expect(readFileSync(file, 'utf8')).toBe('Mina ord');
  },
);
