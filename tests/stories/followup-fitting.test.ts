import { describe, expect, it } from 'vitest';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';
import { TODAY, waiting } from './waiting';

interface Shown {
  reasons: { text: string }[];
  wouldChange: { fact: string; text: string }[];
  script: { notYet: string | null } | null;
}

async function shown(stage: Stage): Promise<Shown> {
  return (await stage.coach(['followup', '--no-input', '--json'])).json<Shown>();
}

describe('the script of a call about another offer', () => {
  const notYet = async (deadline: string): Promise<string | null | undefined> => {
    const offer = { 'other-offer': true, 'offer-deadline': deadline };
    const stage = await waiting({ thanked: true, ...offer }, newStage({ today: TODAY }));
    return (await shown(stage)).script?.notYet;
  };

  it.each([
    ['2026-12-07', 'fredag 4 december'],
    ['2026-12-04', 'torsdag 3 december'],
  ])('asks to be in touch again before the last day, %s', async (deadline, day) => {
    expect(await notYet(deadline)).toBe(
      `Det förstår jag. Får jag höra av mig igen ${day}, innan jag måste svara?`,
    );
  });

  it('asks for nothing more when the last day is tomorrow', async () => {
    expect(await notYet('2026-12-03')).toBeNull();
  });
});

describe('a wait', () => {
  it('does not talk of silence while a day they named lies ahead', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const call = ['followup', '--log-contact', 'call', '--promised-by', '2026-12-09'];
    await stage.coach([...call, '--no-input']);
    const { reasons } = await shown(stage);
    expect(reasons[0]?.text).toBe('Du har en dag att gå efter. Till dess är det deras tur.');
  });

  it('speaks of silence where no day was named', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: TODAY }));
    const { reasons } = await shown(stage);
    expect(reasons[0]?.text).toBe(
      'Nu är det deras tur. Dröjer det, säger det inget om hur det gick.',
    );
  });

  it('invents no day of theirs', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: TODAY }));
    const { wouldChange } = await shown(stage);
    expect(wouldChange.find(({ fact }) => fact === 'new-date')?.text).toBe(
      'Om de nämner en ny dag för besked: vänta till strax efter den.',
    );
  });
});

describe('what to do meanwhile', () => {
  it.each([
    ['calm', 'Sök vidare, även om det kändes säkert:'],
    ['mixed', 'Sök vidare när du orkar.'],
    ['tense', 'Sök vidare när du orkar.'],
    [null, 'Fortsätt söka andra jobb, i din egen takt.'],
  ])('fits an interview that felt %s', async (feeling, text) => {
    const stage = newStage({ today: '2026-11-22' });
    const answers = { company: 'Provbolaget', feeling };
    await stage.coach(['debrief', '--answers', '-'], undefined, { stdin: JSON.stringify(answers) });
    const told = { thanked: true, 'answer-by': '2026-12-09' };
    await stage.coach(['followup', '--answers', '-'], undefined, { stdin: JSON.stringify(told) });
    expect(await readOn(stage, ['followup', '--no-input'], { today: TODAY })).toContain(text);
  });
});
