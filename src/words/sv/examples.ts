import type { ExampleWords } from '../examples';

export const exampleWords: ExampleWords = {
  title: 'Exempel att berätta',
  none: (command) => `Här finns inget än. Skriv ner det första:  ${command}`,
  was: (text) => `Läget: ${text}`,
  did: (text) => `Det du gjorde: ${text}`,
  result: (text) => `Det blev: ${text}`,
  figure: (text) => `Siffra: ${text}`,
  add: (command) => `Lägg till ett:  ${command}`,
  edit: (command) => `Ändra ett:  ${command}`,
  updated: (name) => `${name} fanns redan här och är kompletterat.`,
  removed: (name) => `${name} är borttaget.`,
  missed: 'Dina exempel är därför inte med här.',
  offered: 'Exempel du kan använda',
  beside: (names) => `Berätta om: ${names}`,
};
