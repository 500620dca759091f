import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { BACK, scriptedAsk, STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { flat, shown } from './afternoon';
import { they } from './told';
import { NEW } from './waiting';

/** A process in which this was told, on the day itself or an earlier one. */
async function given(today: Day, told: object | object[], toldOn = today): Promise<Stage> {
  const stage = newStage({ today });
  const stdin = JSON.stringify(told);
  await stage.coach(['log', ...NEW, '--file', '-'], undefined, { stdin, today: toldOn });
  return stage;
}

test('what is told anew stands among the choices, under the cursor', async () => {
  const stage = await given('2026-11-27', { kind: 'interview', on: '2026-11-20', state: 'held' });
  const ask = scriptedAsk([
    ['happened', 'room'],
    ['room-words', 'vi hör av oss'],
    ['room-said', []],
    ['happened', BACK],
    ['happened', 'done'],
  ]);
  const offered: [unknown, boolean][] = [];
  const person = {
    ...ask,
    question: async (...[question, asked]: Parameters<typeof ask.question>) => {
      const has = question.choices.some(({ value }) => value === 'room');
      if (question.id === 'happened') offered.push([asked.earlier, has]);
      return ask.question(question, asked);
    },
  };
  const { out } = await stage.coach(['log', 'provbolaget'], person);
  expect(offered).toEqual([
    [null, true],
    [null, false],
    ['room', true],
  ]);
  expect(out).toContain('”vi hör av oss”');
});

test('words put otherwise bring their own day', async () => {
  const stage = await given('2026-11-27', { kind: 'interview', on: '2026-11-02', state: 'held' });
  const scene = await stage.coach(
    ['log', 'provbolaget'],
    [
      ['happened', 'room'],
      ['room-words', 'besked senast den 13:e'],
      ['room-said', ['day']],
      ['room-answer-by', '2026-11-13'],
      ['happened', BACK],
      ['happened', 'room'],
      ['room-words', 'besked senast den 20:e'],
      ['room-said', ['day']],
      ['room-answer-by', '2026-11-20'],
      ['happened', 'done'],
    ],
  );
  const days = scene.asked.filter(({ id }) => id === 'room-answer-by');
  expect(days.map(({ earlier }) => earlier)).toEqual(['fredag 13 november', 'fredag 20 november']);
});

test('not to know what they said is no word of theirs', async () => {
  const stage = await given('2026-11-27', { kind: 'interview', on: '2026-11-20', state: 'held' });
  const { out } = await stage.coach(
    ['log', 'provbolaget'],
    [
      ['happened', 'they'],
      ['they-how', 'call'],
      ['they-on', '2026-11-24'],
      ['they-words', 'vet ej'],
      ['they-said', []],
      ['happened', 'done'],
    ],
  );
  expect(out).not.toContain('vet ej');
});

test.each(['2026-11-12', '2026-11-16'])(
  'what was said in an interview goes with it to another day, %s',
  async (on) => {
    const stage = await given('2026-11-20', [
      { kind: 'interview', on: '2026-11-13', state: 'held' },
      { kind: 'they-said', on: '2026-11-13', answerBy: '2026-11-27' },
      { kind: 'they-said', on: '2026-11-13', channel: 'mail', words: 'Tack för i dag' },
      { kind: 'i-thanked', on: '2026-11-17' },
    ]);
    await stage.coach(
      ['log', 'provbolaget'],
      [
        ['happened', 'wrong'],
        ['happening', async () => (await shown(stage)).happenings[0]?.id ?? ''],
        ['right-how', 'correct'],
        ['right-on', on],
        ['right-state', 'held'],
        ['right-with', null],
        ['happened', 'done'],
      ],
    );
    const days = (await shown(stage)).happenings.map((one) => one.on);
    expect(new Set(days)).toEqual(new Set([on, '2026-11-13', '2026-11-17']));
    const { verdict, on: until } = (await stage.coach(['followup', '--no-input', '--json'])).json<{
      verdict: string;
      on: string;
    }>();
    expect([verdict, until]).toEqual(['wait', '2026-12-01']);
  },
);

test('an interview nobody came to is none that was held, whatever was told first', async () => {
  const stage = newStage({ today: '2026-11-27' });
  await stage.coach(
    ['followup', ...NEW],
    [
      ['interviewed-on', '2026-11-26'],
      ['happened', 'met'],
      ['met-state', 'no-show'],
      ['met-no-show-day', '2026-11-26'],
      ['happened', 'done'],
    ],
  );
  const { happenings } = await shown(stage);
  expect(happenings).toMatchObject([{ kind: 'interview', state: 'missed', missedBy: 'they' }]);
});

test('that another offer was told of can be put right', async () => {
  const stage = await given('2026-11-27', [
    { kind: 'interview', on: '2026-11-12', state: 'held' },
    { kind: 'other-offer', on: '2026-11-20', deadline: '2026-12-04' },
  ]);
  await stage.coach(
    ['log', 'provbolaget'],
    [
      ['happened', 'wrong'],
      ['happening', async () => (await shown(stage)).happenings[1]?.id ?? ''],
      ['right-how', 'correct'],
      ['right-on', '2026-11-20'],
      ['right-reply-by', '2026-12-04'],
      ['right-told-them', '2026-11-24'],
      ['happened', 'done'],
    ],
  );
  expect((await shown(stage)).happenings[1]).toMatchObject({ toldThem: '2026-11-24' });
});

test('a week they spoke of that was over when they spoke is the one it is told in', async () => {
  const stage = await given('2026-11-27', { kind: 'interview', on: '2026-11-20', state: 'held' });
  const scene = await stage.coach(
    ['log', 'provbolaget'],
    [
      ['happened', 'room'],
      ['room-words', 'De skulle höra av sig i mitten av den här veckan'],
      ['room-said', ['day']],
      ['room-answer-by', '2026-11-25'],
      ['happened', 'done'],
    ],
  );
  const asked = scene.asked.find(({ id }) => id === 'room-answer-by');
  expect(asked?.earlier).toBe('onsdag 25 november');
});

test('of two days in their words none is offered as the day of an interview', async () => {
  const booked = [
    { kind: 'interview', on: '2026-11-10', state: 'held' },
    { kind: 'interview', on: '2026-11-24', state: 'booked' },
  ];
  const stage = await given('2026-11-27', booked, '2026-11-20');
  const scene = await stage.coach(
    ['log', 'provbolaget'],
    [
      ...they('call', '2026-11-23', 'vi måste flytta intervjun den 24:e till den 1 december', [
        'invited',
        'off',
      ]),
      ['they-invited-for', '2026-12-01'],
      ['they-off-day', '2026-11-24'],
      ['happened', 'done'],
    ],
  );
  const offered = new Map(scene.asked.map(({ id, earlier, cursor }) => [id, earlier ?? cursor]));
  expect(offered.get('they-said')).toEqual(['invited', 'off']);
  expect(offered.get('they-invited-for') ?? null).toBeNull();
  expect(offered.get('they-off-day')).toBe('tisdag 24 november');
  expect(flat(scene.out)).toContain(
    'tisdag 24 november: intervjun skulle ha varit då, men flyttades, det fick du veta måndag 23 november',
  );
});

test('nothing that turns the process is taken from words before it is confirmed', async () => {
  const stage = await given('2026-11-26', [
    { kind: 'interview', on: '2026-11-11', state: 'held' },
    { kind: 'interview', on: '2026-12-02', state: 'booked' },
  ]);
  const words = 'intervjun måste flyttas, du får besked om en ny tid senast på fredag';
  await stage.coach(
    ['log', 'provbolaget'],
    [...they('call', '2026-11-25', words, null).slice(0, -1), ['they-said', STOP]],
  );
  const { happenings } = await shown(stage);
  expect(happenings.map(({ kind }) => kind)).toEqual(['interview', 'interview', 'they-said']);
  expect(happenings[1]).toMatchObject({ state: 'booked' });
  expect(happenings[2]).not.toHaveProperty('invites');
});

test('a tick that was confirmed is kept, though the talk stops before its day is given', async () => {
  const stage = await given('2026-11-26', { kind: 'interview', on: '2026-11-11', state: 'held' });
  await stage.coach(
    ['log', 'provbolaget'],
    [
      ...they('mail', '2026-11-24', 'andra intervjun i går är inställd', ['off']),
      ['they-off-day', STOP],
    ],
  );
  const off = { kind: 'interview', on: '2026-11-25', state: 'called-off', saidOn: '2026-11-24' };
  expect((await shown(stage)).happenings).toContainEqual(expect.objectContaining(off));
});

test('what has no day stands where it was told', async () => {
  const stage = await given('2026-12-02', [
    { kind: 'they-said', on: null, channel: 'mail', words: 'starten flyttas' },
    { kind: 'interview', on: '2026-10-20', state: 'held' },
    { kind: 'i-answered', on: '2026-11-04', what: 'accepted' },
  ]);
  const { out } = await stage.coach(['show']);
  expect(flat(out)).toContain(
    '1 tisdag 20 oktober: intervju 2 onsdag 4 november: du tackade ja 3 okänd dag: de skrev. ”starten flyttas”',
  );
});
