import { describe, expect, test } from 'vitest';
import type { Ask } from '../../src/ask/ask';
import { numberedHappenings } from '../../src/view/happenings';
import { LANGUAGES, type Language } from '../../src/words/languages';
import { type Line, scriptedAsk } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, shown, TODAY } from './afternoon';

const DONE: Line = ['field', 'done'];

describe.each(LANGUAGES)('a reference told can be put right from the list (%s)', (language) => {
  /** Given: a reference told of the job the day before. */
  async function given(): Promise<Stage> {
    const stage = await debriefedIn(language);
    const happened = [{ kind: 'reference-told', on: '2026-11-21', name: 'Prova Provson' }];
    await stage.coach(['log', '--file', '-'], undefined, { stdin: JSON.stringify(happened) });
    return stage;
  }

  test.each<[string, Line[], object[]]>([
    [
      'another name',
      [
        ['right-how', 'correct'],
        ['right-on', null],
        ['right-name', 'Prova Provsson'],
      ],
      [{ on: '2026-11-21', name: 'Prova Provsson' }],
    ],
    ['taken back', [['right-how', 'take-back']], []],
  ])('%s', async (_what, answers, left) => {
    const stage = await given();
    const told = numberedHappenings(await shown(stage));
    const at = `told-${told.findIndex(({ kind }) => kind === 'reference-told') + 1}`;
    const scene = await stage.coach(['edit'], [['field', at], ...answers, DONE]);
    expect(scene.code, scene.err).toBe(0);
    const after = (await shown(stage)).happenings.filter(({ kind }) => kind === 'reference-told');
    expect(after).toHaveLength(left.length);
    expect(after).toMatchObject(left);
  });
});

describe('a mark of the checklist can be put right from the list', () => {
  /** Given: one point ticked that nobody can see, one laid aside, and one unticked that the coach has seen done. */
  async function given(language: Language = 'sv'): Promise<Stage> {
    const stage = await debriefedIn(language);
    await stage.coach(['checklist', '--tick', '8', '--not-for-me', '12', '--untick', '2']);
    return stage;
  }

  test.each<[Language, string[]]>([
    [
      'sv',
      [
        'Punkt 2: Skriv ner hur det gick  Inte klar än',
        'Punkt 8: Håll andra jobb för dig själv  Klar',
        'Punkt 12: Lär av en förebild  Inget för mig',
      ],
    ],
    [
      'nb',
      [
        'Punkt 2: Noter hvordan det gikk  Ikke gjort ennå',
        'Punkt 8: Snakk lavt om andre jobber  Gjort',
        'Punkt 12: Lær av et forbilde  Ikke noe for meg',
      ],
    ],
  ])('only what the person has marked is listed (%s)', async (language, lines) => {
    const stage = await given(language);
    expect(await listed(stage, 'point-')).toEqual(lines);
  });

  test.each<[string, Line[], Record<string, string>]>([
    ['marked otherwise', [['right-point', 'not-for-me']], { 2: 'not-for-me' }],
    ['as it was', [['right-point', 'open']], { 2: 'open' }],
    ['left', [['right-point', null]], { 2: 'open' }],
    ['taken away', [['right-point', 'take-back']], {}],
  ])('%s', async (_what, answers, points) => {
    const stage = await given();
    const scene = await stage.coach(['edit'], [['field', 'point-2'], ...answers, DONE]);
    expect(scene.code, scene.err).toBe(0);
    expect(scene.asked[1]?.earlier).toBe('open');
    expect((await shown(stage)).points).toEqual({ 8: 'ticked', 12: 'not-for-me', ...points });
  });

  test('taken away, it is seen done by the coach again, and no longer listed', async () => {
    const stage = await given();
    await stage.coach(['edit'], [['field', 'point-2'], ['right-point', 'take-back'], DONE]);
    const { points } = (await stage.coach(['checklist', '--json'])).json<{ points: object[] }>();
    expect(points[1]).toMatchObject({ number: 2, state: 'ticked', by: 'coach' });
    expect(await listed(stage, 'point-')).toHaveLength(2);
  });

  test('marked otherwise in another window meanwhile, it is asked whose holds', async () => {
    const stage = await given();
    const meanwhile = async (): Promise<string> => {
      await stage.coach(['checklist', '--tick', '2']);
      return 'take-back';
    };
    const whose: Line = ['meanwhile', 'theirs'];
    await stage.coach(['edit'], [['field', 'point-2'], ['right-point', meanwhile], whose, DONE]);
    expect((await shown(stage)).points).toMatchObject({ 2: 'ticked' });
  });
});

/** The lines of the list with values that begin so, as they stand there. */
async function listed(stage: Stage, value: string): Promise<string[]> {
  const script = scriptedAsk([DONE]);
  const lines: string[] = [];
  const question: Ask['question'] = async (asked, how) => {
    const own = asked.choices.filter((choice) => choice.value.startsWith(value));
    lines.push(...own.map(({ label }) => label));
    return script.question(asked, how);
  };
  await stage.coach(['edit'], { ...script, question });
  return lines;
}

/** Given: the first debrief in this language. */
async function debriefedIn(language: Language): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  return stage;
}
