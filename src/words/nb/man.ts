import type { ManWords } from '../man';

export const manWords: ManWords = {
  heading: {
    name: 'Navn',
    synopsis: 'Slik skriver du',
    description: 'Beskrivelse',
    commands: 'Kommandoer',
    options: 'Valg',
    environment: 'Miljøvariabler',
    files: 'Filer',
    exit: 'Koder når programmet slutter',
    examples: 'Eksempler',
  },
  short: 'følger deg fra intervjuet til neste jobb',
  command: 'KOMMANDO',
  environment: {
    COACH_LANG: 'språket, som --lang',
    COACH_DATA_DIR: 'mappen der alt ligger, som --data-dir',
    COACH_TODAY: 'dagen det regnes fra, som --today',
    NO_COLOR: 'ingen farger',
    ACCESSIBLE: 'én linje om gangen, som --plain',
    PAGER: 'programmet lange sider vises i',
    EDITOR: 'programmet du skriver lengre svar i',
  },
  files: 'Alt du skriver, ligger i én mappe på din egen disk. coach doctor viser hvilken.',
  exit: {
    0: 'ferdig',
    1: 'en feil i programmet',
    2: 'kommandolinjen kan ikke forstås',
    3: 'noe finnes ikke, eller en fil kan ikke tas imot',
    4: 'det som er lagret, kan ikke leses eller skrives',
    130: 'avbrutt av deg; det du rakk å svare, er lagret',
  },
};
