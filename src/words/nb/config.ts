import type { ConfigWords } from '../config';

export const configWords: ConfigWords = {
  folder: 'Alt ligger i',
  yesNo: 'ja (yes), nei (no)',
  meaning: {
    language: 'språket coachen bruker: sv eller nb',
    country: 'landet nye prosesser gjelder: SE eller NO',
    name: 'navnet ditt, til brev og samtaler',
    'house-rule':
      'din egen regel: never-call (du ringer aldri), rather-call (du ringer heller enn å skrive), never-first (du tar ikke kontakt først) eller en setning med dine egne ord',
    plain: 'én linje om gangen, for skjermlesere: yes eller no',
  },
};
