import type { OutcomeState } from '../domain/process';
import type { Language } from '../guide/guide';

export interface ListWords {
  empty: string;
  /** Every process is over. */
  allOver: string;
  states: Record<OutcomeState, string>;
  interview: (day: string) => string;
  nothingNext: string;
  more: string;
  unreadable: (path: string, why: 'damaged' | 'newer') => string;
}

export const listWords: Record<Language, ListWords> = {
  sv: {
    empty: 'Här är tomt än. Börja med coach debrief när du har varit på en intervju.',
    allOver: 'Inget är i gång just nu. De avslutade:  coach list --all',
    states: {
      pending: 'väntar på besked',
      next: 'ny intervju',
      offer: 'erbjudande',
      rejected: 'nej',
      closed: 'avslutad',
    },
    interview: (day) => `intervju ${day}`,
    nothingNext: 'inget just nu',
    more: 'Det finns fler:  coach list --all',
    unreadable: (path, why) =>
      why === 'damaged'
        ? `Filen ${path} är skadad. Den har inte rörts.`
        : `Filen ${path} är skriven av en nyare version. Den har inte rörts.`,
  },
  nb: {
    empty: 'Her er det tomt ennå. Begynn med coach debrief når du har vært på et intervju.',
    allOver: 'Ingenting er i gang nå. De avsluttede:  coach list --all',
    states: {
      pending: 'venter på svar',
      next: 'nytt intervju',
      offer: 'tilbud',
      rejected: 'avslag',
      closed: 'avsluttet',
    },
    interview: (day) => `intervju ${day}`,
    nothingNext: 'ingenting nå',
    more: 'Det finnes flere:  coach list --all',
    unreadable: (path, why) =>
      why === 'damaged'
        ? `Filen ${path} er skadet. Den er ikke rørt.`
        : `Filen ${path} er skrevet av en nyere versjon. Den er ikke rørt.`,
  },
};
