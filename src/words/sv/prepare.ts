import type { PrepareWords } from '../prepare';

const ROUNDS = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte'];

export const prepareWords: PrepareWords = {
  forRound: (round) =>
    ROUNDS[round] ? `inför ${ROUNDS[round]} intervjun` : 'inför nästa intervju',
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
  company: 'Om arbetsgivaren',
  keywords: 'Stödord',
  answers: 'Dina svar',
  worth: 'Bra att veta',
  evening: 'Kvällen före',
  room: 'I rummet',
  whichDone: 'Vad är klart?',
  eveningHelp: 'Bocka av det som är ordnat. Det du lämnar finns kvar till i morgon.',
  write: (command) => `Skriv ner vad du vill säga:  ${command}`,
  screen: (command) => `Är intervjun digital:  ${command}`,
  noneBooked: 'Ingen intervju är inskriven än. Har du en bokad, skriv vilken dag.',
  tick: (command) => `Bocka av kvällens lista:  ${command}`,
  fact: (command) => `Spara något om arbetsgivaren:  ${command}`,
  day: (command) => `Skriv dagen, så kommer råden i tid:  ${command}`,
  print: (command) => `Allt på ett papper:  ${command}`,
  practice: (command) => `Öva en fråga i taget:  ${command}`,
  ended: 'Processen är avslutad. Det här ligger kvar om den öppnas igen.',
};
