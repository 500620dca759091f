import type { StoreFault } from '../../errors';
import type { ListWords } from '../list';

export const listWords: ListWords = {
  empty: 'Her er det ingenting ennå. Begynn med coach debrief når du har vært på et intervju.',
  allOver: 'Ingenting er i gang nå. De avsluttede:  coach list --all',
  states: {
    pending: 'venter på svar',
    next: 'nytt intervju',
    offer: 'tilbud',
    accepted: 'du har takket ja',
    rejected: 'avslag',
    closed: 'avsluttet',
  },
  silentNo: 'det ble stille, altså avslag',
  newTime: 'venter på et nytt tidspunkt',
  resting: 'får hvile, de kan fortsatt svare',
  interview: (day) => `intervju ${day}`,
  nothingNext: 'ingenting nå',
  more: 'Det finnes flere:  coach list --all',
  unreadable: (path, why) => {
    const said: Partial<Record<StoreFault, string>> = {
      damaged: `Filen ${path} er skadet. Den er ikke rørt.`,
      newer: `Filen ${path} er skrevet av en nyere versjon. Den er ikke rørt.`,
      older: `Filen ${path} er av en gammel versjon som ikke lenger kan leses. Den er ikke rørt.`,
      'no-rights': `Du mangler rettigheter til å lese ${path}.`,
    };
    return said[why] ?? `Filen ${path} kan ikke leses.`;
  },
};
