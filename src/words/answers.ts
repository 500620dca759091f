import type { Want } from '../ask/file/check';
import type { ReadFault } from '../ask/read';
import type { Language } from '../guide/guide';

/** Why something typed, or found in a file, is no answer. */
export interface AnswerWords {
  /** A sentence: what could not be read, and how to write it. */
  fault: (fault: ReadFault) => string;
  /** What a file should have had there, to stand in a sentence. */
  want: (want: Want) => string;
}

const AMOUNT_SV = 'Skriv hela kronor, till exempel 42 500.';
const AMOUNT_NB = 'Skriv hele kroner, for eksempel 650 000.';

const sv: AnswerWords = {
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
        return 'ja eller nej (true eller false)';
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
};

const nb: AnswerWords = {
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
        return 'ja eller nei (true eller false)';
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
};

export const answerWords: Record<Language, AnswerWords> = { sv, nb };
