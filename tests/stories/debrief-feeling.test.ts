import { describe, expect, it } from 'vitest';
import { newStage } from '../stage';

interface Questions {
  questions: { id: string; only: { id: string } | null }[];
}

describe('how it felt', () => {
  it('has room for words of one’s own in the long form, and no more questions in the short one', async () => {
    const stage = newStage({ today: '2026-11-22' });
    const short = (await stage.coach(['debrief', '--questions'])).json<Questions>();
    const long = (await stage.coach(['debrief', '--deep', '--questions'])).json<Questions>();
    expect(short.questions.map(({ id }) => id)).not.toContain('feeling-words');
    expect(long.questions.find(({ id }) => id === 'feeling-words')?.only?.id).toBe('feeling');
  });

  it.each([
    ['sv', '2026-11-23', 'Prata gärna med någon som tycker om dig.'],
    ['nb', '2026-11-23', 'Snakk gjerne med en som er glad i deg.'],
  ] as const)('a hard one has a kind word at the end, %s', async (language, today, words) => {
    const stage = newStage({ today, language });
    const scene = await stage.coach(['debrief', '--answers', '-'], undefined, {
      stdin: JSON.stringify({
        company: 'Prov',
        feeling: 'tense',
        'feeling-words': 'Jag var nära att gråta.',
      }),
    });
    expect(scene.out.replaceAll(/\s+/g, ' ')).toContain(words);
    const shown = await stage.coach(['show', 'prov', '--json']);
    expect(shown.out).toContain('Jag var nära att gråta.');
  });
});
