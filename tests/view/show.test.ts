import { describe, expect, test } from 'vitest';
import { emptyProcess, type Process } from '../../src/domain/process';
import type { Language } from '../../src/words/languages';
import { showPage } from '../../src/view/show';
import { plain } from '../../src/view/style';
import { WORDS } from '../words';

const today = '2026-12-14';

/** A process that ended in a no: pay spoken of, thanks sent, a reference told, a question answered. */
function ended(language: Language): Process {
  const isSwedish = language === 'sv';
  const start = isSwedish
    ? { company: 'Provbolaget', role: 'Snickare', country: 'SE' as const }
    : { company: 'Prøvebedriften', role: 'Snekker', country: 'NO' as const };
  const empty = emptyProcess('prov', { ...start, startedOn: '2026-11-20' });
  const [realistic, said, offered] = isSwedish ? [44_000, 45_000, 43_500] : [640e3, 650e3, 635e3];
  return {
    ...empty,
    thanked: [{ on: '2026-11-23', to: isSwedish ? 'Åsa Ek' : 'Kari Nes' }],
    referencesTold: [{ name: isSwedish ? 'Örjan Berg' : 'Øyvind Berg', on: '2026-11-21' }],
    outcome: {
      ...empty.outcome,
      state: 'rejected',
      on: '2026-12-07',
      feedback: {
        state: 'received',
        askedOn: '2026-12-10',
        words: isSwedish
          ? 'Fler år i rollen.\nOch mer om trä.'
          : 'Flere år i rollen.\nOg mer om tre.',
      },
    },
    salary: {
      ...empty.salary,
      bids: [{ level: 'realistic', amount: realistic ?? 0, on: '2026-11-20', reason: null }],
      said: [{ amount: said ?? 0, to: isSwedish ? 'Åsa' : 'Kari', on: '2026-11-22', round: 1 }],
      offers: [{ amount: offered ?? 0, on: '2026-12-01', answerBy: null }],
    },
  };
}

function shown(process: Process, language: Language, width: number): string {
  const page = { process, steps: [], guides: [], today, words: WORDS[language] };
  return showPage(page, { width, style: plain(false) }).replaceAll('\u00a0', ' ');
}

describe('what is known beside the debriefs', () => {
  test('Swedish, 80 columns', () => {
    expect(shown(ended('sv'), 'sv', 80)).toMatchInlineSnapshot(`
      "
        Provbolaget · Snickare                                                   nej

        Dina kontakter med dem
          23 november: tackade Åsa Ek

        Hur det gick
          7 december: de valde någon annan
          10 december: ställde din fråga till dem
          De svarade: ”Fler år i rollen.
          Och mer om trä.”

        Referenser som vet om tjänsten
          Örjan Berg, 21 november

        Lön
          realistisk: 44 000 kr i månaden
          sagt: 45 000 kr i månaden till Åsa, 22 november, första intervjun
          erbjudande: 43 500 kr i månaden, 1 december

        Nästa steg
          Inget just nu.

      "
    `);
  });

  test('Norwegian, 80 columns', () => {
    expect(shown(ended('nb'), 'nb', 80)).toMatchInlineSnapshot(`
      "
        Prøvebedriften · Snekker                                              avslag

        Din kontakt med dem
          23. november: takket Kari Nes

        Hvordan det gikk
          7. desember: de valgte en annen
          10. desember: stilte spørsmålet ditt til dem
          De svarte: «Flere år i rollen.
          Og mer om tre.»

        Referanser som vet om stillingen
          Øyvind Berg, 21. november

        Lønn
          realistisk: 640 000 kr i året
          sagt: 650 000 kr i året til Kari, 22. november, førstegangsintervjuet
          tilbud: 635 000 kr i året, 1. desember

        Neste steg
          Ingenting nå.

      "
    `);
  });

  test('Swedish, 40 columns', () => {
    expect(shown(ended('sv'), 'sv', 40)).toMatchInlineSnapshot(`
      "
        Provbolaget · Snickare           nej

        Dina kontakter med dem
          23 november: tackade Åsa Ek

        Hur det gick
          7 december: de valde någon annan
          10 december: ställde din fråga till
          dem
          De svarade: ”Fler år i rollen.
          Och mer om trä.”

        Referenser som vet om tjänsten
          Örjan Berg, 21 november

        Lön
          realistisk: 44 000 kr i månaden
          sagt: 45 000 kr i månaden till Åsa,
          22 november, första intervjun
          erbjudande: 43 500 kr i månaden, 1
          december

        Nästa steg
          Inget just nu.

      "
    `);
  });

  test('Norwegian, 40 columns', () => {
    expect(shown(ended('nb'), 'nb', 40)).toMatchInlineSnapshot(`
      "
        Prøvebedriften · Snekker      avslag

        Din kontakt med dem
          23. november: takket Kari Nes

        Hvordan det gikk
          7. desember: de valgte en annen
          10. desember: stilte spørsmålet
          ditt til dem
          De svarte: «Flere år i rollen.
          Og mer om tre.»

        Referanser som vet om stillingen
          Øyvind Berg, 21. november

        Lønn
          realistisk: 640 000 kr i året
          sagt: 650 000 kr i året til Kari,
          22. november, førstegangsintervjuet
          tilbud: 635 000 kr i året, 1.
          desember

        Neste steg
          Ingenting nå.

      "
    `);
  });
});

describe('how it went', () => {
  const on = '2026-12-07';
  test.each([
    [
      { state: 'next', nextDate: '2026-12-16' },
      '7 december: kallad till en ny intervju intervju 16 december',
    ],
    [{ state: 'offer', nextDate: '2026-12-18' }, '7 december: erbjudande svara senast 18 december'],
    [{ state: 'rejected' }, '7 december: de valde någon annan'],
    [{ state: 'closed', how: 'accepted' }, '7 december: du tackade ja'],
    [{ state: 'closed', how: 'withdrawn' }, '7 december: du drog dig ur'],
    [{ state: 'closed', how: 'silence' }, '7 december: du räknar inte längre med svar'],
    [{ state: 'closed', how: 'cancelled' }, '7 december: tjänsten blev inte av'],
    [{ state: 'closed' }, '7 december: avslutad'],
  ] as const)('%j', (told, line) => {
    const process = ended('sv');
    const feedback = { state: 'not-asked', askedOn: null, words: null } as const;
    const outcome = { how: null, nextDate: null, ...told, on, feedback };
    const page = shown({ ...process, outcome }, 'sv', 80).replaceAll(/\s+/g, ' ');
    expect(page).toContain(`Hur det gick ${line} Referenser`);
  });

  test('no news yet: not a word of it', () => {
    const { outcome } = emptyProcess('x', {
      company: 'X',
      role: '',
      country: 'SE',
      startedOn: today,
    });
    expect(shown({ ...ended('sv'), outcome }, 'sv', 80)).not.toContain('Hur det gick');
  });
});
