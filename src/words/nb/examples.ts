import type { ExampleWords } from '../examples';

export const exampleWords: ExampleWords = {
  title: 'Eksempler å fortelle om',
  none: (command) => `Her er det ingenting ennå. Skriv ned det første:  ${command}`,
  was: (text) => `Situasjonen: ${text}`,
  did: (text) => `Det du gjorde: ${text}`,
  result: (text) => `Resultatet: ${text}`,
  figure: (text) => `Tall: ${text}`,
  add: (command) => `Legg til et:  ${command}`,
  edit: (command) => `Endre et:  ${command}`,
  updated: (name) => `${name} sto her fra før og er utfylt.`,
  removed: (name) => `${name} er tatt bort.`,
  missed: 'Eksemplene dine er derfor ikke med her.',
  offered: 'Eksempler du kan bruke',
  beside: (names) => `Fortell om: ${names}`,
};
