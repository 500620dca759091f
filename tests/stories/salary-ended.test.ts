import { describe, expect, test } from 'vitest';
import { outcomeNow } from '../../src/domain/outcome';
import { newStage, type Stage } from '../stage';
import { shown } from './afternoon';

const TODAY = '2026-11-22';
const FEEDBACK = { state: 'not-asked', askedOn: null, words: null };

async function ended(outcome: string, language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await stage.coach(['salary', '--new', '--company', 'Fjord', '--on', '2026-11-20']);
  const feedback = outcome === 'rejected' ? ['--feedback', 'för tyst'] : [];
  await stage.coach(['outcome', 'fjord', outcome, '--on', '2026-11-21', ...feedback]);
  return stage;
}

async function outcomeOf(stage: Stage): Promise<unknown> {
  return outcomeNow(await shown(stage), TODAY);
}

describe('an offer where all was over', () => {
  test.each([
    ['rejected', 'Fjord har sagt nej'],
    ['silence', 'Processen hos Fjord är avslutad'],
  ])('after %s is refused where nobody can be asked', async (outcome, text) => {
    const stage = await ended(outcome);
    const before = await outcomeOf(stage);
    const scene = await stage.coach(['salary', 'fjord', '--offer', '43000']);
    expect([scene.code, scene.out]).toEqual([2, '']);
    expect(scene.err.replaceAll(/\s+/g, ' ')).toContain(text);
    expect(scene.err.replaceAll(/\s+/g, ' ')).toContain('coach outcome fjord offer');
    expect(await outcomeOf(stage)).toEqual(before);
  });

  test('is taken once they have come back, and the feedback on the no stays behind', async () => {
    const stage = await ended('rejected', 'nb');
    const argv = ['salary', 'fjord', '--offer', '600000'];
    expect((await stage.coach(argv, [['confirm', false]])).code).toBe(2);
    expect(await outcomeOf(stage)).toMatchObject({ state: 'rejected' });
    expect((await stage.coach(argv, [['confirm', true]])).code).toBe(0);
    expect(await outcomeOf(stage)).toMatchObject({
      state: 'offer',
      feedback: FEEDBACK,
    });
  });

  test('is taken when the outcome has been told first', async () => {
    const stage = await ended('rejected');
    await stage.coach(['outcome', 'fjord', 'offer']);
    expect((await stage.coach(['salary', 'fjord', '--offer', '43000'])).code).toBe(0);
    expect(await outcomeOf(stage)).toMatchObject({
      state: 'offer',
      feedback: FEEDBACK,
    });
  });
});

test.each([
  [['--offer', '43000', '--answer-by', '2026-11-20'], 'har redan varit'],
  [['--argument', '46000'], 'ser ut som en siffra'],
  [['--argument', '39,5k'], 'ser ut som en siffra'],
])('%j cannot be, and nothing is kept', async (argv, text) => {
  const stage = newStage({ today: TODAY });
  const scene = await stage.coach(['salary', '--new', '--company', 'Prov', ...argv]);
  expect(scene.code).toBe(2);
  expect(scene.err.replaceAll(/\s+/g, ' ')).toContain(text);
  expect((await stage.coach(['list', '--all', '--json'])).json()['processes']).toEqual([]);
});

test.each(['argument-1: "46000"', 'offer: 43000\noffer-answer-by: 2026-11-20'])(
  'a file with %j is refused',
  async (stdin) => {
    const stage = newStage({ today: TODAY });
    const argv = ['salary', '--new', '--company', 'Prov', '--answers', '-'];
    expect((await stage.coach(argv, undefined, { stdin })).code).toBe(3);
  },
);
