import type { PrepareWords } from '../prepare';

const ROUNDS = ['', 'første', 'andre', 'tredje', 'fjerde', 'femte'];

export const prepareWords: PrepareWords = {
  forRound: (round) =>
    ROUNDS[round] ? `før det ${ROUNDS[round]} intervjuet` : 'før neste intervju',
  change: 'Endre: én ting',
  keep: 'Ta vare på',
  borrow: (name, what) => `Lån av ${name}: ${what}`,
  lessonFrom: (company, day) => `${company}, ${day}`,
  noLessons:
    'Etter intervjuet kan du gå gjennom det med coach debrief. Det du lærer der, står her neste gang.',
  practise: 'Øv på',
  ask: 'Spør dem',
  said: 'Sagt om lønn til nå',
  settle: 'Avklar dette når dere snakker lønn',
  howIsIt: (term) => `${term} – hvordan er det hos dere?`,
  company: 'Om arbeidsgiveren',
  keywords: 'Stikkord',
  answers: 'Svarene dine',
  worth: 'Greit å vite',
  evening: 'Kvelden før',
  room: 'I rommet',
  whichDone: 'Hva er gjort?',
  eveningHelp: 'Kryss av for det som er i orden. Resten blir stående til i morgen.',
  write: (command) => `Skriv ned det du vil si:  ${command}`,
  screen: (command) => `Er intervjuet på video:  ${command}`,
  noneBooked:
    'Det er ikke skrevet inn noe intervju ennå. Er det avtalt et, skriver du hvilken dag:',
  tick: (command) => `Kryss av på listen for kvelden før:  ${command}`,
  fact: (command) => `Lagre noe om arbeidsgiveren:  ${command}`,
  day: (command) => `Skriv hvilken dag, så kommer rådene i tide:  ${command}`,
  print: (command) => `Alt på ett ark:  ${command}`,
  practice: (command) => `Øv på ett spørsmål om gangen:  ${command}`,
  ended: 'Prosessen er avsluttet. Dette blir liggende hvis den åpnes igjen.',
};
