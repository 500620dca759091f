import type { Language } from '../guide/guide';
import { capital, count } from './counts';

export interface DebriefWords {
  howLong: (questions: number) => string;
  goingOn: string;
  goOn: (company: string, answers: number) => string;
  goOnHelp: string;
  mostChanges: (most: number) => string;
  tooMany: string;
  inFuture: (day: string) => string;
  dayOrder: (first: string, then: string) => string;
  goneOver: (day: string) => string;
  interviewed: (day: string) => string;
  keep: string;
  changeOne: string;
  alsoChange: string;
  hard: string;
  promised: string;
  nothingPromised: string;
  by: (day: string) => string;
  saidBy: (who: string) => string;
  mayContact: string;
  mayContactFrom: (day: string) => string;
  doNot: string;
  next: string;
  unanswered: (count: number, command: string) => string;
  deeper: (command: string) => string;
  secondLook: {
    title: string;
    first: string;
    now: string;
    feeling: string;
    good: string;
    bad: string;
    change: string;
    judged: Record<string, string>;
    notYet: (command: string) => string;
    /** On the very day of the first look. */
    early: string;
    keptFromFirst: string;
  };
}

const sv: DebriefWords = {
  howLong: (n) =>
    n <= 9
      ? `${capital(count(n, 'sv'))} frågor, ungefär fem minuter.`
      : `${n} frågor, ungefär en halvtimme.`,
  goingOn: 'Här fortsätter du där du slutade.',
  goOn: (company, n) =>
    `Du har börjat gå igenom ${company}, ${count(n, 'sv')} svar. Fortsätta där?`,
  goOnHelp: 'Svarar du nej ligger det gamla kvar, och du börjar på en ny genomgång.',
  mostChanges: (most) => `högst ${count(most, 'sv')} saker att ändra`,
  tooMany: 'Behåll dem som betyder mest.',
  inFuture: (day) => `${capital(day)} har inte varit än.`,
  dayOrder: (first, then) => `${capital(then)} ligger före ${first}, och det går inte ihop.`,
  goneOver: (day) => `Intervjun ${day} finns redan här. Vi fortsätter med den.`,
  interviewed: (day) => `intervju ${day}`,
  keep: 'Behåll',
  changeOne: 'Ändra till nästa gång: en sak',
  alsoChange: 'Kan vänta',
  hard: 'Svåra frågor att öva på',
  promised: 'Utlovat',
  nothingPromised:
    'Inget om vad som händer nu. Nästa gång kan du fråga när beskedet kommer och om du får höra av dig.',
  by: (day) => `Besked senast ${day}`,
  saidBy: (who) => `sagt av ${who}`,
  mayContact: 'Du får höra av dig.',
  mayContactFrom: (day) => `Du får höra av dig från ${day}.`,
  doNot: 'De hör av sig själva.',
  next: 'Nästa steg',
  unanswered: (n, command) =>
    `${n === 1 ? 'En fråga är' : `${capital(count(n, 'sv'))} frågor är`} kvar att svara på om du vill:  ${command}`,
  deeper: (command) => `Vill du gå djupare:  ${command}`,
  secondLook: {
    title: 'Två blickar',
    first: 'då',
    now: 'nu',
    feeling: 'Känslan',
    good: 'Bra',
    bad: 'Sämre',
    change: 'Ändra',
    judged: {
      better: 'Det gick bättre än du först trodde.',
      same: 'Du ser det likadant i dag.',
      worse: 'Du ser det strängare i dag.',
    },
    early:
      'Den här titten är egentligen tänkt för i morgon, när du har sovit på saken. Vill du göra den nu går det bra. Annars avbryter du och kommer tillbaka i morgon.',
    keptFromFirst: 'Också kvar från första gången',
    notYet: (command) =>
      `Det finns ingen första genomgång att se tillbaka på. Börja med ${command}.`,
  },
};

const nb: DebriefWords = {
  howLong: (n) =>
    n <= 9
      ? `${capital(count(n, 'nb'))} spørsmål, omtrent fem minutter.`
      : `${n} spørsmål, omtrent en halvtime.`,
  goingOn: 'Her går du videre der du slapp.',
  goOn: (company, n) =>
    `Du har begynt å gå gjennom ${company}, ${count(n, 'nb')} svar. Fortsette der?`,
  goOnHelp: 'Svarer du nei, blir det gamle liggende, og du begynner på en ny gjennomgang.',
  mostChanges: (most) => `høyst ${count(most, 'nb')} ting å endre`,
  tooMany: 'Behold det som betyr mest.',
  inFuture: (day) => `${capital(day)} har ikke vært ennå.`,
  dayOrder: (first, then) => `${capital(then)} kommer før ${first}, og det kan ikke stemme.`,
  goneOver: (day) => `Intervjuet ${day} finnes her allerede. Vi fortsetter med det.`,
  interviewed: (day) => `intervju ${day}`,
  keep: 'Ta vare på',
  changeOne: 'Endre til neste gang: én ting',
  alsoChange: 'Kan vente',
  hard: 'Vanskelige spørsmål å øve på',
  promised: 'Det de sa',
  nothingPromised:
    'Ingenting om hva som skjer nå. Neste gang kan du spørre når svaret kommer, og om du kan ta kontakt.',
  by: (day) => `Svar innen ${day}`,
  saidBy: (who) => `sagt av ${who}`,
  mayContact: 'Du kan ta kontakt.',
  mayContactFrom: (day) => `Du kan ta kontakt fra ${day}.`,
  doNot: 'De tar kontakt selv.',
  next: 'Neste steg',
  unanswered: (n, command) =>
    `${n === 1 ? 'Ett spørsmål' : `${capital(count(n, 'nb'))} spørsmål`} står igjen hvis du vil svare:  ${command}`,
  deeper: (command) => `Vil du gå dypere:  ${command}`,
  secondLook: {
    title: 'To blikk',
    first: 'da',
    now: 'nå',
    feeling: 'Følelsen',
    good: 'Bra',
    bad: 'Dårligere',
    change: 'Endre',
    judged: {
      better: 'Det gikk bedre enn du først trodde.',
      same: 'Du ser det på samme måte i dag.',
      worse: 'Du ser strengere på det i dag.',
    },
    early:
      'Dette er egentlig ment for i morgen, når du har sovet på det. Vil du gjøre det nå, går det fint. Ellers avbryter du og kommer tilbake i morgen.',
    keptFromFirst: 'Også skrevet første gang',
    notYet: (command) =>
      `Det finnes ingen første gjennomgang å se tilbake på. Begynn med ${command}.`,
  },
};

export const debriefWords: Record<Language, DebriefWords> = { sv, nb };
