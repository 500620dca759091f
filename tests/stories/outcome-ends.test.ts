import { describe, expect, it, test } from 'vitest';
import { outcomeNow } from '../../src/domain/outcome';
import { BACK } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { shown } from './afternoon';

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
    ['next', 'next'],
    ['offer', 'offer'],
    ['accepted', 'accepted'],
    ['declined', 'closed'],
    ['withdrawn', 'closed'],
    ['silence', 'closed'],
    ['cancelled', 'closed'],
  ])('%s is kept', async (name, state) => {
    const stage = await interviewed();
    const told = await stage.coach(['outcome', 'provbolaget', name, '--json']);
    expect(told.json()).toMatchObject({ outcome: name, state, on: FRIDAY });
    const again = await stage.coach(['outcome', 'provbolaget', name, '--no-input', '--json']);
    expect(again.json()).toMatchObject({ state, on: FRIDAY });
    expect((await shown(stage)).happenings).toHaveLength(2);
  });

  it('a yes goes on until the start, and can be taken back', async () => {
    const stage = await interviewed();
    await stage.coach(['outcome', 'provbolaget', 'offer']);
    await stage.coach(['outcome', 'provbolaget', 'accepted']);
    expect((await shown(stage)).over).toBe(false);
    const followup = await stage.coach(['followup', '--no-input', '--json']);
    expect(followup.json()).toMatchObject({ rule: 'F38', verdict: 'wait', on: '2026-09-25' });
    const back = await stage.coach(['outcome', 'provbolaget', 'reopened', '--json']);
    expect(back.json()).toMatchObject({ state: 'offer' });
  });

  it.each([
    ['sv', /Jobbet är inte bestämt/, 'De vill träffa dig igen.'],
    ['nb', /Ingenting er avgjort/, 'De vil møte deg igjen.'],
  ] as const)('another meeting leaves an offer as it is (%s)', async (language, untrue, said) => {
    const stage = await interviewed(language);
    await stage.coach(['outcome', 'provbolaget', 'offer', '--on', '2026-09-16']);
    const { out } = await stage.coach(['outcome', 'provbolaget', 'next', '--on', FRIDAY]);
    expect(out).toContain(said);
    expect(out).not.toMatch(untrue);
  });

  it.each([
    ['sv', /öppen igen/, 'Processen är redan öppen.'],
    ['nb', /åpen igjen/, 'Prosessen er allerede åpen.'],
  ] as const)('what was never closed is open already (%s)', async (language, untrue, said) => {
    const stage = await interviewed(language);
    const { out } = await stage.coach(['outcome', 'provbolaget', 'reopened']);
    expect(out).toContain(said);
    expect(out).not.toMatch(untrue);
  });

  it('a no to them has its letter', async () => {
    const stage = await interviewed('nb');
    const told = await stage.coach(['outcome', 'provbolaget', 'takket nei', '--json']);
    expect(told.json<{ draft: { body: string } }>().draft.body).toContain('takker nei til');
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
    expect(scene.out).toContain('du drog dig ur i dag');
  });

  it('moves a booked interview, and tells a third from a second', async () => {
    const stage = await interviewed();
    const told = async (today: string, script: Parameters<Stage['coach']>[1]): Promise<unknown> => {
      await stage.coach(['outcome', 'provbolaget', 'next'], script, { today });
      return outcomeNow(await shown(stage), today);
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
    expect(scene.out).toContain('Sparat: du fick nej i dag.');
  });

  it('can be taken back', async () => {
    const stage = await interviewed();
    await stage.coach(['outcome', 'provbolaget', 'silence']);
    await stage.coach(['outcome', 'provbolaget', 'reopened']);
    const known = outcomeNow(await shown(stage), FRIDAY);
    expect(known).toMatchObject({ state: 'pending', on: null });
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

test('from its details one goes back to which outcome it is', async () => {
  const stage = newStage({ today: '2026-09-18' });
  const start = ['--new', '--company', 'Provbolaget', '--role', 'Testare', '--on', '2026-09-07'];
  await stage.coach(['followup', ...start]);
  const scene = await stage.coach(
    ['outcome', 'provbolaget'],
    [
      ['outcome', 'rejected'],
      ['feeling', BACK],
      ['outcome', 'next'],
      ['on', '2026-09-18'],
      ['next-date', '2026-09-25'],
    ],
  );
  expect(scene.code, scene.err).toBe(0);
  const list = await stage.coach(['list', '--json']);
  expect(list.json<{ processes: object[] }>().processes).toMatchObject([{ state: 'next' }]);
});
