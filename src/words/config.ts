import type { Language } from '../guide/guide';

export interface ConfigWords {
  folder: string;
  meaning: Record<string, string>;
}

export const configWords: Record<Language, ConfigWords> = {
  sv: {
    folder: 'Allt ligger i',
    meaning: {
      language: 'språket som coachen talar: sv eller nb',
      country: 'landet nya processer gäller: SE eller NO',
      name: 'ditt namn, för brev och samtal',
      'house-rule':
        'din egen regel: never-call (du ringer aldrig), rather-call (du ringer hellre än skriver), never-first (du hör inte av dig först) eller en mening med dina egna ord',
      plain: 'en rad i taget, för skärmläsare: yes eller no',
    },
  },
  nb: {
    folder: 'Alt ligger i',
    meaning: {
      language: 'språket coachen bruker: sv eller nb',
      country: 'landet nye prosesser gjelder: SE eller NO',
      name: 'navnet ditt, til brev og samtaler',
      'house-rule':
        'din egen regel: never-call (du ringer aldri), rather-call (du ringer heller enn å skrive), never-first (du tar ikke kontakt først) eller en setning med dine egne ord',
      plain: 'én linje om gangen, for skjermlesere: yes eller no',
    },
  },
};
