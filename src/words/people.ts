import type { Language } from '../guide/guide';

export interface PeopleWords {
  title: string;
  none: (command: string) => string;
  network: string;
  roleModels: string;
  lastMet: (day: string) => string;
  neverMet: string;
  next: (thought: string) => string;
  does: (what: string) => string;
  borrow: (what: string) => string;
  worth: string;
  add: (command: string) => string;
  met: (command: string) => string;
  updated: (name: string) => string;
  removed: (name: string) => string;
  badMail: (mail: string) => string;
}

const sv: PeopleWords = {
  title: 'Nätverk och förebilder',
  none: (command) => `Här finns ingen än. Lägg till den första:  ${command}`,
  network: 'Nätverk, längst sedan först',
  roleModels: 'Förebilder',
  lastMet: (day) => `senast ${day}`,
  neverMet: 'ingen dag noterad',
  next: (thought) => `nästa gång: ${thought}`,
  does: (what) => `Gör så här: ${what}`,
  borrow: (what) => `Låna: ${what}`,
  worth: 'Bra att veta',
  add: (command) => `Lägg till eller ändra:  ${command}`,
  met: (command) => `När ni har setts:  ${command}`,
  updated: (name) => `${name} fanns redan här. Uppgifterna är kompletterade.`,
  removed: (name) => `${name} är borttagen ur listan.`,
  badMail: (mail) => `”${mail}” är ingen mejladress, så den sparades inte. Resten är sparat.`,
};

const nb: PeopleWords = {
  title: 'Nettverk og forbilder',
  none: (command) => `Her er det ingen ennå. Legg til den første:  ${command}`,
  network: 'Nettverk, lengst siden først',
  roleModels: 'Forbilder',
  lastMet: (day) => `sist ${day}`,
  neverMet: 'ingen dag notert',
  next: (thought) => `neste gang: ${thought}`,
  does: (what) => `Gjør slik: ${what}`,
  borrow: (what) => `Lån: ${what}`,
  worth: 'Greit å vite',
  add: (command) => `Legg til eller endre:  ${command}`,
  met: (command) => `Når dere har møttes:  ${command}`,
  updated: (name) => `${name} sto her fra før. Opplysningene er utfylt.`,
  removed: (name) => `${name} er tatt ut av listen.`,
  badMail: (mail) =>
    `«${mail}» er ikke en e-postadresse, så den ble ikke lagret. Resten er lagret.`,
};

export const peopleWords: Record<Language, PeopleWords> = { sv, nb };
