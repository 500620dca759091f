import { expect, test } from 'vitest';
import { BACK, scriptedAsk } from '../scripted-ask';
import { newStage } from '../stage';
import { NEW } from './waiting';

test('what is told anew stands among the choices, under the cursor', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const held = JSON.stringify({ kind: 'interview', on: '2026-11-20', state: 'held' });
  await stage.coach(['log', ...NEW, '--file', '-'], undefined, { stdin: held });
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
  const stage = newStage({ today: '2026-11-27' });
  const held = JSON.stringify({ kind: 'interview', on: '2026-11-02', state: 'held' });
  await stage.coach(['log', ...NEW, '--file', '-'], undefined, { stdin: held });
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
  const stage = newStage({ today: '2026-11-27' });
  const held = JSON.stringify({ kind: 'interview', on: '2026-11-20', state: 'held' });
  await stage.coach(['log', ...NEW, '--file', '-'], undefined, { stdin: held });
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
