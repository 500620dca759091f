import { describe, expect, test } from 'vitest';
import { BACK, type Line } from '../scripted-ask';
import { newStage } from '../stage';

const ANEW: Line[] = [
  ['role', BACK],
  ['company', 'Provbolaget'],
];

interface Job {
  company: string;
  role: string;
}

describe('back from the first question of a talk about a new job', () => {
  test.each([
    ['followup', ['interviewed-on', BACK] as Line],
    ['log', ['happened', BACK] as Line],
  ])('coach %s: to its post, and to the employer', async (command, first) => {
    const stage = newStage({ today: '2026-11-27' });
    const told: Line[] = [
      ['company', 'Fel'],
      ['role', 'Testare'],
      first,
      ...ANEW,
      ...(command === 'followup' ? ([['interviewed-on', '2026-11-20']] as Line[]) : []),
      ['happened', 'me'],
      ['my-how', 'thanked'],
      ['my-days', '2026-11-20'],
      ['happened', 'done'],
      ...(command === 'followup'
        ? ([
            ['answer-by', null],
            ['agreement', null],
          ] as Line[])
        : []),
    ];
    const scene = await stage.coach([command], told);
    expect(scene.asked.find(({ id, earlier }) => id === 'company' && earlier)?.earlier).toBe('Fel');
    const { processes } = (await stage.coach(['list', '--json'])).json<{ processes: Job[] }>();
    expect(processes).toMatchObject([{ company: 'Provbolaget', role: 'Testare' }]);
  });

  test.each(['followup', 'log'])('coach %s: not once something is kept', async (command) => {
    const stage = newStage({ today: '2026-11-27' });
    const isFollowup = command === 'followup';
    const { asked } = await stage.coach(
      [command],
      [
        ['company', 'Provbolaget'],
        ['role', null],
        ...(isFollowup
          ? ([
              ['interviewed-on', '2026-11-20'],
              ['happened', BACK],
              ['interviewed-on', null],
            ] as Line[])
          : ([
              ['happened', 'me'],
              ['my-how', 'thanked'],
              ['my-days', null],
              ['happened', BACK],
            ] as Line[])),
        ...(isFollowup
          ? ([
              ['happened', 'done'],
              ['answer-by', null],
              ['agreement', null],
            ] as Line[])
          : ([['happened', 'done']] as Line[])),
      ],
    );
    const again = asked.filter(({ id }) => id === (isFollowup ? 'interviewed-on' : 'happened'));
    expect(again.at(-1)?.isFirst).toBe(true);
  });

  test('what the command line says of it is not asked', async () => {
    const stage = newStage({ today: '2026-11-27' });
    const { asked } = await stage.coach(
      ['log', '--new', '--company', 'Provbolaget', '--role', 'Testare'],
      [['happened', 'done']],
    );
    expect(asked[0]?.isFirst).toBe(true);
  });
});
