import type { ThanksWords } from '../thanks';

export const thanksWords: ThanksWords = {
  post: (role) => (role === '' ? 'tjänsten' : `tjänsten som ${role}`),
  and: 'och',
  to: 'Till',
  subject: 'Ämne',
  all: ['alla', 'alle', 'all'],
  sentOn: (day) => (day === null ? 'Du har tackat.' : `Du tackade ${day}.`),
  unwanted: (command) =>
    `Du har berättat att du inte vill ha jobbet. Ord för att tacka nej finns i ${command}.`,
  anyway: (command) => `Vill du ha ett utkast ändå:  ${command}`,
  edit: (command) => `Skriv om det först:  ${command}`,
  name: 'Ditt namn i mejlen:  coach config name "Kim Berg"',
  link: (command) => `Länk till ditt mejlprogram:  ${command}`,
  file: (command) => `Eller en fil:  ${command}`,
  fileName: 'tack.eml',
  sent: (command) => `När det är skickat:  ${command}`,
  written: (file) => `Utkastet ligger i ${file}. Öppna det i ditt mejlprogram.`,
  copied: 'Skickat till urklipp. Kommer det inte fram, markera texten själv.',
  noClipboard: 'Här finns inget urklipp, så inget är kopierat.',
  nobody: (name, known) => `${name} finns inte bland dem du träffade: ${known}.`,
  whoElse: (command) => `Lägg till namnet med ${command}, eller välj ett av namnen.`,
  choose: (names) => `Var och en får ett eget mejl: ${names}.`,
  chooseHint: (command) => `Välj ett med ${command} eller ett till alla med --to alla.`,
  noInterview: (company) => `Det finns ingen intervju hos ${company} att tacka för än.`,
  noInterviewHint: (command) => `Var du där, så berätta när:  ${command}`,
  ended: (company) => `Processen hos ${company} är avslutad, så det här tacket kommer för sent.`,
  endedHint: (command) => `Ett tack efter beskedet finns i ${command}.`,
  badMail: (mail, name) =>
    `”${mail}” är ingen mejladress, så ${name} saknar adress i utkastet. Fyll i den själv.`,
};
