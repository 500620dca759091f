import type { Want } from '../ask/check';
import type { ReadFault } from '../ask/read';
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
  skip: string[];
  back: string[];
  stop: string[];
}

export interface AskWords {
  place: (number: number, of: number) => string;
  yes: string;
  no: string;
  none: string;
  skipped: string;
  back: string;
  stopped: string;
  moreLines: (count: number) => string;
  hint: HintWords;
  plain: PlainWords;
  fault: (fault: ReadFault) => string;
  want: (want: Want) => string;
  noEditor: (tried: string[]) => string;
  unchanged: string;
}

const AMOUNT_SV = 'Skriv hela kronor, till exempel 42 500.';
const AMOUNT_NB = 'Skriv hele kroner, for eksempel 650 000.';

const sv: AskWords = {
  place: (number, of) => `${number} av ${of}`,
  yes: 'Ja',
  no: 'Nej',
  none: 'inget av dem',
  skipped: 'hoppade över',
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
      'Svara och tryck Enter. Ensamt på en rad: ? varför frågan ställs, - hoppa över, < tillbaka, . avbryt.',
    until: 'Flera rader går bra. En tom rad avslutar.',
    perLine: 'En per rad. En tom rad avslutar.',
    person: 'En per rad: namn, roll, mejl. En tom rad avslutar.',
    number: (count) => `Skriv en siffra, 1 till ${count}.`,
    numbers: 'Skriv siffrorna med mellanslag emellan.',
    scale: 'Skriv en siffra, 1 till 5.',
    yesNo: 'Svara ja eller nej.',
    earlier: (text) => `Ditt svar förut: ${text}`,
    answer: 'Svar:',
    skip: ['-', 'hoppa över'],
    back: ['<', 'tillbaka'],
    stop: ['.', 'avbryt'],
  },
  fault: (fault) => {
    switch (fault.is) {
      case 'needed':
        return 'Den här frågan behöver ett svar.';
      case 'choice':
        return `Skriv en siffra från 1 till ${fault.count}.`;
      case 'choices':
        return `Skriv siffror från 1 till ${fault.count}, med mellanslag emellan.`;
      case 'scale':
        return 'Skriv en siffra från 1 till 5.';
      case 'yes-no':
        return 'Svara ja eller nej.';
      case 'no-day':
        return 'Datumet gick inte att läsa. Skriv till exempel 18 juni, i går eller fredag.';
      case 'no-such-day':
        return fault.nearest
          ? `Det datumet finns inte. Menade du ${fault.nearest}?`
          : 'Det datumet finns inte.';
      case 'amount':
        switch (fault.why) {
          case 'no-amount':
            return `Summan gick inte att läsa. ${AMOUNT_SV}`;
          case 'zero':
          case 'negative':
            return 'Summan ska vara större än noll.';
          case 'decimals':
            return `Ören behövs inte. ${AMOUNT_SV}`;
          case 'too-big':
            return `Summan är för stor. ${AMOUNT_SV}`;
        }
    }
  },
  want: (want) => {
    switch (want.is) {
      case 'text':
        return 'en text';
      case 'one-of':
        return `ett av värdena ${want.values.join(', ')}`;
      case 'some-of':
        return `en lista med värden bland ${want.values.join(', ')}`;
      case 'scale':
        return 'ett heltal från 1 till 5';
      case 'yes-no':
        return 'true eller false';
      case 'date':
        return 'ett datum som finns, skrivet som 2026-11-27';
      case 'list':
        return 'en lista med texter';
      case 'people':
        return 'en lista med namn, eller med name, role och mail';
      case 'amount':
        return 'hela kronor, till exempel 42500';
      case 'answer':
        return 'ett svar';
    }
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
    editor: 'Ctrl-E tekstredigering',
    skip: 'Tab hopp over',
    back: 'Shift-Tab tilbake',
    help: '? hvorfor spørsmålet stilles',
  },
  plain: {
    commands:
      'Svar og trykk Enter. Alene på en linje: ? hvorfor spørsmålet stilles, - hopp over, < tilbake, . avbryt.',
    until: 'Flere linjer går fint. En tom linje avslutter.',
    perLine: 'Én per linje. En tom linje avslutter.',
    person: 'Én per linje: navn, rolle, e-post. En tom linje avslutter.',
    number: (count) => `Skriv et tall, 1 til ${count}.`,
    numbers: 'Skriv tallene med mellomrom mellom.',
    scale: 'Skriv et tall, 1 til 5.',
    yesNo: 'Svar ja eller nei.',
    earlier: (text) => `Svaret ditt fra før: ${text}`,
    answer: 'Svar:',
    skip: ['-', 'hopp over'],
    back: ['<', 'tilbake'],
    stop: ['.', 'avbryt'],
  },
  fault: (fault) => {
    switch (fault.is) {
      case 'needed':
        return 'Dette spørsmålet trenger et svar.';
      case 'choice':
        return `Skriv et tall fra 1 til ${fault.count}.`;
      case 'choices':
        return `Skriv tall fra 1 til ${fault.count}, med mellomrom mellom.`;
      case 'scale':
        return 'Skriv et tall fra 1 til 5.';
      case 'yes-no':
        return 'Svar ja eller nei.';
      case 'no-day':
        return 'Datoen kunne ikke leses. Skriv for eksempel 18. juni, i går eller fredag.';
      case 'no-such-day':
        return fault.nearest
          ? `Den datoen finnes ikke. Mente du ${fault.nearest}?`
          : 'Den datoen finnes ikke.';
      case 'amount':
        switch (fault.why) {
          case 'no-amount':
            return `Summen kunne ikke leses. ${AMOUNT_NB}`;
          case 'zero':
          case 'negative':
            return 'Summen skal være større enn null.';
          case 'decimals':
            return `Øre trengs ikke. ${AMOUNT_NB}`;
          case 'too-big':
            return `Summen er for stor. ${AMOUNT_NB}`;
        }
    }
  },
  want: (want) => {
    switch (want.is) {
      case 'text':
        return 'en tekst';
      case 'one-of':
        return `én av verdiene ${want.values.join(', ')}`;
      case 'some-of':
        return `en liste med verdier blant ${want.values.join(', ')}`;
      case 'scale':
        return 'et heltall fra 1 til 5';
      case 'yes-no':
        return 'true eller false';
      case 'date':
        return 'en dato som finnes, skrevet som 2026-11-27';
      case 'list':
        return 'en liste med tekster';
      case 'people':
        return 'en liste med navn, eller med name, role og mail';
      case 'amount':
        return 'hele kroner, for eksempel 650000';
      case 'answer':
        return 'et svar';
    }
  },
  noEditor: (tried) =>
    `Ingen tekstredigerer kunne startes (${tried.join(', ')}). Skriv svaret her, eller oppgi en i COACH_EDITOR.`,
  unchanged: 'Teksten er som den var.',
};

export const askWords: Record<Language, AskWords> = { sv, nb };
