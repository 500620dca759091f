import { describe, expect, test } from 'vitest';
import type { Process } from '../../src/domain/process';
import type { Language } from '../../src/words/languages';
import { enteringAsk } from '../entering-ask';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-12-02';
const NEW = ['--new', '--company', 'Provbolaget', '--role', 'Testare'];

/** Every talk there is, about a job of which only the interview is told. */
const TALKS: readonly string[][] = [
  ['debrief', 'provbolaget'],
  ['debrief', 'provbolaget', '--deep'],
  ['followup', 'provbolaget'],
  ['followup', 'provbolaget', '--again'],
  ['log', 'provbolaget'],
  ['salary', 'provbolaget'],
  ['salary', 'provbolaget', '--deep'],
  ['salary', 'provbolaget', '--offer'],
  ['salary', 'terms', 'provbolaget'],
  ['thanks', 'provbolaget'],
  ['checklist', 'provbolaget'],
  ['prepare', 'provbolaget'],
  ['prepare', 'provbolaget', '--deep'],
  ['outcome', 'provbolaget'],
  ['outcome', 'provbolaget', 'next'],
  ['outcome', 'provbolaget', 'offer'],
  ['outcome', 'provbolaget', 'accepted'],
  ['outcome', 'provbolaget', 'rejected'],
  ['outcome', 'provbolaget', 'silence'],
  ['outcome', 'provbolaget', 'rejected', '--ask'],
  ['references', '--add', 'Prova Provsson'],
  ['references', '--add'],
  ['people', '--add', 'Prova Provsson'],
  ['people', '--add'],
  ['practice'],
  ['edit', 'provbolaget'],
  ['followup', ...NEW],
  ['debrief', ...NEW],
  ['log', ...NEW],
];

async function interviewed(language: Language): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  const interview = JSON.stringify({ kind: 'interview', on: '2026-11-20', state: 'held' });
  await stage.coach(['log', ...NEW, '--file', '-'], undefined, { stdin: interview });
  const card = ['practice', '--add', 'Varför du?'];
  await stage.coach(card, undefined);
  return stage;
}

async function record(stage: Stage): Promise<Process> {
  return (await stage.coach(['show', 'provbolaget', '--json', '--no-input'])).json<Process>();
}

/** What happened; which interview it is in the order follows from the others. */
function toldIn({ happenings }: Process): object[] {
  return happenings.map((told) =>
    told.kind === 'interview' ? { ...told, round: null, corrected: null } : told,
  );
}

describe.each(['sv', 'nb'] as const)('Enter at every question states nothing (%s)', (language) => {
  test.each(TALKS)('coach %s %s %s', async (...argv) => {
    const stage = await interviewed(language);
    const before = await record(stage);
    const ask = enteringAsk(language, TODAY);
    await stage.coach(argv, ask);
    expect(ask.stated).toEqual([]);
    const after = await record(stage);
    const isTold = argv[0] === 'outcome';
    if (!isTold) expect(toldIn(after)).toEqual(toldIn(before));
    expect({ ...after.salary, prepared: [] }).toEqual({ ...before.salary, prepared: [] });
    expect(after.points).toEqual(before.points);
    const answers = after.sessions.flatMap((one) => Object.entries(one.answers));
    const given = answers.filter(([id, value]) => value !== null && id !== 'outcome');
    expect(given).toEqual([]);
  });
});

test('what was told before is offered as it was told, and nothing else', async () => {
  const stage = await interviewed('sv');
  const told = { 'answer-by': '2026-12-10', agreement: 'ok' };
  await stage.coach(['followup', 'provbolaget', '--answers', '-'], undefined, {
    stdin: JSON.stringify(told),
  });
  const ask = enteringAsk('sv', TODAY);
  await stage.coach(['followup', 'provbolaget', '--again'], ask);
  const offered = ask.seen.filter(({ earlier }) => earlier !== null);
  expect(offered.map(({ id, earlier }) => [id, earlier])).toEqual(Object.entries(told));
});
