import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, fileOf, TODAY } from './afternoon';

test.each(['{"schema', '', '{"schema":"coach.process/9"}'])(
  'search names a file it could not look into: %j',
  async (text) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const file = fileOf(stage, 'provbolaget');
    writeFileSync(file, text);
    const { code, err } = await stage.coach(['search', 'Kalle']);
    expect([code, err.replaceAll(/\s+/g, '')]).toEqual([0, expect.stringContaining(file)]);
  },
);
