import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, TODAY } from './afternoon';

test('doctor --mend leaves the rights of what is not ours', async () => {
  const stage = newStage({ today: TODAY });
  const other = join(stage.folder, 'public');
  mkdirSync(other);
  chmodSync(stage.folder, 0o755);
  chmodSync(other, 0o755);
  await stage.coach(['doctor', '--mend']);
  expect([stage.folder, other].map((path) => statSync(path).mode & 0o777)).toEqual([0o755, 0o755]);
  await debriefed(stage);
  await stage.coach(['doctor', '--mend']);
  expect([stage.folder, other].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o755]);
});
