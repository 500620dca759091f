import type { Day } from '../domain/day/day';
import { daysBetween, weekday } from '../domain/day/day';
import type { Language } from '../guide/guide';

export interface ThanksWords {
  /** When the interview was, as it is said in a letter: "i dag", "i tisdags", "den 10 november". */
  when: (on: Day, today: Day, written: string) => string;
  /** "tjänsten som systemutvecklare"; only "tjänsten" when the role is not known. */
  post: (role: string) => string;
  and: string;
  to: string;
  subject: string;
  /** Words that mean everybody at once after `--to`. */
  all: readonly string[];
  sentOn: (day: string) => string;
  edit: (command: string) => string;
  name: string;
  link: (command: string) => string;
  file: (command: string) => string;
  sent: (command: string) => string;
  written: (file: string) => string;
  copied: string;
  noClipboard: string;
  nobody: (name: string, known: string) => string;
  whoElse: (command: string) => string;
  choose: (names: string) => string;
  chooseHint: (command: string) => string;
  noInterview: (company: string) => string;
  noInterviewHint: (command: string) => string;
  ended: (company: string) => string;
  endedHint: (command: string) => string;
  badMail: (mail: string, name: string) => string;
}

const SV_DAYS = ['måndags', 'tisdags', 'onsdags', 'torsdags', 'fredags', 'lördags', 'söndags'];
const NB_DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const WEEK = 7;

const sv: ThanksWords = {
  when: (on, today, written) => {
    const days = daysBetween(on, today);
    if (days <= 1) return days === 1 ? 'i går' : 'i dag';
    return days < WEEK ? `i ${SV_DAYS[weekday(on) - 1]}` : `den ${written}`;
  },
  post: (role) => (role === '' ? 'tjänsten' : `tjänsten som ${role}`),
  and: 'och',
  to: 'Till',
  subject: 'Ämne',
  all: ['alla', 'alle', 'all'],
  sentOn: (day) => `Du har tackat ${day}.`,
  edit: (command) => `Skriv om det först:  ${command}`,
  name: 'Ditt namn i breven:  coach config name "Kim Berg"',
  link: (command) => `Länk till ditt mejlprogram:  ${command}`,
  file: (command) => `Eller en fil:  ${command}`,
  sent: (command) => `När det är skickat:  ${command}`,
  written: (file) => `Utkastet ligger i ${file}. Öppna det i ditt mejlprogram.`,
  copied: 'Skickat till urklipp. Kommer det inte fram kan du markera texten själv.',
  noClipboard: 'Här finns inget urklipp, så inget är kopierat.',
  nobody: (name, known) => `${name} finns inte bland dem du träffade: ${known}.`,
  whoElse: (command) => `Lägg till namnet med ${command}, eller välj ett av namnen.`,
  choose: (names) => `Det är flera brev: till ${names}.`,
  chooseHint: (command) => `Välj ett med ${command} eller ett till alla med --to alla.`,
  noInterview: (company) => `Det finns ingen intervju hos ${company} att tacka för än.`,
  noInterviewHint: (command) => `Var du där, så berätta när:  ${command}`,
  ended: (company) => `Processen hos ${company} är avslutad, så det här tacket kommer för sent.`,
  endedHint: (command) => `Ett tack efter beskedet finns i ${command}.`,
  badMail: (mail, name) =>
    `”${mail}” är ingen mejladress, så ${name} saknar adress i utkastet. Fyll i den själv.`,
};

const nb: ThanksWords = {
  when: (on, today, written) => {
    const days = daysBetween(on, today);
    if (days <= 1) return days === 1 ? 'i går' : 'i dag';
    return days < WEEK ? `på ${NB_DAYS[weekday(on) - 1]}` : written;
  },
  post: (role) => (role === '' ? 'stillingen' : `stillingen som ${role}`),
  and: 'og',
  to: 'Til',
  subject: 'Emne',
  all: ['alle', 'alla', 'all'],
  sentOn: (day) => `Du har takket ${day}.`,
  edit: (command) => `Skriv det om først:  ${command}`,
  name: 'Navnet ditt i brevene:  coach config name "Kim Berg"',
  link: (command) => `Lenke til e-postprogrammet:  ${command}`,
  file: (command) => `Eller en fil:  ${command}`,
  sent: (command) => `Når den er sendt:  ${command}`,
  written: (file) => `Utkastet ligger i ${file}. Åpne det i e-postprogrammet ditt.`,
  copied: 'Sendt til utklippstavlen. Kommer det ikke fram, kan du merke teksten selv.',
  noClipboard: 'Her er det ingen utklippstavle, så ingenting er kopiert.',
  nobody: (name, known) => `${name} er ikke blant dem du møtte: ${known}.`,
  whoElse: (command) => `Legg til navnet med ${command}, eller velg ett av navnene.`,
  choose: (names) => `Det er flere brev: til ${names}.`,
  chooseHint: (command) => `Velg ett med ${command}, eller ett til alle med --to alle.`,
  noInterview: (company) => `Det er ikke noe intervju hos ${company} å takke for ennå.`,
  noInterviewHint: (command) => `Har du vært der, kan du si når:  ${command}`,
  ended: (company) => `Prosessen hos ${company} er avsluttet, så denne takken kommer for sent.`,
  endedHint: (command) => `En takk etter svaret finner du i ${command}.`,
  badMail: (mail, name) =>
    `«${mail}» er ikke en e-postadresse, så ${name} mangler adresse i utkastet. Fyll den inn selv.`,
};

export const thanksWords: Record<Language, ThanksWords> = { sv, nb };
