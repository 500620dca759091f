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

  it.each([
    [{ 'got-across': 'fully', dynamic: 4, expectations: 'matched' }, 'Då gick det troligen bra.'],
    [
      { 'got-across': 'hardly', dynamic: 1, expectations: 'differed' },
      'Ni väntade er olika saker.',
    ],
    [{ feeling: 'mixed', 'got-across': 'partly' }, null],
  ])('what is said at the end fits what was answered, on any day: %j', async (answers, words) => {
    for (const today of ['2026-11-05', '2026-11-20']) {
      const stage = newStage({ today });
      const scene = await stage.coach(['debrief', '--answers', '-'], undefined, {
        stdin: JSON.stringify({ company: 'Prov', ...answers }),
      });
      for (const text of ['Då gick det troligen bra.', 'Ni väntade er olika saker.'])
        expect(scene.out.includes(text)).toBe(text === words);
    }
  });

  it.each([
    ['calm', 'Intrycken ändras'],
    ['mixed', 'vet du något nytt'],
  ])('the second look says what changed, felt as %s', async (now, words) => {
    const stage = newStage({ today: '2026-11-23' });
    await stage.coach(['debrief', '--answers', '-'], undefined, {
      stdin: JSON.stringify({ company: 'Prov', feeling: 'calm' }),
    });
    const look = ['debrief', 'prov', '--second-look', '--answers', '-'];
    const scene = await stage.coach(look, undefined, { stdin: `feeling-again: ${now}` });
    expect(scene.out).toContain(words);
  });
});
