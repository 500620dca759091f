import { expect, test } from 'vitest';
import { newStage } from '../stage';

const TODAY = '2026-11-23';

test.each([
  [[], true],
  [['--floor', '41000'], false],
  [['--dream', '48000'], false],
] as const)('an offer with %j: to set a level is advised: %s', async (levels, advised) => {
  const stage = newStage({ today: TODAY });
  const argv = ['salary', '--new', '--company', 'Prov', '--on', '2026-11-20', ...levels];
  await stage.coach([...argv, '--offer', '43000', '--answer-by', '2026-11-27']);
  const { code, out } = await stage.coach(['followup']);
  expect(code).toBe(0);
  expect(out.includes('Bestäm din gräns')).toBe(advised);
});
