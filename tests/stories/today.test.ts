import { expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, TODAY } from './afternoon';

test('two jobs at one employer are told apart by their posts', async () => {
  const stage = newStage({ today: TODAY });
  await debriefed(stage, { company: 'Volvo', role: 'Testledare' });
  await debriefed(stage, { company: 'Volvo', role: 'Arkitekt' });
  await debriefed(stage, { company: 'Beta', role: 'Kock' });
  const { out } = await stage.coach([]);
  expect(out).toContain('Volvo · Testledare');
  expect(out).toContain('Volvo · Arkitekt');
  expect(out).not.toContain('Kock');
});
