import { describe, expect, test } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import type { Language } from '../../src/words/languages';
import { newStage } from '../stage';
import { debriefed, TODAY } from '../stories/afternoon';

const TOLD = {
  place: 'Umeå',
  'applied-on': '2026-11-02',
  'answer-from': 'Prova Provsson',
  interviewers: ['Prova Provsson'],
  change: ['Ha siffrorna från flytten redo.', 'Fråga om teamet.'],
};

/** The page of a command line after a first debrief. */
async function pageOf(language: Language, columns: number, ...argv: string[]): Promise<string> {
  const stage = newStage({ today: TODAY, language, columns });
  await debriefed(stage, TOLD);
  return (await stage.coach(argv, undefined, { stdin: 'forgotten: null' })).out;
}

const DEBRIEF = ['debrief', 'provbolaget', '--answers', '-'];

describe('the page a debrief ends with', () => {
  test('at 80 columns', async () => {
    expect(await pageOf('sv', 80, ...DEBRIEF)).toBe(`
  Provbolaget · Systemutvecklare                          intervju 22 november

  Behåll
    Börja med ett eget exempel

  Ändra till nästa gång: en sak
    Ha siffrorna från flytten redo.

  Utlovat
    Besked senast fredag 27 november, sagt av Prova Provsson.
    ”Besked senast fredag.”
    Du får höra av dig.

  Nästa steg
    i dag               skicka ett kort tack, om du vill
                        coach thanks provbolaget
    i morgon            ta en titt till på svaren
                        coach debrief provbolaget --second-look
    måndag 30 november  se om det är dags att höra av dig
                        coach followup provbolaget

  Kan vänta
    Fråga om teamet.

  Svåra frågor att öva på
    Varför vill du byta jobb?

  Mer att läsa:  coach debrief provbolaget --more

`);
  });

  test('and what one screen has no room for', async () => {
    expect(await pageOf('sv', 80, 'debrief', 'provbolaget', '--more')).toBe(`
  Provbolaget · Systemutvecklare                          intervju 22 november

  Tolv punkter efter intervjun:  coach checklist provbolaget
  Vill du gå djupare:  coach debrief provbolaget --deep

`);
  });

  test('at 40 columns, in Norwegian', async () => {
    expect(await pageOf('nb', 40, ...DEBRIEF)).toBe(`
  Provbolaget · Systemutvecklare
  intervju 22. november

  Ta vare på
    Börja med ett eget exempel

  Endre til neste gang: én ting
    Ha siffrorna från flytten redo.

  Det de sa
    Svar innen fredag 27. november,
    sagt av Prova Provsson.
    «Besked senast fredag.»
    Du kan ta kontakt.

  Neste steg
    i dag
      send en kort takk, hvis du vil
      coach thanks provbolaget
    i morgen
      se på svarene en gang til
  coach debrief provbolaget \\
    --second-look
    mandag 30. november
      se om det er tid for å ta kontakt
      coach followup provbolaget

  Kan vente
    Fråga om teamet.

  Vanskelige spørsmål å øve på
    Varför vill du byta jobb?

  Tolv punkter etter intervjuet:
  coach checklist provbolaget
  Ett spørsmål står igjen hvis du vil
  svare:
  coach debrief provbolaget --resume

`);
  });
});

describe('the list', () => {
  test('at 80 columns', async () => {
    expect(await pageOf('nb', 80, 'list')).toBe(`
  Provbolaget · Systemutvecklare
    venter på svar, intervju 22. november  (provbolaget)
    i dag: send en kort takk, hvis du vil

`);
  });

  test('at 40 columns', async () => {
    expect(await pageOf('sv', 40, 'list')).toBe(`
  Provbolaget · Systemutvecklare
    väntar på besked, intervju 22
    november  (provbolaget)
    i dag: skicka ett kort tack, om du
    vill

`);
  });
});

describe('one process', () => {
  test('at 80 columns', async () => {
    expect(await pageOf('nb', 80, 'show')).toBe(`
  Provbolaget · Systemutvecklare                                venter på svar
  Umeå

  Tidslinje
    S──────────────────────────────────────────────────────────────────────1<|
    2. november                                                   22. november
    S\u00a0søknad, 1\u00a0intervju, <\u00a0deres ord, |\u00a0i dag

  Det som har hendt
    1  mandag 2. november: du søkte på stillingen
    2  søndag 22. november: intervju 1, med Prova Provsson
    3  søndag 22. november: Prova Provsson fortalte hvordan det ligger an, de
       tar kontakt senest fredag 27. november, du kan ta kontakt. «Besked
       senast fredag.»

  Gjennomgang av intervju 1
    Hvordan føltes samtalen?
      Blandet
    Hva gikk bra?
      Exemplet om flytten.
    Hva av dette vil du fortsette med?
      Börja med ett eget exempel
    Hva gikk mindre bra?
      Siffrorna.
    Hva vil du gjøre annerledes neste gang?
      Ha siffrorna från flytten redo.
      Fråga om teamet.
    Hvilke spørsmål var vanskelige?
      Varför vill du byta jobb?

  Vanskelige spørsmål å øve på
    Varför vill du byta jobb?

  Neste steg
    i dag                send en kort takk, hvis du vil
                         coach thanks provbolaget
    i morgen             se på svarene en gang til
                         coach debrief provbolaget --second-look
    mandag 30. november  se om det er tid for å ta kontakt
                         coach followup provbolaget

`);
  });

  test('at 40 columns', async () => {
    expect(await pageOf('sv', 40, 'show')).toBe(`
  Provbolaget · Systemutvecklare
  väntar på besked
  Umeå

  Tidslinje
    A──────────────────────────────1<|
    2 november             22 november
    A\u00a0ansökan, 1\u00a0intervju, <\u00a0deras ord,
    |\u00a0i dag

  Det som har hänt
    1  måndag 2 november: du sökte
       tjänsten
    2  söndag 22 november: intervju 1,
       med Prova Provsson
    3  söndag 22 november: Prova
       Provsson berättade hur det
       ligger till, de hör av sig
       senast fredag 27 november, du
       får höra av dig. ”Besked senast
       fredag.”

  Genomgång av intervju 1
    Hur kändes samtalet?
      Blandat
    Vad gick bra?
      Exemplet om flytten.
    Vad av det vill du hålla fast vid?
      Börja med ett eget exempel
    Vad gick mindre bra?
      Siffrorna.
    Vad vill du göra annorlunda nästa
    gång?
      Ha siffrorna från flytten redo.
      Fråga om teamet.
    Vilka frågor var svåra?
      Varför vill du byta jobb?

  Svåra frågor att öva på
    Varför vill du byta jobb?

  Nästa steg
    i dag
      skicka ett kort tack, om du vill
      coach thanks provbolaget
    i morgon
      ta en titt till på svaren
  coach debrief provbolaget \\
    --second-look
    måndag 30 november
      se om det är dags att höra av dig
      coach followup provbolaget

`);
  });
});

describe('the morning', () => {
  test('at 80 columns', async () => {
    expect(await pageOf('sv', 80, 'today')).toBe(`
  Söndag 22 november

  Provbolaget  skicka ett kort tack, om du vill  coach thanks provbolaget

  Inget mer i dag.

`);
  });

  test('at 40 columns', async () => {
    expect(await pageOf('nb', 40, 'today')).toBe(`
  Søndag 22. november

  Provbolaget  send en kort takk, hvis
               du vil
               coach thanks provbolaget

  Ikke noe mer i dag.

`);
  });
});

describe('the help of a command', () => {
  test('at 80 columns', async () => {
    expect(await pageOf('sv', 80, 'help', 'show')).toBe(`
  coach show [PROCESS]  allt om en process
  Går också att skriva coach visa.

  Exempel
    coach show provbolaget

  Flaggor
    --show-floor  ta med din lönegräns, som annars aldrig visas

  Flaggor som alltid går att lägga till
    --lang SPRÅK     språket: sv eller nb
    --country LAND   landet jobbet finns i: SE eller NO
    --today DATUM    räkna från den här dagen i stället för i dag
    --data-dir MAPP  mappen där allt ligger
    --json           ett enda JSON-dokument på stdout
    --no-input       ställ inga frågor
    --no-pager       visa också långa sidor direkt, inte i $PAGER
    --no-color       inga färger
    --plain          en rad i taget, för skärmläsare
    -h, --help       visa den här hjälpen

`);
  });

  test('at 40 columns', async () => {
    expect(await pageOf('nb', 40, 'help', 'show')).toBe(`
  coach show [PROSESS]  alt om en
  prosess
  Kan også skrives coach vis.

  Eksempler
    coach show provebedriften

  Valg
    --show-floor
      ta med den nedre lønnsgrensen
      din, som ellers aldri vises

  Valg du alltid kan legge til
    --lang SPRÅK
      språket: sv eller nb
    --country LAND
      landet jobben er i: SE eller NO
    --today DATO
      regn fra denne dagen i stedet for
      i dag
    --data-dir MAPPE
      mappen der alt ligger
    --json
      ett enkelt JSON-dokument på
      stdout
    --no-input
      ikke still spørsmål
    --no-pager
      vis også lange sider direkte,
      ikke i $PAGER
    --no-color
      ingen farger
    --plain
      én linje om gangen, for
      skjermlesere
    -h, --help
      vis denne hjelpen

`);
  });
});

describe('no page is wider than its window', () => {
  const PAGES = [
    DEBRIEF,
    ['list'],
    ['show'],
    ['today'],
    ['search', 'siffrorna'],
    ['config'],
    ['help'],
    ...ENTRIES.map(({ name }) => ['help', name]),
  ];

  test.each(PAGES.map((argv) => [argv.join(' '), argv] as const))(
    'coach %s',
    async (_name, argv) => {
      for (const language of ['sv', 'nb'] as const) {
        for (const columns of [40, 80]) {
          const page = await pageOf(language, columns, ...argv);
          expect(page.split('\n').filter((line) => line.length >= columns)).toEqual([]);
        }
      }
    },
  );
});
