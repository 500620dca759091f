import type { PeopleWords } from '../people';

export const peopleWords: PeopleWords = {
  title: 'Nettverk og forbilder',
  none: (command) => `Her er det ingen ennå. Legg til den første:  ${command}`,
  network: 'Nettverk, lengst siden først',
  roleModels: 'Forbilder',
  lastMet: (day) => `sist ${day}`,
  neverMet: 'ingen dag notert',
  next: (thought) => `neste gang: ${thought}`,
  does: (what) => `Gjør dette bra: ${what}`,
  borrow: (what) => `Lån: ${what}`,
  worth: 'Greit å vite',
  add: (command) => `Legg til eller endre:  ${command}`,
  met: (command) => `Når dere har møttes:  ${command}`,
  updated: (name) => `${name} sto her fra før. Opplysningene er utfylt.`,
  removed: (name) => `${name} er tatt ut av listen.`,
  missed: 'Derfor er referansene og nettverket ditt ikke med her.',
};
