import type { Permission } from '../domain/people';
import type { Language } from '../guide/guide';

export interface ReferencesWords {
  none: (command: string) => string;
  permission: Record<Permission, string>;
  workedUntil: (year: number) => string;
  longAgo: string;
  told: (company: string, day: string) => string;
  notTold: (company: string) => string;
  callList: string;
  forName: (name: string, line: string) => string;
  worth: string;
  add: (command: string) => string;
  tell: (command: string) => string;
  letter: (command: string) => string;
  updated: (name: string) => string;
  removed: (name: string) => string;
  badMail: (mail: string) => string;
  badYear: (year: string) => string;
  wantMail: string;
  wantYear: string;
  ended: (company: string) => string;
  nobodyToTell: string;
  nobodyHint: (command: string) => string;
  forWhich: string;
  forWhichHint: (command: string) => string;
}

const sv: ReferencesWords = {
  none: (command) => `Här finns ingen än. Lägg till den första:  ${command}`,
  permission: { yes: 'har sagt ja', asked: 'tillfrågad, inget svar än', no: 'inte tillfrågad än' },
  workedUntil: (year) => `arbetade ihop till ${year}`,
  longAgo: 'ett tag sedan',
  told: (company, day) => `vet om ${company} sedan ${day}`,
  notTold: (company) => `vet inte om ${company} än`,
  callList: 'När du ringer',
  forName: (name, line) => `Till ${name}: ${line}`,
  worth: 'Bra att veta',
  add: (command) => `Lägg till eller ändra:  ${command}`,
  tell: (command) => `När du har berättat:  ${command}`,
  letter: (command) => `Hellre ett mejl:  ${command}`,
  updated: (name) => `${name} fanns redan här. Uppgifterna är kompletterade.`,
  removed: (name) => `${name} är borttagen ur listan.`,
  badMail: (mail) => `”${mail}” är ingen mejladress, så den sparades inte. Resten är sparat.`,
  badYear: (year) => `”${year}” är inget årtal, så det sparades inte. Resten är sparat.`,
  wantMail: 'en mejladress som anna@exempel.se',
  wantYear: 'ett årtal som 2019',
  ended: (company) => `Processen hos ${company} är avslutad, men det är noterat.`,
  nobodyToTell: 'Det finns ingen referens som har sagt ja, så ingen är noterad.',
  nobodyHint: (command) => `Välj en med ${command}.`,
  forWhich: 'Brevet behöver veta vilken tjänst det gäller.',
  forWhichHint: (command) => `Skriv processen:  ${command}`,
};

const nb: ReferencesWords = {
  none: (command) => `Her er det ingen ennå. Legg til den første:  ${command}`,
  permission: { yes: 'har sagt ja', asked: 'spurt, ikke svart ennå', no: 'ikke spurt ennå' },
  workedUntil: (year) => `jobbet sammen til ${year}`,
  longAgo: 'en stund siden',
  told: (company, day) => `vet om ${company} siden ${day}`,
  notTold: (company) => `vet ikke om ${company} ennå`,
  callList: 'Når du ringer',
  forName: (name, line) => `Til ${name}: ${line}`,
  worth: 'Greit å vite',
  add: (command) => `Legg til eller endre:  ${command}`,
  tell: (command) => `Når du har sagt fra:  ${command}`,
  letter: (command) => `Heller en e-post:  ${command}`,
  updated: (name) => `${name} sto her fra før. Opplysningene er utfylt.`,
  removed: (name) => `${name} er tatt ut av listen.`,
  badMail: (mail) =>
    `«${mail}» er ikke en e-postadresse, så den ble ikke lagret. Resten er lagret.`,
  badYear: (year) => `«${year}» er ikke et årstall, så det ble ikke lagret. Resten er lagret.`,
  wantMail: 'en e-postadresse som anna@eksempel.no',
  wantYear: 'et årstall som 2019',
  ended: (company) => `Prosessen hos ${company} er avsluttet, men det er notert.`,
  nobodyToTell: 'Det er ingen referanser som har sagt ja, så ingen er notert.',
  nobodyHint: (command) => `Velg en med ${command}.`,
  forWhich: 'Brevet må vite hvilken stilling det gjelder.',
  forWhichHint: (command) => `Skriv prosessen:  ${command}`,
};

export const referencesWords: Record<Language, ReferencesWords> = { sv, nb };
