import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';
import { debriefed, TODAY } from './afternoon';

/** An interview, a figure said in it, a floor, and two terms that matter of which one is settled. */
async function spoken(language: Language, columns = 80): Promise<Stage> {
  const stage = newStage({ today: TODAY, language, columns });
  const isSwedish = language === 'sv';
  await debriefed(stage, { ...(!isSwedish && { company: 'Provbolaget' }) });
  const stdin = isSwedish
    ? 'floor: 41234\nsaid-to: Anna\nsaid-amount: 45000\nterms-matter: [pension, holiday]'
    : 'floor: 512345\nsaid-to: Kari\nsaid-amount: 650000\nterms-matter: [pension, holiday]';
  const { code, err } = await stage.coach(['salary', 'provbolaget', '--answers', '-'], undefined, {
    stdin,
  });
  expect([code, err]).toEqual([0, '']);
  const term = isSwedish ? 'holiday: minst 28 dagar' : 'holiday: minst 28 dager';
  await stage.coach(['salary', 'provbolaget', '--settled', 'pension', '--term', term]);
  return stage;
}

const readable = (out: string): string => out.replaceAll('\u00a0', ' ');

const SHOWN: [Language, number, string][] = [
  [
    'sv',
    80,
    `
  Sagt om lönen hittills
    45 000 kr  till Anna, 22 november, första intervjun

  Att reda ut när lönen kommer på tal
    Semesterdagar – hur är det hos er?
      minst 28 dagar
`,
  ],
  [
    'nb',
    80,
    `
  Sagt om lønn til nå
    650 000 kr  til Kari, 22. november, førstegangsintervjuet

  Avklar dette når dere snakker lønn
    Ferie og feriepenger – hvordan er det hos dere?
      minst 28 dager
`,
  ],
  [
    'sv',
    40,
    `
  Sagt om lönen hittills
    45 000 kr  till Anna, 22 november,
               första intervjun

  Att reda ut när lönen kommer på tal
    Semesterdagar – hur är det hos er?
      minst 28 dagar
`,
  ],
  [
    'nb',
    40,
    `
  Sagt om lønn til nå
    650 000 kr
      til Kari, 22. november,
      førstegangsintervjuet

  Avklar dette når dere snakker lønn
    Ferie og feriepenger – hvordan er
    det hos dere?
      minst 28 dager
`,
  ],
];

describe('before the next talk: what has been said of pay, and what is to be settled', () => {
  test.each(SHOWN)(
    '%s, %i columns, on the short page and the printed one',
    async (language, columns, part) => {
      const stage = await spoken(language, columns);
      for (const form of [[], ['--print']]) {
        const out = await readOn(stage, ['prepare', 'provbolaget', ...form]);
        expect(readable(out)).toContain(part);
        expect(out).not.toMatch(/41\D?234|512\D?345/);
      }
    },
  );

  test('for scripts', async () => {
    const { out } = await (await spoken('sv')).coach(['prepare', 'provbolaget', '--json']);
    expect(JSON.parse(out).pay).toEqual({
      currency: 'SEK',
      per: 'month',
      said: [{ amount: 45_000, to: 'Anna', on: TODAY, round: 1 }],
      toSettle: [{ id: 'holiday', title: 'Semesterdagar', note: 'minst 28 dagar' }],
    });
    expect(out).not.toContain('41234');
  });

  test('nothing said and nothing that matters: no word of pay', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    expect((await stage.coach(['prepare'])).out).not.toContain('om lönen');
  });
});
