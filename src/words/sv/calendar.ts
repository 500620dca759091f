import type { CalendarWords } from '../calendar';
import { listed } from '../sentence';

const interview = (round: number, company: string): string =>
  `${round > 1 ? `intervju ${round}` : 'intervju'} hos ${company}`;

export const calendarWords: CalendarWords = {
  interview: (round, company) => `I${interview(round, company).slice(1)}`,
  calledOff: (round, company) => `Inställd: ${interview(round, company)}`,
  day: {
    'answer-offer': (company) => `Sista dag att svara ${company}`,
    'other-offer': (company) =>
      `Sista dag att svara på det andra erbjudandet (inte det från ${company})`,
    promised: (company) => `Besked från ${company} senast i dag, enligt dem`,
    start: (company) => `Första arbetsdagen hos ${company}`,
  },
  meeting: (names) => `Du träffar ${listed(names, 'och')}.`,
  none: 'Det finns inga dagar framåt att lägga in, så ingen fil är skriven.',
  written: (file, days) =>
    `${file} är skriven, med ${days === 1 ? 'en dag' : `${days}\u00A0dagar`}.`,
  again:
    'Läs in filen i din kalender. Har något ändrats, kör kommandot igen och läs in den nya filen. Då flyttas dagarna i stället för att bli dubbla.',
};
