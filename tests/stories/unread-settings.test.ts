import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, TODAY } from './afternoon';

describe('settings that cannot be read', () => {
  test.each(['{bad', '', '{"schema":"coach.settings/9"}', '42'])(
    '%j cost themselves alone, and are named',
    async (text) => {
      const stage = newStage({ today: TODAY });
      await debriefed(stage);
      const file = join(stage.folder, 'settings.json');
      writeFileSync(file, text);
      for (const argv of [['list'], ['today'], ['show', 'provbolaget']]) {
        const { code, err } = await stage.coach(argv);
        expect([code, err.replaceAll(/\s+/g, '')]).toEqual([0, expect.stringContaining(file)]);
      }
      expect((await stage.coach(['config', 'name', 'Ada'])).code).toBe(4);
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );
});
