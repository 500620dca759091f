import type { StoreFault } from '../../errors';
import type { ListWords } from '../list';

export const listWords: ListWords = {
  empty: 'Här finns inget än. Börja med coach debrief när du har varit på en intervju.',
  allOver: 'Inget är i gång just nu. De avslutade:  coach list --all',
  states: {
    pending: 'väntar på besked',
    next: 'ny intervju',
    offer: 'erbjudande',
    accepted: 'du har tackat ja',
    rejected: 'nej',
    closed: 'avslutad',
  },
  silentNo: 'det blev tyst, alltså nej',
  newTime: 'väntar på en ny tid',
  resting: 'klart från din sida, de kan fortfarande svara',
  interview: (day) => `intervju ${day}`,
  nothingNext: 'inget just nu',
  more: 'Det finns fler:  coach list --all',
  unreadable: (path, why) => {
    const said: Partial<Record<StoreFault, string>> = {
      damaged: `Filen ${path} är skadad. Den har inte rörts.`,
      newer: `Filen ${path} är skriven av en nyare version. Den har inte rörts.`,
      older: `Filen ${path} är av en gammal version som inte går att läsa längre. Den har inte rörts.`,
      'no-rights': `Du saknar rättigheter att läsa ${path}.`,
    };
    return said[why] ?? `Filen ${path} går inte att läsa.`;
  },
};
