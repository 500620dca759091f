import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Scene, type Stage } from '../stage';
import { debriefed, flat, TODAY, WRITTEN } from './afternoon';

const BEGIN = ['debrief', '--new', '--company', 'Provbolaget', '--answers', '-'];

async function given(stdin: string): Promise<{ scene: Scene; stage: Stage }> {
  const stage = newStage({ today: TODAY });
  return { stage, scene: await stage.coach(BEGIN, undefined, { stdin }) };
}

describe('a debrief from a file', () => {
  test('whole: kept, finished, shown', async () => {
    const { scene } = await given(JSON.stringify(WRITTEN));
    expect(scene.code).toBe(0);
    expect(flat(scene.out)).toContain('Ändra till nästa gång: en sak Ha siffrorna redo');
  });

  test('partly: what is there is kept, the rest is left open', async () => {
    const { scene, stage } = await given('feeling: tense\ngood: null\n');
    expect(scene.code).toBe(0);
    const shown = await stage.coach(['show', '--json']);
    expect(shown.json()).toMatchObject({
      sessions: [{ state: 'finished', answers: { feeling: 'tense', good: null } }],
    });
  });

  test('from a path as well as from stdin', async () => {
    const stage = newStage({ today: TODAY });
    const file = join(stage.folder, 'svar.yaml');
    writeFileSync(file, 'company: Provbolaget\nfeeling: calm\n');
    const scene = await stage.coach(['debrief', '--answers', file]);
    expect(scene.code).toBe(0);
  });

  test('the company may stand in the file, or must be named', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['debrief', '--answers', '-'], undefined, {
      stdin: 'feeling: calm',
    });
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('--company');
    expect((await stage.coach(['list', '--all', '--json'])).json()).toMatchObject({
      processes: [],
    });
  });

  test('--answers together with a talk: nobody is asked', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const scene = await stage.coach(['debrief', 'provbolaget', '--answers', '-'], [], {
      stdin: 'forgotten: Körkortet',
    });
    expect(scene.code).toBe(0);
  });

  test('the questions of the program alone are enough to write one', async () => {
    const stage = newStage({ today: TODAY });
    const listed = await stage.coach(['debrief', '--questions', '--json']);
    const { questions, facts } = listed.json<Record<string, Record<string, unknown>[]>>();
    expect(questions).toHaveLength(9);
    for (const question of [...(questions ?? []), ...(facts ?? [])]) {
      expect(question).toMatchObject({
        id: expect.stringMatching(/^[a-z-]+$/),
        kind: expect.any(String),
        text: expect.stringMatching(/\?$/),
        help: expect.stringMatching(/\S/),
        optional: expect.any(Boolean),
        sources: expect.any(Array),
      });
    }
  });
});

describe('a file that cannot be taken names the place, and nothing is kept', () => {
  test.each([
    ['nothing in it', '', 'stdin är tom.'],
    ['bytes instead of text', '\u0000\u0001', 'stdin är inte en textfil.'],
    ['broken YAML', 'feeling: [calm', 'går inte att läsa'],
    ['a list', '- calm', 'inte skriven på rätt sätt'],
    [
      'an unknown question',
      'feelin: calm',
      'stdin, rad 1, feelin hör inte till frågorna. Menade du feeling?',
    ],
    [
      'a number for a text',
      'feeling: calm\ngood: 4',
      'stdin, rad 2, good kan inte ha det värdet. Här väntas en text.',
    ],
    [
      'a word outside the choices',
      'feeling: glad',
      'feeling kan inte ha det värdet. Här väntas ett av värdena calm, mixed, tense.',
    ],
    [
      'four things to change',
      'change: [a, b, c, d]',
      'rad 1, change: Högst tre saker att ändra. Behåll dem som betyder mest.',
    ],
    ['a day that does not exist', 'interviewed-on: 2027-02-29', 'ett datum som finns'],
    [
      'an interview to come',
      'interviewed-on: 2026-11-23',
      'interviewed-on: Måndag 23 november har inte varit än',
    ],
    [
      'an application to come',
      'applied-on: 2026-11-23',
      'applied-on: Måndag 23 november har inte varit än',
    ],
    [
      'an interview before the application',
      'interviewed-on: 2026-11-20\napplied-on: 2026-11-21',
      'interviewed-on: Fredag 20 november ligger före lördag 21 november',
    ],
    [
      'an application after the interview',
      'applied-on: 2026-11-21\ninterviewed-on: 2026-11-20',
      'ligger före',
    ],
    [
      'an answer promised before the interview',
      'interviewed-on: 2026-11-20\nanswer-by: 2026-11-19',
      'answer-by: Torsdag 19 november ligger före fredag 20 november',
    ],
    ['no company', 'company: null', 'company kan inte ha det värdet'],
  ])('%s', async (_what, stdin, sentence) => {
    const { scene, stage } = await given(stdin);
    expect(flat(scene.err)).toContain(sentence);
    expect(scene.code).toBe(3);
    expect(scene.out).toBe('');
    expect((await stage.coach(['list', '--all', '--json'])).json()).toMatchObject({
      processes: [],
    });
  });

  test('a file that is not there', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['debrief', '--answers', '/nowhere/svar.yaml']);
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('Filen /nowhere/svar.yaml finns inte.');
  });

  test('as JSON: code, sentence and hint', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach([...BEGIN, '--json'], undefined, { stdin: 'feelin: calm' });
    expect(scene.out).toBe('');
    expect(JSON.parse(scene.err)).toEqual({
      error: {
        code: 'input',
        message: 'stdin, rad 1, feelin hör inte till frågorna.',
        hint: 'Menade du feeling? Inget har sparats.',
      },
    });
  });

  test('held against what is known: applied on the 10th, so no interview on the 9th', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { 'applied-on': '2026-11-10' });
    const scene = await stage.coach(
      ['debrief', 'provbolaget', '--on', '2026-11-09', '--answers', '-'],
      undefined,
      {
        stdin: 'feeling: calm',
      },
    );
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(
      '2026-11-09 ligger före 2026-11-10, och det går inte ihop. Ändra datumet i --on.',
    );
  });
});

describe('a second look from a file', () => {
  test('takes its own questions and no others', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const look = ['debrief', 'provbolaget', '--second-look', '--json', '--answers', '-'];
    const scene = await stage.coach(look, undefined, { stdin: 'feeling-again: calm' });
    expect(scene.json()).toMatchObject({ session: { look: 2, state: 'finished' } });
    const other = await stage.coach(look, undefined, { stdin: 'feeling: calm' });
    expect(other.code).toBe(3);
  });
});
