import { describe, expect, test } from 'vitest';
import { offersOf } from '../../src/domain/ledger/folds';
import { ofKind } from '../../src/domain/happening';
import type { AnswerValue } from '../../src/domain/answers';
import { type Line, STOP } from '../scripted-ask';
import { newStage, type Scene, type Stage } from '../stage';
import { debriefed, flat, NINE, shown, TODAY } from './afternoon';
import { PROMISED, waiting } from './waiting';

const MONDAY = '2026-11-23';

/** A line of the script before whose answer all this is done in another window. */
function meanwhile(
  other: () => Promise<Scene>,
  id: string,
  value: AnswerValue,
): readonly [string, () => Promise<AnswerValue>] {
  return [
    id,
    async () => {
      await other();
      return value;
    },
  ];
}

async function started(): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  await stage.coach(['prepare', '--new', '--company', 'Provbolaget', '--role', 'Kock']);
  return stage;
}

async function answersOf(stage: Stage, id: string): Promise<unknown> {
  return (await shown(stage)).sessions.find((one) => one.id === id)?.answers;
}

describe('a debrief', () => {
  const DEBRIEF = ['debrief', 'provbolaget', '--quick'];
  const HERE: readonly Line[] = [
    ['interviewed-on', TODAY],
    ['interviewers', [{ name: 'Anna C' }]],
    ['next-step', 'steg c'],
  ];

  test('skipped in one, what the other has answered stays', async () => {
    const stage = await started();
    const other = (): Promise<Scene> => stage.coach(DEBRIEF, [...HERE, ['answer-by', STOP]]);
    await stage.coach(DEBRIEF, [
      meanwhile(other, 'interviewed-on', TODAY),
      ['interviewers', null],
      ['next-step', null],
      ['may-contact', STOP],
    ]);
    expect(await answersOf(stage, 'debrief-1')).toMatchObject({
      interviewers: [{ name: 'Anna C' }],
      'next-step': 'steg c',
    });
    const { happenings } = await shown(stage);
    expect(ofKind(happenings, 'they-said')).toMatchObject([{ words: 'steg c' }]);
    expect(ofKind(happenings, 'interview')).toMatchObject([{ with: [{ name: 'Anna C' }] }]);
  });

  test('stopped in the forgotten one: nothing to go on with, and no draft', async () => {
    const stage = await started();
    const rest: readonly Line[] = [['answer-by', null], ['may-contact', 'ok'], ...NINE];
    const other = (): Promise<Scene> => stage.coach(DEBRIEF, [...HERE, ...rest]);
    const half = { kind: 'stopped', draft: 'Bo' } as const;
    const scene = await stage.coach(DEBRIEF, [
      meanwhile(other, 'interviewed-on', TODAY),
      ['interviewers', half],
    ]);
    expect(scene.code).toBe(130);
    expect(flat(scene.err)).toContain(
      'svar är sparade. Resten är redan klart i ett annat fönster.',
    );
    expect(scene.err).not.toContain('coach debrief');
    const [session] = (await shown(stage)).sessions;
    expect(session).toMatchObject({ state: 'finished', answers: { 'next-step': 'steg c' } });
    expect(session).not.toHaveProperty('draft');
  });

  test('a second look, and one taken up again', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { bad: null });
    const look = ['debrief', '--second-look'];
    const other = (): Promise<Scene> =>
      stage.coach(look, [
        ['feeling-again', 'calm'],
        ['good-again', 'Frågorna'],
        ['bad-again', STOP],
      ]);
    await stage.coach(look, [
      meanwhile(other, 'feeling-again', 'tense'),
      ['good-again', null],
      ['bad-again', STOP],
    ]);
    expect((await shown(stage)).sessions[1]?.answers).toEqual({
      'feeling-again': 'tense',
      'good-again': 'Frågorna',
    });
  });

  test('what was skipped, asked again in both', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { good: null, bad: null });
    const again = ['debrief', 'provbolaget', '--resume'];
    const other = (): Promise<Scene> =>
      stage.coach(again, [
        ['good', 'Lugnet'],
        ['good-why', 'Sömnen'],
        ['bad', 'Siffrorna'],
        ['bad-why', STOP],
      ]);
    const scene = await stage.coach(again, [
      meanwhile(other, 'good', 'Skrattet'),
      ['good-why', null],
      ['bad', null],
      ['forgotten', STOP],
    ]);
    expect(scene.code).toBe(130);
    expect(await answersOf(stage, 'debrief-1')).toMatchObject({
      good: 'Skrattet',
      'good-why': 'Sömnen',
      bad: 'Siffrorna',
    });
  });
});

describe('a preparation', () => {
  test('skipped in one, what the other has answered stays', async () => {
    const stage = await started();
    const write = ['prepare', 'provbolaget', '--write'];
    const [first, second, third] = ['why-post', 'why-me', 'strengths'];
    const other = (): Promise<Scene> =>
      stage.coach(write, [
        [first ?? '', 'Laget'],
        [second ?? '', 'Erfaren'],
        [third ?? '', STOP],
      ]);
    await stage.coach(write, [
      meanwhile(other, first ?? '', 'Köket'),
      [second ?? '', null],
      [third ?? '', STOP],
    ]);
    expect(await answersOf(stage, 'prepare-1')).toEqual({
      'why-post': 'Köket',
      'why-me': 'Erfaren',
    });
  });
});

describe('pay', () => {
  test('skipped in one, figures and terms of the other stay', async () => {
    const stage = await started();
    const file = (stdin: object): Promise<Scene> =>
      stage.coach(['salary', 'provbolaget', '--answers', '-'], undefined, {
        stdin: JSON.stringify(stdin),
      });
    await file({
      market: ['43 500, SCB, 2025, median'],
      'terms-matter': ['pension'],
      prepared: ['prep-union'],
    });
    await file({ market: null, 'terms-matter': null, prepared: null, dream: 48_000 });
    const { salary } = await shown(stage);
    expect(salary).toMatchObject({
      market: [{ amount: 43_500 }],
      terms: { pension: { matters: true } },
      prepared: ['prep-union'],
      bids: [{ amount: 48_000 }],
    });
  });
});

describe('how it ended', () => {
  const FRIDAY = '2026-11-20';
  const over = (stage: Stage, script: readonly Line[]): Promise<Scene> =>
    stage.coach(['outcome', 'provbolaget', 'rejected'], script);

  test('a no told in both is one, with the day that was said', async () => {
    const stage = await started();
    const told: readonly Line[] = [
      ['feeling', 'Tungt.'],
      ['on', FRIDAY],
      ['no-channel', 'mail'],
      ['no-feedback', null],
    ];
    await over(stage, [
      meanwhile(() => over(stage, told), 'feeling', 'Trött.'),
      ['on', null],
      ['no-channel', null],
      ['no-feedback', null],
    ]);
    const { happenings } = await shown(stage);
    expect(ofKind(happenings, 'no')).toMatchObject([{ on: FRIDAY, channel: 'mail' }]);
  });

  test('an offer told in both keeps its day', async () => {
    const stage = await started();
    const offer = ['outcome', 'provbolaget', 'offer'];
    const told: readonly Line[] = [
      ['on', TODAY],
      ['answer-by', '2026-11-27'],
      ['offer-answered', true],
    ];
    await stage.coach(offer, [
      meanwhile(() => stage.coach(offer, told), 'on', TODAY),
      ['answer-by', null],
      ['offer-answered', null],
    ]);
    expect(offersOf(await shown(stage), TODAY)).toMatchObject([{ replyBy: '2026-11-27' }]);
  });
});

test('thanks: nothing said in one takes nothing from the other', async () => {
  const stage = newStage({ today: MONDAY });
  await debriefed(stage);
  const thanks = ['thanks', 'provbolaget'];
  const other = (): Promise<Scene> => stage.coach(thanks, [['thing', 'hur ni lär upp nya']]);
  await stage.coach(thanks, [['thing', 'hur ni tar emot nya']]);
  await stage.coach(thanks, [
    [
      'thing',
      async () => {
        await other();
        return '';
      },
    ],
  ]);
  expect(await answersOf(stage, 'thanks-1')).toEqual({ thing: 'hur ni lär upp nya' });
});

test('a follow-up stopped in both is one, and is gone on with whole', async () => {
  const stage = await started();
  const followup = ['followup', 'provbolaget'];
  const held: readonly Line[] = [['interviewed-on', '2026-11-18']];
  await stage.coach(followup, [...held, ['happened', 'done'], ['answer-by', STOP]]);
  const other = (): Promise<Scene> =>
    stage.coach(followup, [
      ['happened', 'done'],
      ['answer-by', '2026-11-30'],
      ['agreement', STOP],
    ]);
  await stage.coach(followup, [
    ['happened', 'done'],
    meanwhile(other, 'answer-by', '2026-11-30'),
    ['agreement', STOP],
  ]);
  expect((await shown(stage)).sessions).toMatchObject([
    { state: 'paused', answers: { 'answer-by': '2026-11-30' } },
  ]);
  const goesOn = [
    ['happened', 'done'],
    ['agreement', STOP],
  ] as const;
  expect((await stage.coach(followup, goesOn)).code).toBe(130);
});

test('an outcome stopped in both is one', async () => {
  const stage = await started();
  const no = ['outcome', 'provbolaget', 'rejected'];
  const other = (): Promise<Scene> =>
    stage.coach(no, [
      ['feeling', 'Tungt.'],
      ['on', TODAY],
      ['no-channel', STOP],
    ]);
  await stage.coach(no, [meanwhile(other, 'feeling', 'Trött.'), ['on', STOP]]);
  expect((await shown(stage)).sessions).toMatchObject([
    { state: 'paused', answers: { feeling: 'Trött.', on: TODAY } },
  ]);
});

test('a follow-up: a day named in one stays when it is skipped in the other', async () => {
  const stage = newStage({ today: '2026-12-02' });
  await waiting({ thanked: true }, stage);
  const followup = ['followup', 'provbolaget', '--again'];
  const rest: readonly Line[] = PROMISED.slice(2);
  const other = (): Promise<Scene> => stage.coach(followup, [PROMISED[1], ...rest]);
  await stage.coach(followup, [
    meanwhile(other, 'happened', 'done'),
    ...rest.map(([id, value]): Line => (id === 'answer-by' ? [id, null] : [id, value])),
  ]);
  const { happenings } = await shown(stage);
  expect(ofKind(happenings, 'they-said').at(-1)).toMatchObject({ answerBy: '2026-11-27' });
});
