import type { Language } from '../guide/guide';

/** The signs a keyboard hint uses: arrows and Enter, in Unicode or plain letters. */
export interface KeySigns {
  arrows: string;
  enter: string;
}

export interface HintWords {
  choose: (keys: KeySigns) => string;
  tick: string;
  answer: (keys: KeySigns) => string;
  newLine: (keys: KeySigns) => string;
  onePerLine: (keys: KeySigns) => string;
  done: string;
  editor: string;
  skip: string;
  back: string;
  help: string;
}

export interface PlainWords {
  /** The commands of the line-by-line way, said with the first question. */
  commands: string;
  until: string;
  perLine: string;
  person: string;
  number: (count: number) => string;
  numbers: string;
  scale: string;
  yesNo: string;
  earlier: (text: string) => string;
  answer: string;
  /** What goes back when it stands alone on the line. */
  back: string[];
}

export interface AskWords {
  place: (number: number, of: number) => string;
  yes: string;
  no: string;
  none: string;
  skipped: string;
  /** Stands in the place of a private answer. */
  hidden: string;
  back: string;
  stopped: string;
  moreLines: (count: number) => string;
  hint: HintWords;
  plain: PlainWords;
  noEditor: (tried: string[]) => string;
  unchanged: string;
}

const sv: AskWords = {
  place: (number, of) => `${number} av ${of}`,
  yes: 'Ja',
  no: 'Nej',
  none: 'inget av dem',
  skipped: 'hoppade över',
  hidden: 'dold',
  back: 'tillbaka',
  stopped: '^C',
  moreLines: (count) => (count === 1 ? '… en rad till' : `… ${count} rader till`),
  hint: {
    choose: ({ arrows }) => `${arrows} välj`,
    tick: 'mellanslag kryssa',
    answer: ({ enter }) => `${enter} svara`,
    newLine: ({ enter }) => `${enter} ny rad`,
    onePerLine: ({ enter }) => `en per rad, ${enter} ny rad`,
    done: 'tom rad klart',
    editor: 'Ctrl-E textredigerare',
    skip: 'Tab hoppa över',
    back: 'Shift-Tab tillbaka',
    help: '? varför frågan ställs',
  },
  plain: {
    commands:
      'Svara och tryck Enter. Skriv bara ? för att se varför frågan ställs, < för att gå tillbaka, ingenting för att hoppa över. Ctrl-D avbryter.',
    until: 'Flera rader går bra. En tom rad avslutar.',
    perLine: 'En per rad. En tom rad avslutar.',
    person: 'En per rad: namn, roll, mejl. En tom rad avslutar.',
    number: (count) => `Skriv en siffra, 1 till ${count}.`,
    numbers: 'Skriv siffrorna med mellanslag emellan.',
    scale: 'Skriv en siffra, 1 till 5.',
    yesNo: 'Svara ja eller nej.',
    earlier: (text) => `Ditt svar förut: ${text}`,
    answer: 'Svar:',
    back: ['<', 'tillbaka'],
  },
  noEditor: (tried) =>
    `Det gick inte att starta någon textredigerare (${tried.join(', ')}). Skriv svaret här, eller ange en i COACH_EDITOR.`,
  unchanged: 'Texten är som den var.',
};

const nb: AskWords = {
  place: (number, of) => `${number} av ${of}`,
  yes: 'Ja',
  no: 'Nei',
  none: 'ingen av dem',
  skipped: 'hoppet over',
  hidden: 'skjult',
  back: 'tilbake',
  stopped: '^C',
  moreLines: (count) => (count === 1 ? '… én linje til' : `… ${count} linjer til`),
  hint: {
    choose: ({ arrows }) => `${arrows} velg`,
    tick: 'mellomrom kryss av',
    answer: ({ enter }) => `${enter} svar`,
    newLine: ({ enter }) => `${enter} ny linje`,
    onePerLine: ({ enter }) => `én per linje, ${enter} ny linje`,
    done: 'tom linje ferdig',
    editor: 'Ctrl-E tekstprogram',
    skip: 'Tab hopp over',
    back: 'Shift-Tab tilbake',
    help: '? hvorfor spørsmålet stilles',
  },
  plain: {
    commands:
      'Svar og trykk Enter. Skriv bare ? for å se hvorfor spørsmålet stilles, < for å gå tilbake, ingenting for å hoppe over. Ctrl-D avbryter.',
    until: 'Flere linjer går fint. En tom linje avslutter.',
    perLine: 'Én per linje. En tom linje avslutter.',
    person: 'Én per linje: navn, rolle, e-post. En tom linje avslutter.',
    number: (count) => `Skriv et tall, 1 til ${count}.`,
    numbers: 'Skriv tallene med mellomrom mellom.',
    scale: 'Skriv et tall, 1 til 5.',
    yesNo: 'Svar ja eller nei.',
    earlier: (text) => `Svaret ditt fra før: ${text}`,
    answer: 'Svar:',
    back: ['<', 'tilbake'],
  },
  noEditor: (tried) =>
    `Ikke noe tekstprogram kunne startes (${tried.join(', ')}). Skriv svaret her, eller oppgi et i COACH_EDITOR.`,
  unchanged: 'Teksten er som den var.',
};

export const askWords: Record<Language, AskWords> = { sv, nb };
