import { beforeEach, expect, test } from 'vitest';
import { roundsOf } from '../../src/domain/ledger/folds';
import { newStage, type Stage } from '../stage';
import { shown } from './afternoon';

const TODAY = '2026-12-02';

let stage: Stage;

/** The interview of the week before last, told of after the latest one. */
beforeEach(async () => {
  stage = newStage({ today: TODAY });
  for (const [on, name] of [
    ['2026-11-25', 'Åsa Ek'],
    ['2026-11-11', 'Bo Al'],
  ])
    await stage.coach(
      ['debrief', ...(name === 'Bo Al' ? ['prov'] : []), '--answers', '-'],
      undefined,
      {
        stdin: JSON.stringify({ company: 'Prov', 'interviewed-on': on, interviewers: [{ name }] }),
      },
    );
});

test('the mail goes to somebody met in the interview held last', async () => {
  expect(roundsOf(await shown(stage))).toMatchObject([
    { number: 2, people: ['Bo Al'] },
    { number: 1, people: ['Åsa Ek'] },
  ]);
  await stage.coach(['followup', 'prov', '--answers', '-'], undefined, {
    stdin: JSON.stringify({ thanked: true, 'new-information': 'Jag har fått mitt intyg.' }),
  });
  const scene = await stage.coach(['followup', 'prov', '--no-input', '--json']);
  expect(scene.json()).toMatchObject({ draft: { to: 'Åsa Ek' } });
});

test('how it ended is written to the interview held last', async () => {
  await stage.coach(['outcome', 'prov', 'silence', '--no-input']);
  const { sessions } = (await stage.coach(['show', 'prov', '--json'])).json<{
    sessions: { kind: string; round: number }[];
  }>();
  expect(sessions.find(({ kind }) => kind === 'outcome')).toMatchObject({ round: 1 });
});
