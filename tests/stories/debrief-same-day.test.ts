import { describe, expect, test } from 'vitest';
import { ofKind } from '../../src/domain/happening';
import { roundsOf } from '../../src/domain/ledger/folds';
import { BACK, STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, NINE, shown, TODAY } from './afternoon';

const LATER = { today: '2026-12-01' };
/** Left unsaid, the day tells which interview it is. */
const WHICH = ['new-or-same', null] as const;

async function held(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  return stage;
}

describe('some days later, with the day of an interview that is there already', () => {
  test.each([
    ['sv', 'Intervjun söndag 22 november finns redan här, och genomgången fortsätter där.'],
    ['nb', 'Intervjuet søndag 22. november finnes her allerede, og gjennomgangen fortsetter der.'],
  ] as const)(
    '%s: the sitting goes on with that one, asking only what is open',
    async (language, said) => {
      const stage = await held(language);
      const open = NINE.filter(([id]) => ['good-why', 'bad-why', 'forgotten'].includes(id));
      const scene = await stage.coach(
        ['debrief', 'provbolaget'],
        [WHICH, ['interviewed-on', TODAY], ...open],
        LATER,
      );
      expect(scene.code, scene.err).toBe(0);
      expect(flat(scene.err)).toContain(said);
      const process = await shown(stage);
      const { sessions } = process;
      expect(roundsOf(process)).toEqual([{ number: 1, on: TODAY, people: [] }]);
      expect(sessions.map(({ id, state }) => [id, state])).toEqual([['debrief-1', 'finished']]);
      expect(sessions[0]?.answers).toMatchObject({
        feeling: 'mixed',
        'good-why': 'Jag hade övat på det.',
      });
    },
  );

  test('what was told before the day goes along', async () => {
    const stage = await held();
    const half = { kind: 'stopped', draft: 'i sönd' } as const;
    await stage.coach(['debrief', 'provbolaget'], [WHICH, ['interviewed-on', half]], LATER);
    await stage.coach(
      ['debrief', 'provbolaget', '--deep'],
      [
        ['confirm', true],
        ['place', 'Umeå'],
        ['interviewed-on', TODAY],
        ['round', STOP],
      ],
      LATER,
    );
    const process = await shown(stage);
    expect(process.place).toBe('Umeå');
    expect(roundsOf(process)).toHaveLength(1);
    expect(process.sessions).toMatchObject([
      { id: 'debrief-1', depth: 'deep', answers: { place: 'Umeå' } },
    ]);
  });

  test('gone back to and corrected: the promise just told belongs to that interview, too', async () => {
    const stage = await held();
    await stage.coach(
      ['debrief', 'provbolaget'],
      [
        WHICH,
        ['interviewed-on', '2026-11-30'],
        ['interviewers', null],
        ['next-step', 'De ringer.'],
        ['answer-by', BACK],
        ['next-step', BACK],
        ['interviewers', BACK],
        ['interviewed-on', TODAY],
        ['good-why', STOP],
      ],
      LATER,
    );
    const process = await shown(stage);
    expect(roundsOf(process).map(({ on }) => on)).toEqual([TODAY]);
    expect(ofKind(process.happenings, 'they-said')).toMatchObject([
      { on: TODAY, words: 'De ringer.', answerBy: '2026-11-27' },
    ]);
    expect(process.sessions.map(({ id }) => id)).toEqual(['debrief-1']);
  });
});

test('stopped before the day is told, nothing is kept, and the day is asked for next time', async () => {
  const stage = await held();
  await stage.coach(['debrief', 'provbolaget'], [WHICH, ['interviewed-on', STOP]], LATER);
  const process = await shown(stage);
  expect(roundsOf(process)).toHaveLength(1);
  expect(process.sessions).toHaveLength(1);
  const again = [WHICH, ['interviewed-on', '2026-11-30'], ['interviewers', STOP]] as const;
  await stage.coach(['debrief', 'provbolaget'], again, LATER);
  expect(roundsOf(await shown(stage)).map(({ on }) => on)).toEqual([TODAY, '2026-11-30']);
});

test('what was forgotten is offered to the follow-up, and told by one key', async () => {
  const stage = newStage({ today: TODAY });
  await debriefed(stage, { forgotten: 'Körkortet' });
  expect(ofKind((await shown(stage)).happenings, 'came-up')).toEqual([]);
  const scene = await stage.coach(
    ['followup', '--json'],
    [
      ['happened', 'forgotten'],
      ['happened', 'done'],
    ],
  );
  expect(scene.json()).toMatchObject({ rule: 'F22' });
  expect(ofKind((await shown(stage)).happenings, 'came-up')).toMatchObject([
    { what: 'forgotten', on: TODAY, words: 'Körkortet' },
  ]);
});
