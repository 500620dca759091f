import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('questions from a file', () => {
  const LIST = '# Frågor\n\n- Varför vill du byta?\n- [ ] **Vad** kan du?\n  Tänk på annonsen.\n';

  test('are added one a bullet, to a job without an interview as well', async () => {
    const stage = newStage({ today: TODAY });
    const from = ['practice', '--new', '--company', 'Provbolaget', '--from', '-'];
    const scene = await stage.coach(from, undefined, { stdin: LIST });
    expect([scene.code, scene.err]).toEqual([0, expect.stringContaining('2 frågor är sparade.')]);
    expect((await due(stage)).due.map(({ question }) => question)).toEqual([
      'Varför vill du byta?',
      'Vad kan du?',
    ]);
    const again = await stage.coach(['practice', '--from', '-'], undefined, { stdin: LIST });
    expect(again.err).toContain('Det fanns där redan.');
  });

  test('are one a line where there are no bullets', async () => {
    const stage = await begun();
    await stage.coach(['practice', '--from', '-'], undefined, { stdin: 'Varför?\n\nHur?\r\n' });
    expect((await due(stage)).due.map(({ question }) => question)).toEqual(['Varför?', 'Hur?']);
  });

  test.each(['# Frågor\n', 'use: practice\n'])('that has none is refused: %j', async (stdin) => {
    const stage = await begun();
    const scene = await stage.coach(['practice', '--from', '-'], undefined, { stdin });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('Skriv en på varje rad.');
  });

  test('that is not there is told; nothing begins without a question', async () => {
    const stage = newStage({ today: TODAY });
    const start = ['practice', '--new', '--company', 'Provbolaget'];
    expect((await stage.coach([...start, '--from', '/nowhere/a.md'])).code).toBe(3);
    expect((await stage.coach(start)).err).toContain('--from');
    expect((await due(stage)).due).toEqual([]);
  });
});

describe('a list of one’s own for practice', () => {
  async function listed(stage: Stage): Promise<void> {
    mkdirSync(join(stage.folder, 'guides/sv'), { recursive: true });
    const list = 'use: practice\n\n- Vad gör företaget?\n  Läs deras sida.\n';
    writeFileSync(join(stage.folder, 'guides/sv/mina.md'), list);
  }

  test('is practised beside the hard questions, and comes back in time', async () => {
    const stage = await begun('Varför vill du byta?');
    await listed(stage);
    const asked = (await due(stage)).due.map(({ question }) => question);
    expect(asked).toEqual(['Varför vill du byta?', 'Vad gör företaget?']);
    await stage.coach(
      ['practice'],
      [
        ['answer', null],
        ['sat', null],
        ['answer', 'Skruvar.'],
        ['sat', 'good'],
      ],
    );
    expect((await due(stage)).due).toHaveLength(1);
    const back = await due(stage, '2026-11-26');
    expect(back.due).toMatchObject([{ question: 'Vad gör företaget?', answer: 'Skruvar.' }, {}]);
  });

  test('before the first job asks which job it is for', async () => {
    const stage = newStage({ today: TODAY });
    await listed(stage);
    expect((await due(stage)).due).toMatchObject([{ process: null }]);
    await stage.coach(
      ['practice'],
      [
        ['company', 'Provbolaget'],
        ['role', null],
        ['answer', 'Skruvar.'],
        ['sat', 'good'],
      ],
    );
    expect(await due(stage)).toMatchObject({ due: [], next: '2026-11-26' });
  });
});
