import { expect, test } from 'vitest';
import type { Line } from '../scripted-ask';
import { newStage } from '../stage';
import { shown } from './afternoon';
import { DONE, they } from './told';
import { NEW } from './waiting';

test('a day in their words on which the contract comes is no day to answer', async () => {
  const stage = newStage({ today: '2026-12-02', language: 'nb' });
  const words = 'jobben er din, kontrakten kommer i løpet av uken';
  const scene = await stage.coach(
    ['followup', ...NEW, '--json'],
    [
      ['interviewed-on', '2026-11-12'],
      ...they('call', '2026-11-23', words, ['day', 'offer']),
      ['they-answer-by', '2026-11-27'],
      ['they-reply-by', null],
      DONE,
    ],
  );
  const asked = (id: string) => scene.asked.find((one) => one.id === id);
  expect(asked('they-said')?.cursor).toEqual(['day', 'offer']);
  expect(asked('they-answer-by')?.earlier).toBe('fredag 27. november');
  expect(asked('they-reply-by')?.earlier).toBeNull();
  expect(scene.json()).toMatchObject({ rule: 'F37', verdict: 'call' });
  const { out } = await stage.coach(['show', 'provbolaget']);
  expect(out.replaceAll(/\s+/gu, ' ')).toContain('de tar kontakt senest fredag 27. november');
  expect(out).not.toContain('svar senest');
});

test('a day by which a new start is named is no start', async () => {
  const stage = newStage({ today: '2026-12-02', language: 'nb' });
  const words = 'oppstarten må flyttes, du får ny dato innen mandag';
  const scene = await stage.coach(
    ['followup', ...NEW, '--json'],
    [
      ['interviewed-on', '2026-10-28'],
      ['happened', 'offer'],
      ['offer-whose', 'mine'],
      ['mine-what', 'accepted'],
      ['mine-on', '2026-11-09'],
      ['mine-start', '2026-12-01'],
      ...they('mail', '2026-11-26', words, ['day', 'start']),
      ['they-answer-by', '2026-11-30'],
      ['they-start-day', null],
      DONE,
    ],
  );
  expect(scene.asked.find(({ id }) => id === 'they-said')?.cursor).toEqual(['day', 'start']);
  expect(scene.asked.find(({ id }) => id === 'they-start-day')?.earlier).toBeNull();
  expect(scene.json()).toMatchObject({ rule: 'F37', verdict: 'call' });
  const { out } = await stage.coach(['show', 'provbolaget']);
  expect(out).toContain('den første arbeidsdagen er flyttet');
  expect(out).not.toContain('ukjent dag');
});

test('a line put right counts a day from the day it was said', async () => {
  const stage = newStage({ today: '2026-12-02', language: 'nb' });
  await stage.coach(['log', ...NEW], [...they('mail', '2026-11-26', 'du får høre', []), DONE]);
  const [word] = (await shown(stage)).happenings;
  const scene = await stage.coach(
    ['log', 'provbolaget'],
    [
      ['happened', 'wrong'],
      ['happening', String(word?.id)],
      ['right-how', 'correct'],
      ['right-on', null],
      ['right-contact-from', null],
      ['right-answer-by', '2026-11-30'],
      ['right-contact', null],
      ['right-words', null],
      DONE,
    ],
  );
  expect(scene.asked.find(({ id }) => id === 'right-answer-by')?.from?.said).toBe('2026-11-26');
});

test('a no that their silence was has its own day, and nobody said it', async () => {
  const stage = newStage({ today: '2026-11-25', language: 'nb' });
  await stage.coach(
    ['followup', ...NEW],
    [
      ['interviewed-on', '2026-11-09'],
      ['happened', 'room'],
      ['room-words', 'hører du ikke noe på to uker, er det et nei'],
      ['room-said', ['silence']],
      ['room-silence-by', '2026-11-23'],
      DONE,
    ],
  );
  const scene = await stage.coach(
    ['outcome', 'provbolaget', 'rejected', '--no-question'],
    [['feeling', null]],
  );
  expect(scene.out).toContain('Du fikk avslag mandag 23. november');
  const { out } = await stage.coach(['show', 'provbolaget']);
  expect(out).toContain('mandag 23. november: svaret ble nei');
});

test('no thanks are offered beside a call to them on the same day', async () => {
  const stage = newStage({ today: '2026-11-26', language: 'nb' });
  await stage.coach(
    ['followup', ...NEW],
    [
      ['interviewed-on', '2026-11-19'],
      ['happened', 'offer'],
      ['offer-whose', 'other'],
      ['other-on', '2026-11-25'],
      ['other-by', '2026-12-01'],
      ['other-told', 'no'],
      DONE,
    ],
  );
  const { out } = await stage.coach(['today']);
  expect(out).toContain('ring i dag');
  expect(out).toContain('svar på det andre tilbudet, senest tirsdag 1. desember');
  expect(out).not.toContain('takk');
});

test('the letter of an answer just given is shown without a question', async () => {
  const stage = newStage({ today: '2026-12-02', language: 'nb' });
  const told: Line[] = [
    ['interviewed-on', '2026-11-12'],
    ['happened', 'me'],
    ['my-how', 'thanked'],
    ['my-days', '2026-11-12'],
    DONE,
    ['answer-by', '2026-11-27'],
    ['agreement', 'none'],
  ];
  await stage.coach(['followup', ...NEW], told);
  const scene = await stage.coach(['followup', 'provbolaget', '--mail'], []);
  expect(scene.asked).toEqual([]);
  expect(scene.out).toContain('Vennlig hilsen');
  const later = await stage.coach(['followup', 'provbolaget', '--mail'], [DONE], {
    today: '2026-12-03',
  });
  expect(later.out).toContain('Vennlig hilsen');
});

test('a day of a week that was over when it was spoken of is of the week it is told in', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const scene = await stage.coach(
    ['followup', ...NEW],
    [
      ['interviewed-on', '2026-11-20'],
      ['happened', 'room'],
      ['room-words', 'de hör av sig i mitten av den här veckan'],
      ['room-said', ['day']],
      ['room-answer-by', '2026-11-25'],
      DONE,
    ],
  );
  const asked = (id: string) => scene.asked.find((one) => one.id === id);
  expect(asked('room-said')?.cursor).toEqual(['day']);
  expect(asked('room-answer-by')?.earlier).toBe('onsdag 25 november');
});

test.each([
  ['nb', 'oppstarten må flyttes, nærmere om det innen mandag', 'start', 'they-start-day'],
  [
    'nb',
    'vi vil møte deg igjen, vi finner et tidspunkt innen mandag',
    'invited',
    'they-invited-for',
  ],
  ['sv', 'starten är ändrad, mer om det senast måndag', 'start', 'they-start-day'],
] as const)(
  'the last day for something is no day on which it is: %s, %s',
  async (language, words, tick, asks) => {
    const stage = newStage({ today: '2026-12-02', language });
    const yes: Line[] = [
      ['happened', 'offer'],
      ['offer-whose', 'mine'],
      ['mine-what', 'accepted'],
      ['mine-on', '2026-11-09'],
      ['mine-start', '2026-12-01'],
    ];
    const scene = await stage.coach(
      ['log', ...NEW],
      [
        ...(tick === 'start' ? yes : []),
        ...they('mail', '2026-11-26', words, [tick]),
        [asks, null],
        DONE,
      ],
    );
    expect(scene.asked.find(({ id }) => id === asks)?.earlier).toBeNull();
  },
);
