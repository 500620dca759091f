import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, fileOf, TODAY } from './afternoon';

test.each([
  ['{"schema', ['search', 'Kalle']],
  ['', ['search', 'Kalle']],
  ['{"schema":"coach.process/9"}', ['search', 'Kalle']],
  ['{"schema', ['today']],
  ['{"schema":"coach.process/9"}', ['today']],
])('with %j in it, a file is named by what could not look into it: %j', async (text, argv) => {
  const stage = newStage({ today: TODAY });
  await debriefed(stage);
  const file = fileOf(stage, 'provbolaget');
  writeFileSync(file, text);
  const { code, err } = await stage.coach(argv);
  expect([code, err.replaceAll(/\s+/g, '')]).toEqual([0, expect.stringContaining(file)]);
});
