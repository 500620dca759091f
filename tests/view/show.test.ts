import { describe, expect, test } from 'vitest';
import { applyAll } from '../../src/domain/change/apply';
import { putIn } from '../../src/domain/change/change';
import { listPage } from '../../src/commands/list/page';
import { stepsOf } from '../../src/domain/steps';
import { summaryOf } from '../../src/domain/summary';
import type { Process } from '../../src/domain/process';
import { happeningText } from '../../src/view/happenings';
import { showPage } from '../../src/view/show';
import { plain } from '../../src/view/style';
import type { Language } from '../../src/words/languages';
import { type Line, processWith } from '../ledger/told';
import { WORDS } from '../words';

const today = '2026-12-14';

/** A process that ended in a no: pay spoken of, thanks sent, a reference told, feedback received. */
function ended(language: Language): Process {
  const isSwedish = language === 'sv';
  const [realistic, said, offered] = isSwedish ? [44e3, 45e3, 43.5e3] : [640e3, 650e3, 635e3];
  const told: Line[] = [
    { kind: 'interview', on: '2026-11-20', round: 1, state: 'held' },
    { kind: 'reference-told', on: '2026-11-21', name: isSwedish ? 'Örjan Berg' : 'Øyvind Berg' },
    { kind: 'said-figure', on: '2026-11-22', amount: said, to: isSwedish ? 'Åsa' : 'Kari' },
    { kind: 'i-thanked', on: '2026-11-23', to: isSwedish ? 'Åsa Ek' : 'Kari Nes' },
    { kind: 'offer', on: '2026-12-01', amount: offered },
    { kind: 'no', on: '2026-12-07', feedback: 'invited' },
    { kind: 'i-contacted', on: '2026-12-09', channel: 'mail', about: 'feedback' },
    {
      kind: 'feedback',
      on: '2026-12-10',
      words: isSwedish
        ? 'Fler år i rollen.\nOch mer om trä.'
        : 'Flere år i rollen.\nOg mer om tre.',
    },
  ];
  const named = isSwedish
    ? { company: 'Provbolaget', role: 'Snickare', country: 'SE' as const }
    : { company: 'Prøvebedriften', role: 'Snekker', country: 'NO' as const };
  const bid = { level: 'realistic', amount: realistic ?? 0, on: '2026-11-20' } as const;
  return applyAll({ ...processWith(...told), ...named }, [
    putIn('bids', 'realistic/2026-11-20/1', bid, today),
  ]);
}

function shown(process: Process, language: Language, width = 80): string {
  const page = { process, steps: [], guides: [], today, words: WORDS[language] };
  return showPage(page, { width, style: plain(false) }).replaceAll('\u00a0', ' ');
}

describe('what happened, beside the debriefs', () => {
  test('Swedish, 80 columns', () => {
    expect(shown(ended('sv'), 'sv')).toMatchInlineSnapshot(`
      "
        Provbolaget · Snickare                                                   nej

        Tidslinje
          1────────>───────────────────────E──────────────────N─────>──<───────────|
          20 november                                                    14 december
          1 intervju, > två gånger från dig, E erbjudande, N nej, < deras ord,
          | i dag

        Det som har hänt
          1  fredag 20 november: intervju 1
          2  lördag 21 november: Örjan Berg vet om tjänsten
          3  söndag 22 november: du nämnde 45 000 kr för Åsa
          4  måndag 23 november: du tackade Åsa Ek
          5  tisdag 1 december: de erbjöd dig jobbet med 43 500 kr i lön
          6  måndag 7 december: svaret blev nej, de sa att du får fråga
          7  onsdag 9 december: du mejlade
          8  torsdag 10 december: de berättade varför. ”Fler år i rollen.
             Och mer om trä.”

        Lön
          realistisk: 44 000 kr i månaden

        Nästa steg
          Inget just nu.

      "
    `);
  });

  test('Norwegian, 80 columns', () => {
    expect(shown(ended('nb'), 'nb')).toMatchInlineSnapshot(`
      "
        Prøvebedriften · Snekker                                              avslag

        Tidslinje
          1────────>───────────────────────T──────────────────A─────>──<───────────|
          20. november                                                  14. desember
          1 intervju, > to ganger fra deg, T tilbud, A avslag, < deres ord, | i
          dag

        Det som har hendt
          1  fredag 20. november: intervju 1
          2  lørdag 21. november: Øyvind Berg vet om stillingen
          3  søndag 22. november: du nevnte 650 000 kr for Kari
          4  mandag 23. november: du takket Kari Nes
          5  tirsdag 1. desember: de tilbød deg jobben med 635 000 kr i lønn
          6  mandag 7. desember: svaret ble nei, de sa at du kan spørre
          7  onsdag 9. desember: du sendte e-post
          8  torsdag 10. desember: de fortalte hvorfor. «Flere år i rollen.
             Og mer om tre.»

        Lønn
          realistisk: 640 000 kr i året

        Neste steg
          Ingenting nå.

      "
    `);
  });

  test('Swedish, 40 columns', () => {
    expect(shown(ended('sv'), 'sv', 40)).toMatchInlineSnapshot(`
      "
        Provbolaget · Snickare           nej

        Tidslinje
          1───>──────────E───────N──>─<────|
          20 november            14 december
          1 intervju, > två gånger från dig,
          E erbjudande, N nej, < deras ord,
          | i dag

        Det som har hänt
          1  fredag 20 november: intervju 1
          2  lördag 21 november: Örjan Berg
             vet om tjänsten
          3  söndag 22 november: du nämnde
             45 000 kr för Åsa
          4  måndag 23 november: du tackade
             Åsa Ek
          5  tisdag 1 december: de erbjöd dig
             jobbet med 43 500 kr i lön
          6  måndag 7 december: svaret blev
             nej, de sa att du får fråga
          7  onsdag 9 december: du mejlade
          8  torsdag 10 december: de
             berättade varför. ”Fler år i
             rollen.
             Och mer om trä.”

        Lön
          realistisk: 44 000 kr i månaden

        Nästa steg
          Inget just nu.

      "
    `);
  });

  test('Norwegian, 40 columns', () => {
    expect(shown(ended('nb'), 'nb', 40)).toMatchInlineSnapshot(`
      "
        Prøvebedriften · Snekker      avslag

        Tidslinje
          1───>──────────T───────A──>─<────|
          20. november          14. desember
          1 intervju, > to ganger fra deg,
          T tilbud, A avslag, < deres ord,
          | i dag

        Det som har hendt
          1  fredag 20. november: intervju 1
          2  lørdag 21. november: Øyvind Berg
             vet om stillingen
          3  søndag 22. november: du nevnte
             650 000 kr for Kari
          4  mandag 23. november: du takket
             Kari Nes
          5  tirsdag 1. desember: de tilbød
             deg jobben med 635 000 kr i lønn
          6  mandag 7. desember: svaret ble
             nei, de sa at du kan spørre
          7  onsdag 9. desember: du sendte
             e-post
          8  torsdag 10. desember: de
             fortalte hvorfor. «Flere år i
             rollen.
             Og mer om tre.»

        Lønn
          realistisk: 640 000 kr i året

        Neste steg
          Ingenting nå.

      "
    `);
  });
});

describe('how it stands is said at the top, and how it went in the list', () => {
  const on = '2026-12-07';
  test.each<[top: string, line: string, told: Line]>([
    [
      'ny intervju',
      'intervju 2 bokad, kl. 10:00',
      { kind: 'interview', on: '2026-12-16', round: 2, state: 'booked', at: '10:00', toldOn: on },
    ],
    [
      'erbjudande',
      'de erbjöd dig jobbet, ditt svar senast fredag 18 december',
      { kind: 'offer', on, replyBy: '2026-12-18' },
    ],
    ['nej', 'svaret blev nej', { kind: 'no', on }],
    ['avslutad', 'du drog dig ur', { kind: 'i-answered', on, what: 'withdrew' }],
    ['avslutad', 'du räknar inte längre med svar', { kind: 'ended', on, how: 'silence' }],
    ['avslutad', 'tjänsten blev inte av', { kind: 'ended', on, how: 'cancelled' }],
    ['avslutad', 'processen är avslutad', { kind: 'ended', on }],
  ])('%s: %s', (top, line, told) => {
    const process = processWith({ kind: 'interview', on: '2026-11-20', state: 'held' }, told);
    const page = shown(process, 'sv').replaceAll(/\s+/g, ' ');
    expect(page).toContain(`Prov ${top} `);
    expect(page).toContain(`: ${line} Nästa steg`);
  });

  test('a silence that was to be a no is not waited out', () => {
    const process = processWith(
      { kind: 'interview', on: '2026-11-20', state: 'held' },
      { kind: 'they-said', on: '2026-11-20', answerBy: '2026-12-11', silenceMeansNo: true },
    );
    const sv = { today, words: WORDS.sv };
    const steps = stepsOf(process, today);
    const page = showPage(
      { process, steps, guides: [], ...sv },
      { width: 80, style: plain(false) },
    );
    const summaries = [summaryOf(process, today)];
    const list = listPage(
      { summaries, unreadable: [], more: false, isEmpty: false, ...sv },
      { width: 80, style: plain(false) },
    );
    for (const text of [page, list]) {
      expect(text).toContain('det blev tyst, alltså nej');
      expect(text).not.toContain('väntar på besked');
    }
  });

  test('nothing told: not a word of it', () => {
    expect(shown(processWith(), 'sv')).not.toContain('Det som har hänt');
  });
});

describe('in words', () => {
  test.each<[told: Line, sv: string, nb: string]>([
    [
      { kind: 'applied', on: '2026-11-23', how: 'contact' },
      'måndag 23 november: du sökte genom någon du känner',
      'mandag 23. november: du søkte gjennom noen du kjenner',
    ],
    [
      {
        kind: 'interview',
        on: '2026-11-23',
        state: 'held',
        form: 'phone',
        with: [{ name: 'Anna' }, { name: 'Bo' }],
      },
      'måndag 23 november: intervju, per telefon, med Anna och Bo',
      'mandag 23. november: intervju, på telefon, med Anna og Bo',
    ],
    [
      { kind: 'interview', on: '2026-11-23', state: 'called-off', saidOn: '2026-11-20' },
      'måndag 23 november: intervjun skulle ha varit då, men ställdes in fredag 20 november',
      'mandag 23. november: intervjuet skulle ha vært da, men ble avlyst fredag 20. november',
    ],
    [
      { kind: 'interview', on: '2026-11-23', state: 'missed', missedBy: 'they' },
      'måndag 23 november: de kom inte till intervjun',
      'mandag 23. november: de kom ikke til intervjuet',
    ],
    [
      { kind: 'they-said', on: '2026-11-23', who: 'Anna', channel: 'call', invites: true },
      'måndag 23 november: Anna ringde, du är kallad till ännu en intervju',
      'mandag 23. november: Anna ringte, du er innkalt til enda et intervju',
    ],
    [
      { kind: 'they-said', on: '2026-11-23', contact: 'do-not', silenceMeansNo: true },
      'måndag 23 november: de vill att du väntar tills de hör av sig, hör du inget är svaret nej',
      'mandag 23. november: de vil at du venter til de tar kontakt, hører du ingenting, er svaret nei',
    ],
    [
      { kind: 'they-asked', on: '2026-11-23', for: 'references', done: '2026-11-24' },
      'måndag 23 november: de bad om referenser, du lämnade dem tisdag 24 november',
      'mandag 23. november: de ba om referanser, du sendte dem tirsdag 24. november',
    ],
    [
      { kind: 'they-asked', on: '2026-11-23' },
      'måndag 23 november: de bad dig om något',
      'mandag 23. november: de ba deg om noe',
    ],
    [
      { kind: 'i-contacted', on: '2026-11-23', channel: 'call', to: 'Anna', reached: 'voicemail' },
      'måndag 23 november: du ringde till Anna, du lämnade ett meddelande',
      'mandag 23. november: du ringte Anna, du la igjen en beskjed',
    ],
    [
      { kind: 'i-contacted', on: '2026-11-23', channel: 'mail', to: 'Anna', reached: false },
      'måndag 23 november: du mejlade Anna, inget svar',
      'mandag 23. november: du sendte e-post til Anna, ikke noe svar',
    ],
    [
      { kind: 'i-contacted', on: '2026-11-23', channel: 'other', to: 'Anna', reached: true },
      'måndag 23 november: du hörde av dig till Anna, du fick svar',
      'mandag 23. november: du tok kontakt med Anna, du fikk svar',
    ],
    [
      { kind: 'i-thanked', on: null },
      'okänd dag: du skickade ett tack',
      'ukjent dag: du sendte en takk',
    ],
    [
      { kind: 'came-up', on: '2026-11-23', what: 'question', settled: '2026-11-24' },
      'du har en fråga till dem, avklarat tisdag 24 november',
      'du har et spørsmål til dem, ordnet tirsdag 24. november',
    ],
    [
      { kind: 'other-offer', on: '2026-11-23', deadline: '2026-11-28', toldThem: '2026-11-25' },
      'måndag 23 november: du fick ett erbjudande från en annan arbetsgivare, ditt svar senast lördag 28 november, du berättade om det onsdag 25 november',
      'mandag 23. november: du fikk et tilbud fra en annen arbeidsgiver, svaret ditt senest lørdag 28. november, du fortalte om det onsdag 25. november',
    ],
    [
      { kind: 'i-answered', on: '2026-11-23' },
      'måndag 23 november: du gav dem ett svar',
      'mandag 23. november: du ga dem et svar',
    ],
    [
      { kind: 'start', on: null },
      'första arbetsdagen är inte bestämd än',
      'den første arbeidsdagen er ikke bestemt ennå',
    ],
    [
      { kind: 'changed-mind', on: '2026-11-23' },
      'måndag 23 november: du ändrade dig',
      'mandag 23. november: du ombestemte deg',
    ],
    [
      { kind: 'said-figure', on: '2026-11-23', to: 'Anna' },
      'måndag 23 november: du nämnde en siffra för Anna',
      'mandag 23. november: du nevnte et tall for Anna',
    ],
    [
      { kind: 'note', on: '2026-11-23', of: 'company', words: 'Ny chef.' },
      'måndag 23 november: du antecknade något om arbetsgivaren. ”Ny chef.”',
      'mandag 23. november: du noterte noe om arbeidsgiveren. «Ny chef.»',
    ],
  ])('%j', (told, sv, nb) => {
    const process = processWith(told);
    expect(linesOf(process, 'sv')).toEqual([sv]);
    expect(linesOf(process, 'nb')).toEqual([nb]);
  });
});

function linesOf(process: Process, language: Language): string[] {
  return process.happenings.map((one) => happeningText(one, process, today, WORDS[language]));
}
