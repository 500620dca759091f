import type { ReferencesWords } from '../references';

export const referencesWords: ReferencesWords = {
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
