import type { ConfigWords } from '../config';

export const configWords: ConfigWords = {
  folder: 'Alt ligger i',
  yesNo: 'ja (yes), nei (no)',
  ownRule: (rule) => `Din egen regel: «${rule}»`,
  setRule: (command) => `Lagre en egen regel:  ${command}`,
  likeSo: 'slik gjør jeg',
  names: {
    language: 'språk',
    country: 'land',
    name: 'navn',
    'house-rule': 'kontaktregel',
    'thanks-rule': 'takkeregel',
    'feedback-rule': 'tilbakemeldingsregel',
    'pay-rule': 'lønnsregel',
    'ask-rule': 'spørreregel',
    benefits: 'ytelser',
    plain: 'skjermleser',
  },
  rules: {
    'never-call': 'ring aldri',
    'rather-call': 'ring heller',
    'never-first': 'ta aldri kontakt først',
  },
  meaning: {
    language: 'språket coachen bruker: sv eller nb',
    country: 'landet nye prosesser gjelder: SE eller NO',
    name: 'navnet ditt, til brev og samtaler',
    'house-rule':
      'din egen regel: «ring aldri», «ring heller», «ta aldri kontakt først» eller en setning med dine egne ord',
    'thanks-rule': 'din egen regel om takk etter intervjuet, med dine ord',
    'feedback-rule': 'din egen regel om å spørre etter et avslag, med dine ord',
    'pay-rule': 'din egen regel om lønn i det første intervjuet, med dine ord',
    'ask-rule': 'din egen regel om å spørre hvordan det gikk, med dine ord',
    benefits:
      'om du får dagpenger eller penger fra en svensk a-kasse: ja eller nei; da får du en påminnelse før du sier nei',
    plain: 'én linje om gangen, for skjermlesere: ja eller nei',
  },
};
