import { describe, expect, it } from 'vitest';
import { ofKind } from '../../src/domain/happening';
import { newStage, type Stage } from '../stage';
import { shown } from './afternoon';
import { TODAY, waiting } from './waiting';

async function contacts(stage: Stage): Promise<unknown[]> {
  return ofKind((await shown(stage)).happenings, 'i-contacted');
}

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
    expect(scene.err).toContain('Sparat: du ringde i dag.');
    expect(scene.out).toContain('Vänta till fredag 11 december.');
    const { happenings } = await shown(stage);
    expect(ofKind(happenings, 'they-said')).toMatchObject([
      { answerBy: '2026-11-27' },
      { on: TODAY, channel: 'call', answerBy: '2026-12-09', words: 'De väntar på chefen' },
    ]);
    expect(ofKind(happenings, 'i-contacted')).toMatchObject([{ about: 'ask', reached: true }]);
  });

  it('is told after a no too, where no interview was', async () => {
    const stage = newStage({ today: TODAY });
    const NEW = ['--new', '--company', 'Provbolaget'];
    await stage.coach(['outcome', ...NEW, 'rejected', '--on', '2026-12-01', '--no-input']);
    const asked = await stage.coach(['followup', '--log-contact', 'mail', '--no-input']);
    expect(asked).toMatchObject({ code: 0, err: expect.stringContaining('du skrev ett mejl') });
    expect(asked.out).toContain('Du bad om återkoppling i dag.');
    expect(await verdictOf(stage, '2026-12-03')).toMatchObject({ verdict: 'wait', rule: 'F03' });
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
    expect(scene.out).toContain('De har bett dig vänta tills de hör av sig.');
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
    expect(scene.err).toContain('Sparat: du skrev ett mejl i går.');
  });

  it('is not kept when the person stops', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    const scene = await stage.coach(
      ['followup', '--log-contact', 'call'],
      [['log-answered', { kind: 'stopped' }]],
    );
    expect(scene.code).toBe(130);
    expect(await contacts(stage)).toEqual([]);
  });

  it('is kept once', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    const argv = ['followup', '--log-contact', 'mail', '--no-input'];
    await stage.coach(argv);
    expect((await stage.coach(argv)).err).toContain('Inget ändrades.');
    expect(await contacts(stage)).toHaveLength(1);
  });

  it.each([
    ['sv', 'Sparat: du ringde måndagen den 30 november.'],
    ['nb', 'Skrevet inn: Du ringte mandag 30. november.'],
  ] as const)('names a day of last week as one says it (%s)', async (language, said) => {
    const stage = await waiting({}, newStage({ today: TODAY, language }));
    const argv = ['followup', '--log-contact', 'call', '--on', '2026-11-30', '--no-input'];
    expect((await stage.coach(argv)).err).toContain(said);
  });

  it.each([
    ['sv', 'Rättat: när du ringde i dag fick du svar.'],
    ['nb', 'Rettet: Du fikk svar da du ringte i dag.'],
  ] as const)('says that the earlier one was put right (%s)', async (language, said) => {
    const stage = await waiting({}, newStage({ today: TODAY, language }));
    const argv = ['followup', '--log-contact', 'call', '--no-input'];
    await stage.coach(argv);
    const { err } = await stage.coach([...argv, '--answered']);
    expect(err).toContain(said);
    expect(err).not.toMatch(/Sparat|Skrevet inn/);
    expect(await contacts(stage)).toHaveLength(1);
  });

  it('is the same one when it is told again as answered', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    await stage.coach(['followup', '--log-contact', 'mail', '--no-input']);
    const again = ['--on', TODAY, '--answered', '--note', 'De vet inte än.', '--no-input'];
    await stage.coach(['followup', '--log-contact', 'mail', ...again], undefined, {
      today: '2026-12-04',
    });
    expect(await contacts(stage)).toMatchObject([
      { on: TODAY, channel: 'mail', reached: true, words: 'De vet inte än.' },
    ]);
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
    expect(await contacts(stage)).toEqual([]);
  });
});
