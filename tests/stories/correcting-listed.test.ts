import { describe, expect, test } from 'vitest';
import { numberedHappenings } from '../../src/view/happenings';
import { LANGUAGES, type Language } from '../../src/words/languages';
import type { Line } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, shown, TODAY } from './afternoon';

const DONE: Line = ['field', 'done'];

describe.each(LANGUAGES)('a reference told can be put right from the list (%s)', (language) => {
  /** Given: a reference told of the job the day before. */
  async function given(): Promise<Stage> {
    const stage = await debriefedIn(language);
    const told = [{ kind: 'reference-told', on: '2026-11-21', name: 'Prova Provson' }];
    await stage.coach(['log', '--file', '-'], undefined, { stdin: JSON.stringify(told) });
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
    const listed = numberedHappenings(await shown(stage));
    const at = `told-${listed.findIndex(({ kind }) => kind === 'reference-told') + 1}`;
    const scene = await stage.coach(['edit'], [['field', at], ...answers, DONE]);
    expect(scene.code, scene.err).toBe(0);
    const after = (await shown(stage)).happenings.filter(({ kind }) => kind === 'reference-told');
    expect(after).toHaveLength(left.length);
    expect(after).toMatchObject(left);
  });
});

/** Given: the first debrief in this language. */
async function debriefedIn(language: Language): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  return stage;
}
