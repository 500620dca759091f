import type { PeopleWords } from '../people';

export const peopleWords: PeopleWords = {
  title: 'Nätverk och förebilder',
  none: (command) => `Här finns ingen än. Lägg till den första:  ${command}`,
  network: 'Nätverk, senaste kontakten sist',
  roleModels: 'Förebilder',
  lastMet: (day) => `senast ${day}`,
  neverMet: 'ingen dag noterad',
  next: (thought) => `nästa gång: ${thought}`,
  does: (what) => `Gör bra: ${what}`,
  borrow: (what) => `Låna: ${what}`,
  worth: 'Bra att veta',
  add: (command) => `Lägg till eller ändra:  ${command}`,
  met: (command) => `När ni har setts:  ${command}`,
  updated: (name) => `${name} fanns redan här. Uppgifterna är kompletterade.`,
  removed: (name) => `${name} är borttagen ur listan.`,
  missed: 'Dina referenser och ditt nätverk är därför inte med här.',
};
