import type { CalendarWords } from '../calendar';
import { listed } from '../sentence';

const interview = (round: number, company: string): string =>
  `${round > 1 ? `intervju ${round}` : 'intervju'} hos ${company}`;

export const calendarWords: CalendarWords = {
  interview: (round, company) => `I${interview(round, company).slice(1)}`,
  calledOff: (round, company) => `Avlyst: ${interview(round, company)}`,
  day: {
    'answer-offer': (company) => `Siste dag for å svare ${company}`,
    'other-offer': (company) =>
      `Siste dag for å svare på tilbudet fra den andre arbeidsgiveren (ikke ${company})`,
    promised: (company) => `Svar fra ${company} senest i dag, ifølge dem`,
    start: (company) => `Første arbeidsdag hos ${company}`,
  },
  meeting: (names) => `Du møter ${listed(names, 'og')}.`,
  none: 'Ingen dager framover å legge inn, så ingen fil er skrevet.',
  written: (file, days) =>
    `${file} er skrevet, med ${days === 1 ? 'én dag' : `${days}\u00A0dager`}.`,
  again:
    'Les filen inn i kalenderen din. Har noe endret seg, kjører du kommandoen igjen og leser inn den nye filen. Da flyttes dagene i stedet for å komme dobbelt.',
};
