import type { AnswerWords } from '../answers';

export const answerWords: AnswerWords = {
  fault: (fault) => {
    switch (fault.is) {
      case 'needed':
        return 'Dette spørsmålet trenger et svar.';
      case 'choice':
        return `Skriv et tall fra 1 til ${fault.count}.`;
      case 'choices':
        return `Skriv tall fra 1 til ${fault.count}, med mellomrom imellom.`;
      case 'scale':
        return 'Skriv et tall fra 1 til 5.';
      case 'yes-no':
        return 'Svar ja eller nei.';
      case 'no-day':
        return 'Datoen kunne ikke leses. Skriv for eksempel 16. november, i går eller fredag.';
      case 'vague':
        return 'Det er ingen bestemt dag. Skriv den siste dagen det kan bli, for eksempel 4. desember, eller hopp over.';
      case 'beside':
        return 'Det er uklart hvilken dag du mener. Skriv datoen, for eksempel 16. november.';
      case 'not-held':
        return 'Her gjelder det et intervju som har vært. Har det ikke blitt noe intervju, hopper du over spørsmålet.';
      case 'other-weekday':
        return `Ukedagen og datoen stemmer ikke overens. Datoen er ${fault.day}.`;
      case 'no-such-day':
        return fault.nearest
          ? `Den datoen finnes ikke. Mente du ${fault.nearest}?`
          : 'Den datoen finnes ikke.';
      case 'amount':
        return fault.text;
    }
  },
  countedFrom: (day, from) => `${day}, regnet fra ${from}`,
  badMail: (mail) => `«${mail}» er ikke en e-postadresse. Skriv den som anna@eksempel.no.`,
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
