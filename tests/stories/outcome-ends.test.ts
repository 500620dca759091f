import { describe, expect, it } from 'vitest';
import { newStage, type Stage } from '../stage';

const FRIDAY = '2026-09-18';
const MONDAY = '2026-09-21';

async function interviewed(language: 'sv' | 'nb' = 'sv', columns = 80): Promise<Stage> {
  const stage = newStage({ today: FRIDAY, language, columns });
  await stage.coach([
    'followup',
    '--new',
    '--company',
    'Provbolaget',
    '--role',
    'Testare',
    '--on',
    '2026-09-07',
  ]);
  return stage;
}

describe('the other ends', () => {
  it.each([
    ['next', { state: 'next' }],
    ['offer', { state: 'offer' }],
    ['accepted', { state: 'closed', how: 'accepted' }],
    ['withdrawn', { state: 'closed', how: 'withdrawn' }],
    ['silence', { state: 'closed', how: 'silence' }],
    ['cancelled', { state: 'closed', how: 'cancelled' }],
  ])('%s is kept', async (name, outcome) => {
    const stage = await interviewed();
    expect((await stage.coach(['outcome', 'provbolaget', name])).code).toBe(0);
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['outcome']).toMatchObject({ ...outcome, on: FRIDAY });
  });

  it('asks for the day of an offer, and leads on from it', async () => {
    const stage = await interviewed();
    const scene = await stage.coach(
      ['outcome', 'provbolaget'],
      [
        ['outcome', 'offer'],
        ['on', FRIDAY],
        ['answer-by', '2026-09-25'],
        ['offer-answered', true],
      ],
    );
    expect(scene.out).toContain('coach salary provbolaget');
    const followup = await stage.coach(['followup', 'provbolaget', '--no-input', '--json']);
    expect(followup.json()).toMatchObject({ verdict: 'wait', on: '2026-09-25', rule: 'F11' });
  });

  it('asks again for a day that cannot be', async () => {
    const stage = await interviewed();
    const scene = await stage.coach(
      ['outcome', 'provbolaget', 'withdrawn'],
      [
        ['on', '2026-12-24'],
        ['on', '2026-09-01'],
        ['on', FRIDAY],
      ],
    );
    expect(scene.err).toContain('Torsdag 24 december har inte varit än.');
    expect(scene.err).toContain('Tisdag 1 september ligger före intervjun, måndag 7 september.');
    expect(scene.out).toContain('du har dragit dig ur, i dag');
  });

  it('moves a booked interview, and tells a third from a second', async () => {
    const stage = await interviewed();
    const told = async (today: string, script: Parameters<Stage['coach']>[1]): Promise<unknown> => {
      await stage.coach(['outcome', 'provbolaget', 'next'], script, { today });
      return (await stage.coach(['show', 'provbolaget', '--json'])).json()['outcome'];
    };
    const first = [
      ['on', FRIDAY],
      ['next-date', '2026-09-24'],
    ] as const;
    expect(await told(FRIDAY, first)).toMatchObject({ on: FRIDAY, nextDate: '2026-09-24' });
    const moved = await told(MONDAY, [['next-date', '2026-09-25']]);
    expect(moved).toMatchObject({ on: FRIDAY, nextDate: '2026-09-25' });
    await stage.coach(['followup', 'provbolaget', '--on', '2026-09-25'], undefined, {
      today: '2026-09-28',
    });
    const third = await told('2026-09-28', [
      ['on', '2026-09-28'],
      ['next-date', '2026-10-02'],
    ]);
    expect(third).toMatchObject({ on: '2026-09-28', nextDate: '2026-10-02' });
  });

  it('goes on where it was stopped', async () => {
    const stage = await interviewed();
    const argv = ['outcome', 'provbolaget', 'rejected'];
    const stopped = await stage.coach(argv, [
      ['feeling', 'Tungt.'],
      ['on', { kind: 'stopped' }],
    ]);
    expect(stopped.code).toBe(130);
    const scene = await stage.coach(argv, [
      ['on', FRIDAY],
      ['no-channel', null],
      ['no-feedback', null],
    ]);
    expect(scene.out).toContain('Inskrivet: de valde någon annan, i dag.');
  });

  it('can be taken back', async () => {
    const stage = await interviewed();
    await stage.coach(['outcome', 'provbolaget', 'silence']);
    await stage.coach(['outcome', 'provbolaget', 'reopened']);
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['outcome']).toMatchObject({ state: 'pending', how: null, on: null });
  });

  it.each([
    [['outcome', 'provbolaget', 'lost']],
    [['outcome', 'provbolaget']],
    [['outcome', 'provbolaget', 'rejected', '--on', '2026-09-01']],
    [['outcome', 'provbolaget', 'rejected', '--on', '2026-12-24']],
    [['outcome', 'provbolaget', 'silence', '--eml', 'x.eml']],
  ])('refuses %j', async (argv) => {
    const stage = await interviewed();
    expect((await stage.coach(argv)).code).toBe(2);
  });
});
