import { beforeEach, describe, expect, it } from 'vitest';
import { outcomeNow } from '../../src/domain/outcome';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';
import { shown } from './afternoon';

const FRIDAY = '2026-09-18';
const MONDAY = '2026-09-21';
const STEP = 'coach outcome provbolaget rejected';

let stage: Stage;

beforeEach(async () => {
  stage = newStage({ today: FRIDAY });
  await stage.coach([
    'followup',
    '--new',
    '--company',
    'Provbolaget',
    '--on',
    '2026-09-07',
    '--no-input',
  ]);
  await stage.coach(['outcome', 'provbolaget', 'rejected', '--no-input']);
});

const NO = ['outcome', 'provbolaget', 'rejected', '--no-question', '--no-input'];

async function steps(today: string): Promise<string[]> {
  const scene = await stage.coach(['today', '--json'], undefined, { today });
  return scene.json<{ steps: { command: string }[] }>().steps.map(({ command }) => command);
}

describe('a question that is not wanted', () => {
  it.each([
    ['outcome', 'provbolaget', 'rejected'],
    ['followup', 'provbolaget'],
  ])('can be declined where %s tells of it', async (...argv) => {
    const out = await readOn(stage, [...argv, '--no-input'], { today: MONDAY });
    expect(out).toContain(
      'Om du inte vill fråga:  coach outcome provbolaget rejected --no-question',
    );
  });

  it('is declined in one step, and then no longer a step on any day', async () => {
    expect(await steps(MONDAY)).toContain(STEP);
    const scene = await stage.coach(NO, undefined, { today: MONDAY });
    expect(scene.out).toContain('Du har valt att inte fråga, och det är lika bra.');
    expect(await steps(MONDAY)).not.toContain(STEP);
    expect(await steps('2026-09-22')).not.toContain(STEP);
  });

  it('can be declined on the day of the no', async () => {
    await stage.coach(NO);
    expect(await steps(FRIDAY)).not.toContain(STEP);
    expect(await steps(MONDAY)).not.toContain(STEP);
  });

  it('is told in the document, and the facts stay as the table knows them', async () => {
    const { document } = { document: (await stage.coach([...NO, '--json'])).json() };
    expect(document).toMatchObject({
      question: 'unwanted',
      feedback: { state: 'not-wanted' },
      draft: null,
    });
    const weighed = await stage.coach(['followup', 'provbolaget', '--json'], undefined, {
      today: MONDAY,
    });
    expect(weighed.json()).toMatchObject({ rule: 'F07' });
  });

  it('can be asked after all', async () => {
    await stage.coach(NO);
    const scene = await stage.coach(
      ['outcome', 'provbolaget', '--ask'],
      [
        ['shape', 'one-thing'],
        ['keep-me-in-mind', false],
        ['sector', null],
        ['recruiter', null],
      ],
      { today: MONDAY },
    );
    expect(scene.out).toContain('jag främst ska öva på');
    expect(await steps(MONDAY)).toContain(STEP);
  });

  it('chosen at the question itself, is kept as well', async () => {
    await stage.coach(['outcome', 'provbolaget', '--ask'], [['shape', 'none']], { today: MONDAY });
    expect(outcomeNow(await shown(stage), MONDAY)).toMatchObject({
      feedback: { state: 'not-wanted' },
    });
  });

  it.each([
    ['together with the question', ['outcome', 'provbolaget', '--no-question', '--ask']],
    ['after an offer', ['outcome', 'provbolaget', 'offer', '--no-question', '--no-input']],
  ])('is refused %s', async (_what, argv) => {
    expect((await stage.coach(argv)).code).toBe(2);
  });
});
