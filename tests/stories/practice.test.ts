import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-23';

async function begun(...hard: string[]): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  const stdin = JSON.stringify({ 'interviewed-on': '2026-11-22', 'hard-questions': hard });
  const debrief = ['debrief', '--new', '--company', 'Provbolaget', '--role', 'Säljare'];
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin });
  return stage;
}

interface Due {
  due: { question: string; answer: string | null }[];
  next: string | null;
}

async function due(stage: Stage, today = TODAY): Promise<Due> {
  return JSON.parse((await stage.coach(['practice', '--json'], undefined, { today })).out);
}

test('a hard question of a debrief is answered, judged, and comes back in time', async () => {
  const stage = await begun('Varför vill du byta?');
  const scene = await stage.coach(
    ['practice'],
    [
      ['answer', 'Jag vill bygga sådant som används.'],
      ['sat', 'good'],
    ],
  );
  expect(scene.out).toContain('Nästa fråga kommer torsdag 26 november.');
  expect((await due(stage)).due).toEqual([]);
  const back = await due(stage, '2026-11-26');
  expect(back.due).toMatchObject([{ answer: 'Jag vill bygga sådant som används.' }]);
});

test('what sat badly is sharpened at once and comes tomorrow', async () => {
  const stage = await begun('Varför vill du byta?');
  await stage.coach(
    ['practice'],
    [
      ['answer', 'Första försöket.'],
      ['sat', 'good'],
    ],
  );
  const today = '2026-11-26';
  await stage.coach(
    ['practice'],
    [
      ['sat', 'again'],
      ['answer', 'Andra försöket.'],
    ],
    { today },
  );
  const { next } = await due(stage, today);
  expect(next).toBe('2026-11-27');
  expect((await due(stage, '2026-11-27')).due).toMatchObject([{ answer: 'Andra försöket.' }]);
});

test('stopped after the first of two: the first is kept', async () => {
  const stage = await begun('Ett?', 'Två?');
  const scene = await stage.coach(
    ['practice'],
    [
      ['answer', 'så'],
      ['sat', 'easy'],
      ['answer', { kind: 'stopped' }],
    ],
  );
  expect(scene.code).toBe(130);
  expect((await due(stage)).due.map(({ question }) => question)).toEqual(['Två?']);
});

test('skipped is left for another day', async () => {
  const stage = await begun('Ett?');
  await stage.coach(
    ['practice'],
    [
      ['answer', null],
      ['sat', null],
    ],
  );
  expect((await due(stage)).due).toHaveLength(1);
});

describe('without a terminal', () => {
  test('the questions are listed', async () => {
    const stage = await begun('Varför vill du byta?');
    const scene = await stage.coach(['practice']);
    expect(scene.out).toContain('Varför vill du byta?');
    expect(scene.out).toContain('Inget svar sparat än.');
  });

  test('a question of one’s own, with an answer; judged by an option', async () => {
    const stage = await begun();
    expect((await stage.coach(['practice'])).out).toContain('Här finns inga frågor än.');
    await stage.coach(['practice', '--add', 'Vad kan du inte?', '--answer', 'Kalkyler.']);
    expect((await due(stage)).due).toMatchObject([
      { question: 'Vad kan du inte?', answer: 'Kalkyler.' },
    ]);
    expect((await stage.coach(['practice', '--sat', 'hard'])).code).toBe(0);
    expect((await due(stage)).next).toBe('2026-11-25');
  });

  test('an answers file answers and judges the first', async () => {
    const stage = await begun('Ett?', 'Två?');
    const stdin = 'answer: Så här.\nsat: good';
    await stage.coach(['practice', '--answers', '-'], undefined, { stdin });
    expect((await due(stage)).due.map(({ question }) => question)).toEqual(['Två?']);
    expect((await due(stage, '2026-12-01')).due).toContainEqual(
      expect.objectContaining({ question: 'Ett?', answer: 'Så här.' }),
    );
  });

  test.each([
    [['--sat', 'sådär'], 'again, hard, good, easy'],
    [['--sat', 'good'], 'ingen fråga'],
    [['nånannan'], 'nånannan'],
  ])('%j is said plainly', async (argv, said) => {
    const scene = await (await begun()).coach(['practice', ...argv]);
    expect(scene.code).toBeGreaterThan(1);
    expect(scene.err).toContain(said);
  });
});

test('a question goes when its process is erased', async () => {
  const stage = await begun('Ett?');
  await stage.coach(['forget', 'provbolaget', '--yes']);
  expect((await due(stage)).due).toEqual([]);
});
