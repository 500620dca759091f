import { expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-27';

/** A stage with so many interviews gone over, each with the same thing to change. */
async function after(debriefs: number, language: 'sv' | 'nb' = 'sv', columns = 80): Promise<Stage> {
  const stage = newStage({ today: TODAY, language, columns });
  const feelings = ['tense', 'mixed', 'tense', 'calm', 'calm', 'calm'];
  for (let n = 1; n <= debriefs; n += 1) {
    const answers = {
      'interviewed-on': `2026-11-0${n}`,
      feeling: feelings[n - 1],
      change: ['Tala långsammare'],
    };
    await stage.coach(['debrief', '--new', '--company', `Prov ${n}`, '--answers', '-'], undefined, {
      stdin: JSON.stringify(answers),
    });
  }
  return stage;
}

test('before the first debrief nothing comes back', async () => {
  const { code, out } = await (await after(0)).coach(['trends']);
  expect([code, out]).toEqual([
    0,
    '\n  Du har inte gått igenom någon intervju än. Efter den andra går det att\n  se vad som kommer tillbaka.\n\n',
  ]);
});

test.each([
  ['sv', '    ”Tala långsammare”: tredje gången\n'],
  ['nb', '    «Tala långsammare»: tredje gang\n'],
] as const)('what comes back is said in words, without a picture (%s)', async (language, said) => {
  const { out } = await (await after(3, language)).coach(['trends']);
  expect(out).toContain(said);
  expect(out).not.toMatch(/ o( |$)/m);
});

test('from five debriefs on there is a small picture, in forty columns too', async () => {
  const { out } = await (await after(5, 'sv', 40)).coach(['mönster']);
  expect(out).toContain(`
  Så kändes samtalen
    Lugnt: två gånger
    Blandat: en gång
    Spänt: två gånger

    lugnt          o o
    blandat    o
    spänt    o   o
    En prick för varje samtal, det
    äldsta till vänster.
`);
});

test('scripts get the same, and no score of anybody', async () => {
  const scene = await (await after(2)).coach(['trends', '--json']);
  expect(scene.json()).toEqual({
    schema: 'coach.trends/1',
    debriefs: 2,
    again: [{ what: 'change', words: ['Tala långsammare'], times: 2 }],
    feeling: [
      { process: 'prov-1', on: '2026-11-01', is: 'tense' },
      { process: 'prov-2', on: '2026-11-02', is: 'mixed' },
    ],
    shift: [],
    rounds: [
      { process: 'prov-1', employer: 'Prov 1', rounds: 1, state: 'pending' },
      { process: 'prov-2', employer: 'Prov 2', rounds: 1, state: 'pending' },
    ],
    answerDays: [],
  });
});
