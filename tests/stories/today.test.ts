import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

describe('the last day of an offer', () => {
  async function offered(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
    const stage = newStage({ today: TODAY, language });
    for (const [company, day] of [
      ['Beta', '2026-12-04'],
      ['Volvo', '2026-11-27'],
    ] as const) {
      await debriefed(stage, { company, role: 'Kock' });
      const offer = ['--offer', language === 'sv' ? '43000' : '600000', '--answer-by', day];
      await stage.coach(['salary', company, ...offer]);
    }
    return stage;
  }

  test('is shown from the moment it is told, the nearest first', async () => {
    const scene = await (await offered()).coach(['today', '--json']);
    expect(scene.json<{ steps: object[] }>().steps).toMatchObject([
      { process: 'volvo', on: '2026-11-27', command: 'coach salary offer volvo' },
      { process: 'beta', on: '2026-12-04', command: 'coach salary offer beta' },
    ]);
  });

  test.each([
    ['sv', '2026-11-23', 'svara på erbjudandet, senast fredag 27 november'],
    ['sv', '2026-11-26', 'svara på erbjudandet, senast i morgon'],
    ['sv', '2026-11-28', 'svara på erbjudandet, sista dagen var fredag 27 november'],
    ['nb', '2026-11-26', 'svar på tilbudet, senest i morgen'],
    ['nb', '2026-11-28', 'svar på tilbudet, siste dag var fredag 27. november'],
  ] as const)('in %s on %s: %s', async (language, today, text) => {
    const scene = await (await offered(language)).coach(['today'], undefined, { today });
    expect(flat(scene.out)).toContain(text);
  });
});

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
