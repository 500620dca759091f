import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';

const TODAY = '2026-11-22';

async function filled(language: Language, columns: number): Promise<Stage> {
  const stage = newStage({ today: TODAY, language, columns });
  const isSwedish = language === 'sv';
  const stdin = isSwedish
    ? 'dream: 48000\nrealistic: 44000\nfloor: 41000\nargument-1: Jag ledde flytten\nargument-1-proof: Klar i mars\nmarket: ["43 500, SCB, 2025, median"]\nsaid-to: Anna\nsaid-amount: 45000\nterms-matter: [pension]\nnotice: months-3'
    : 'dream: 700000\nrealistic: 640000\nfloor: 600000\nargument-1: Jeg ledet flyttingen\nargument-1-proof: Ferdig i mars\nmarket: ["598 000, SSB, 2025, median"]\nsaid-to: Kari\nsaid-amount: 650000\nterms-matter: [holiday]\nnotice-from: norway\nnotice-norway: months-3\nnotice-counted: month';
  const company = isSwedish ? 'Provbolaget' : 'Prøvebedriften';
  const start = ['--new', '--company', company, '--answers', '-'];
  const { code, err } = await stage.coach(['salary', ...start], undefined, { stdin });
  expect([code, err]).toEqual([0, '']);
  return stage;
}

/** The page with the no-break spaces as ordinary ones, so that it can be read here. */
const readable = (out: string): string => out.replaceAll('\u00a0', ' ');

describe('the page of the bids', () => {
  test('Swedish, 80 columns', async () => {
    const stage = await filled('sv', 80);
    expect(readable((await stage.coach(['salary'])).out)).toMatchInlineSnapshot(`
      "
        Provbolaget                                            före skatt, per månad

        Nivåer
          dröm        48 000 kr i månaden                576 000 kr om året
          realistisk  44 000 kr i månaden                528 000 kr om året
          gräns       satt, visas bara med --show-floor
          Utan bonus och tillägg: ett år är tolv månader.

                    realistisk                                          dröm
          ───────────────|────────────────────────────────────────────────|─────────
                      44 000                                           48 000
                   ▲ 43 500 median, SCB 2025

        Sagt hittills
          45 000 kr  till Anna, 22 november

        Vidare
          ett kort att ta med        coach salary card provbolaget
          öva på invändningar        coach salary provbolaget --rehearse
          när ett erbjudande kommer  coach salary provbolaget --offer
          villkoren, ett i taget     coach salary terms provbolaget
          råd om lön                 coach salary advice provbolaget
          fler frågor, om du vill    coach salary provbolaget --deep

        När du tar upp det · Argument · Villkor som betyder mest · Att göra före
        samtalet · Siffror du har hittat
        Mer att läsa:  coach salary provbolaget --more

      "
    `);
  });

  test('Norwegian, 40 columns', async () => {
    const stage = await filled('nb', 40);
    expect(readable((await stage.coach(['salary'])).out)).toMatchInlineSnapshot(`
      "
        Prøvebedriften     før skatt, per år

        Nivåer
          drøm
            700 000 kr i året
            58 333 kr i måneden
          realistisk
            640 000 kr i året
            53 333 kr i måneden
          nedre grense
            satt, vises bare med --show-floor
          Et år er regnet som tolv
          månedslønner, uten bonus og
          tillegg.

                   realistisk        drøm
          ──────────────|──────────────|────
                     640 000        700 000
              ▲ 598 000 median, SSB 2025

        Sagt til nå
          650 000 kr  til Kari, 22. november

        Videre
          et kort å ta med
            coach salary card provebedriften
          øv på innvendinger
            coach salary provebedriften
            --rehearse
          når et tilbud kommer
            coach salary provebedriften
            --offer
          vilkårene, ett om gangen
            coach salary terms provebedriften
          råd om lønn
            coach salary advice
            provebedriften
          flere spørsmål, hvis du vil
            coach salary provebedriften
            --deep

        Når du tar det opp
          Ikke ta opp lønn selv på
          førstegangsintervjuet. Ha likevel
          tallet klart fra første minutt, for
          de kan spørre.

        Argumenter · Vilkårene som betyr
        mest · Før samtalen · Tall du har
        funnet
        Mer å lese:
        coach salary provebedriften --more

      "
    `);
  });
});

describe('the card', () => {
  test('Swedish, 40 columns', async () => {
    const stage = await filled('sv', 40);
    expect(readable((await stage.coach(['salary', 'card'])).out)).toMatchInlineSnapshot(`
      "
        Provbolaget          Löneförhandling

        Jag räknar med 44 000 kr i månaden.
        528 000 kr om året, före skatt

        Argument
          1. Jag ledde flytten
             Bevis: Klar i mars

        Villkor som betyder mest
          Tjänstepension  öppet

        Sagt hittills
          45 000 kr  till Anna, 22 november

      "
    `);
  });

  test('Norwegian, 80 columns', async () => {
    const stage = await filled('nb', 80);
    expect(readable((await stage.coach(['salary', 'card'])).out)).toMatchInlineSnapshot(`
      "
        Prøvebedriften                                              Lønnsforhandling

        Jeg ser for meg 640 000 kr i året.
        53 333 kr i måneden, før skatt

        Argumenter
          1. Jeg ledet flyttingen
             Bevis: Ferdig i mars

        Vilkårene som betyr mest
          Ferie og feriepenger  åpent

        Sagt til nå
          650 000 kr  til Kari, 22. november

      "
    `);
  });
});

test('the advice names commands as they are typed', async () => {
  const stage = await filled('sv', 80);
  expect(await readOn(stage, ['salary', 'advice'])).toContain('coach salary --rehearse');
});

describe.each(['sv', 'nb'] as const)('no page is wider than the window (%s)', (language) => {
  test.each([40, 80])('%i columns', async (columns) => {
    const stage = await filled(language, columns);
    const offer = language === 'sv' ? '43 000' : '655 000';
    const lines = [
      [],
      ['card'],
      ['terms'],
      ['advice'],
      ['--rehearse'],
      ['--offer', offer, '--answer-by', '2026-11-27'],
    ];
    for (const line of lines) {
      const { out } = await stage.coach(['salary', ...line]);
      for (const text of out.split('\n'))
        expect(stringWidth(text), text).toBeLessThanOrEqual(columns);
    }
  });
});
