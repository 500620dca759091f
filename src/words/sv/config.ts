import type { ConfigWords } from '../config';

export const configWords: ConfigWords = {
  folder: 'Allt ligger i',
  yesNo: 'ja (yes), nej (no)',
  ownRule: (rule) => `Din egen regel: ”${rule}”`,
  setRule: (command) => `Spara en egen regel:  ${command}`,
  likeSo: 'så här gör jag',
  names: {
    language: 'språk',
    country: 'land',
    name: 'namn',
    'house-rule': 'kontaktregel',
    'thanks-rule': 'tackregel',
    'feedback-rule': 'återkopplingsregel',
    'pay-rule': 'löneregel',
    'ask-rule': 'frågeregel',
    benefits: 'ersättning',
    plain: 'skärmläsare',
  },
  rules: {
    'never-call': 'ring aldrig',
    'rather-call': 'ring hellre',
    'never-first': 'hör aldrig av dig först',
  },
  meaning: {
    language: 'språket som programmet talar: sv eller nb',
    country: 'landet nya processer gäller: SE eller NO',
    name: 'ditt namn, för mejl och samtal',
    'house-rule':
      'din egen regel: ”ring aldrig”, ”ring hellre”, ”hör aldrig av dig först” eller en mening med dina egna ord',
    'thanks-rule': 'din egen regel om tack efter intervjun, med dina ord',
    'feedback-rule': 'din egen regel om att fråga efter ett nej, med dina ord',
    'pay-rule': 'din egen regel om lön i första intervjun, med dina ord',
    'ask-rule': 'din egen regel om att fråga hur det gick, med dina ord',
    benefits:
      'om du har ersättning från a-kassan eller ”dagpenger”: ja eller nej; då påminns du innan du säger nej',
    plain: 'en rad i taget, för skärmläsare: ja eller nej',
  },
};
