import { describe, expect, it } from 'vitest';
import { newStage, type Stage } from '../stage';
import { TODAY, waiting } from './waiting';

async function verdictOf(stage: Stage, today = TODAY): Promise<unknown> {
  const scene = await stage.coach(['followup', '--no-input', '--json'], undefined, { today });
  const { verdict, on, rule } = scene.json();
  return { verdict, on, rule };
}

describe('logging a contact', () => {
  it('uses up the reason, so that the same advice does not come back', async () => {
    const stage = await waiting(
      { thanked: true, 'open-question': 'Ingår jour i tjänsten?' },
      newStage({ today: TODAY }),
    );
    expect(await verdictOf(stage)).toMatchObject({ verdict: 'call', rule: 'F24' });
    await stage.coach(['followup', '--log-contact', 'call', '--no-input']);
    expect(await verdictOf(stage, '2026-12-03')).toMatchObject({ verdict: 'wait' });
  });

  it('keeps what they said as a new promise', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const argv = [
      'followup',
      '--log-contact',
      'call',
      '--promised-by',
      '2026-12-09',
      '--note',
      'De väntar på chefen',
    ];
    const scene = await stage.coach([...argv, '--no-input']);
    expect(scene.err).toContain('Inskrivet: du ringde i dag.');
    expect(scene.out).toContain('Vänta till fredag 11 december.');
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['promises']).toMatchObject([
      { by: '2026-11-27' },
      { by: '2026-12-09', words: 'De väntar på chefen' },
    ]);
  });

  it('asks what came of it when somebody is there to ask', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const scene = await stage.coach(
      ['followup', '--log-contact', 'call'],
      [
        ['log-answered', true],
        ['log-note', null],
        ['log-promised-by', null],
        ['log-agreement', 'do-not'],
      ],
    );
    expect(scene.out).toContain('De har sagt att de hör av sig till dig.');
  });

  it('asks how and when, where it is not said', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    const scene = await stage.coach(
      ['followup', '--log-contact'],
      [
        ['log-channel', 'mail'],
        ['log-on', '2026-12-01'],
        ['log-answered', false],
        ['log-note', null],
      ],
    );
    expect(scene.err).toContain('Inskrivet: du skrev ett mejl i går.');
  });

  it('is not kept when the person stops', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    const scene = await stage.coach(
      ['followup', '--log-contact', 'call'],
      [['log-answered', { kind: 'stopped' }]],
    );
    expect(scene.code).toBe(130);
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['contacts']).toEqual([]);
  });

  it('is kept once', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    const argv = ['followup', '--log-contact', 'mail', '--no-input'];
    await stage.coach(argv);
    expect((await stage.coach(argv)).err).toContain('Inget ändrades.');
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['contacts']).toHaveLength(1);
  });

  it.each([
    [['--log-contact', 'fax'], 2],
    [['--log-contact', 'call', '--on', '2026-12-24'], 2],
    [['--log-contact', 'call', '--on', '2026-11-01'], 2],
    [['--log-contact', 'call', '--promised-by', '2026-02-30'], 2],
  ])('refuses %j', async (flags, code) => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', ...flags, '--no-input']);
    expect(scene.code).toBe(code);
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['contacts']).toEqual([]);
  });
});
