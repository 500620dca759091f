import type { AnswerWords } from '../answers';

export const answerWords: AnswerWords = {
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
        return 'Datumet gick inte att läsa. Skriv till exempel 16 november, i går eller fredag.';
      case 'vague':
        return 'Det är ingen bestämd dag. Skriv den sista dagen det kan bli, till exempel 4 december, eller hoppa över.';
      case 'beside':
        return 'Det är inte säkert vilken dag det räknas från. Skriv dagen, till exempel 16 november.';
      case 'not-held':
        return 'Här gäller det en intervju som har varit. Hoppa över frågan om ingen intervju har blivit av.';
      case 'other-weekday':
        return `Veckodagen och datumet går inte ihop. Datumet är ${fault.day}.`;
      case 'no-such-day':
        return fault.nearest
          ? `Det datumet finns inte. Menade du ${fault.nearest}?`
          : 'Det datumet finns inte.';
      case 'amount':
        return fault.text;
    }
  },
  countedFrom: (day, from) => `${day}, räknat från ${from}`,
  badMail: (mail) => `”${mail}” är ingen mejladress. Skriv den som anna@exempel.se.`,
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
