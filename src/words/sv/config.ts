import type { ConfigWords } from '../config';

export const configWords: ConfigWords = {
  folder: 'Allt ligger i',
  yesNo: 'ja (yes), nej (no)',
  meaning: {
    language: 'språket som coachen talar: sv eller nb',
    country: 'landet nya processer gäller: SE eller NO',
    name: 'ditt namn, för brev och samtal',
    'house-rule':
      'din egen regel: never-call (du ringer aldrig), rather-call (du ringer hellre än skriver), never-first (du hör inte av dig först) eller en mening med dina egna ord',
    plain: 'en rad i taget, för skärmläsare: yes eller no',
  },
};
