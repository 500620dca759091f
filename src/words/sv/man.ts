import type { ManWords } from '../man';

export const manWords: ManWords = {
  heading: {
    name: 'Namn',
    synopsis: 'Så skriver du',
    description: 'Beskrivning',
    commands: 'Kommandon',
    options: 'Flaggor',
    environment: 'Miljövariabler',
    files: 'Filer',
    exit: 'Koder när programmet slutar',
    examples: 'Exempel',
  },
  short: 'följer dig från intervjun till nästa jobb',
  command: 'KOMMANDO',
  environment: {
    COACH_LANG: 'språket, som --lang',
    COACH_DATA_DIR: 'mappen där allt ligger, som --data-dir',
    COACH_TODAY: 'dagen att räkna från, som --today',
    NO_COLOR: 'inga färger',
    ACCESSIBLE: 'en rad i taget, som --plain',
    PAGER: 'programmet som långa sidor visas i',
    EDITOR: 'programmet du skriver längre svar i',
  },
  files: 'Allt du skriver ligger i en enda mapp på din egen disk. coach doctor visar vilken.',
  exit: {
    0: 'klart',
    1: 'ett fel i programmet',
    2: 'kommandoraden går inte att förstå',
    3: 'något finns inte, eller en fil går inte att ta emot',
    4: 'det som är sparat går inte att läsa eller skriva',
    130: 'avbrutet av dig; det du hann svara är sparat',
  },
};
