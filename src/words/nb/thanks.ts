import type { ThanksWords } from '../thanks';

export const thanksWords: ThanksWords = {
  post: (role) => (role === '' ? 'stillingen' : `stillingen som ${role}`),
  and: 'og',
  to: 'Til',
  subject: 'Emne',
  all: ['alle', 'alla', 'all'],
  sentOn: (day) => (day === null ? 'Du har takket.' : `Du takket ${day}.`),
  unwanted: (command) =>
    `Du har fortalt at du ikke vil ha jobben. Ord for å takke nei finner du i ${command}.`,
  anyway: (command) => `Vil du ha et utkast likevel:  ${command}`,
  edit: (command) => `Skriv det om først:  ${command}`,
  name: 'Navnet ditt i brevene:  coach config name "Kim Berg"',
  link: (command) => `Lenke til e-postprogrammet:  ${command}`,
  file: (command) => `Eller en fil:  ${command}`,
  fileName: 'takk.eml',
  sent: (command) => `Når den er sendt:  ${command}`,
  written: (file) => `Utkastet ligger i ${file}. Åpne det i e-postprogrammet ditt.`,
  copied: 'Kopiert til utklippstavlen. Er den ikke der, kan du merke og kopiere teksten selv.',
  noClipboard: 'Her er det ingen utklippstavle, så ingenting er kopiert.',
  nobody: (name, known) => `${name} er ikke blant dem du møtte: ${known}.`,
  whoElse: (command) => `Legg til navnet med ${command}, eller velg ett av navnene.`,
  choose: (names) => `Det er flere å takke: ${names}.`,
  chooseHint: (command) =>
    `Velg én av dem med ${command}, eller skriv ett brev til alle med --to alle.`,
  noInterview: (company) => `Det er ikke noe intervju hos ${company} å takke for ennå.`,
  noInterviewHint: (command) => `Har du vært der, kan du si når:  ${command}`,
  ended: (company) => `Prosessen hos ${company} er avsluttet, så denne takken kommer for sent.`,
  endedHint: (command) => `En takk etter svaret finner du i ${command}.`,
  badMail: (mail, name) =>
    `«${mail}» er ikke en e-postadresse, så ${name} mangler adresse i utkastet. Fyll den inn selv.`,
};
