import type { Language } from '../guide/guide';

export interface PrepareWords {
  forRound: (round: number) => string;
  change: string;
  keep: string;
  borrow: (name: string, what: string) => string;
  lessonFrom: (company: string, day: string) => string;
  noLessons: string;
  practise: string;
  ask: string;
  said: string;
  /** Heading of the terms to settle; pay is not raised in a first interview (REC-04). */
  settle: string;
  howIsIt: (term: string) => string;
  company: string;
  keywords: string;
  answers: string;
  worth: string;
  evening: string;
  room: string;
  whichDone: string;
  eveningHelp: string;
  write: (command: string) => string;
  tick: (command: string) => string;
  fact: (command: string) => string;
  print: (command: string) => string;
  practice: (command: string) => string;
  ended: string;
}

const SV_ROUNDS = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte'];
const NB_ROUNDS = ['', 'første', 'andre', 'tredje', 'fjerde', 'femte'];

const sv: PrepareWords = {
  forRound: (round) =>
    SV_ROUNDS[round] ? `inför ${SV_ROUNDS[round]} intervjun` : 'inför nästa intervju',
  change: 'Ändra: en sak',
  keep: 'Behåll',
  borrow: (name, what) => `Låna av ${name}: ${what}`,
  lessonFrom: (company, day) => `${company}, ${day}`,
  noLessons:
    'Efter intervjun kan du gå igenom den med coach debrief. Det du lär dig där står här nästa gång.',
  practise: 'Öva på',
  ask: 'Fråga dem',
  said: 'Sagt om lönen hittills',
  settle: 'Att reda ut när lönen kommer på tal',
  howIsIt: (term) => `${term} – hur är det hos er?`,
  company: 'Om företaget',
  keywords: 'Stödord',
  answers: 'Dina svar',
  worth: 'Bra att veta',
  evening: 'Kvällen före',
  room: 'I rummet',
  whichDone: 'Vad är klart?',
  eveningHelp: 'Bocka av det som är ordnat. Det du lämnar finns kvar till i morgon.',
  write: (command) => `Skriv ner vad du vill säga:  ${command}`,
  tick: (command) => `Bocka av kvällens lista:  ${command}`,
  fact: (command) => `Spara något om företaget:  ${command}`,
  print: (command) => `Allt på ett papper:  ${command}`,
  practice: (command) => `Öva en fråga i taget:  ${command}`,
  ended: 'Processen är avslutad. Det här ligger kvar om den öppnas igen.',
};

const nb: PrepareWords = {
  forRound: (round) =>
    NB_ROUNDS[round] ? `før det ${NB_ROUNDS[round]} intervjuet` : 'før neste intervju',
  change: 'Endre: én ting',
  keep: 'Ta vare på',
  borrow: (name, what) => `Lån av ${name}: ${what}`,
  lessonFrom: (company, day) => `${company}, ${day}`,
  noLessons:
    'Etter intervjuet kan du gå gjennom det med coach debrief. Det du lærer der, står her neste gang.',
  practise: 'Øv på',
  ask: 'Spør dem',
  said: 'Sagt om lønn til nå',
  settle: 'Å avklare når lønn kommer på tale',
  howIsIt: (term) => `${term} – hvordan er det hos dere?`,
  company: 'Om bedriften',
  keywords: 'Stikkord',
  answers: 'Svarene dine',
  worth: 'Greit å vite',
  evening: 'Kvelden før',
  room: 'I rommet',
  whichDone: 'Hva er gjort?',
  eveningHelp: 'Kryss av for det som er i orden. Resten blir stående til i morgen.',
  write: (command) => `Skriv ned det du vil si:  ${command}`,
  tick: (command) => `Kryss av kveldens liste:  ${command}`,
  fact: (command) => `Lagre noe om bedriften:  ${command}`,
  print: (command) => `Alt på ett ark:  ${command}`,
  practice: (command) => `Øv på ett spørsmål om gangen:  ${command}`,
  ended: 'Prosessen er avsluttet. Dette blir liggende hvis den åpnes igjen.',
};

export const prepareWords: Record<Language, PrepareWords> = { sv, nb };
