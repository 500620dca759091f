import { capital } from '../sentence';
import { count } from './counts';
import type { DebriefWords } from '../debrief';

export const debriefWords: DebriefWords = {
  howLong: ({ facts, reflection: n }) => {
    const questions =
      n <= 9 ? `${count(n)} frågor, ungefär fem minuter.` : `${n} frågor, ungefär en halvtimme.`;
    const first = facts === 1 ? 'Först en kort' : `Först ${count(facts)} korta`;
    return facts === 0 ? capital(questions) : `${first} om intervjun, sedan ${questions}`;
  },
  newOrSame: {
    text: 'Är det samma intervju eller en ny?',
    help: 'Samma: frågorna du hoppade över ställs igen, och det du har svarat står kvar. Ny: en genomgång för sig. En titt till på svaren tar du med coach debrief --second-look.',
    same: 'Samma intervju',
    new: 'En ny intervju',
  },
  goingOn: 'Här fortsätter du där du slutade.',
  goOn: (company, n) =>
    `Du har börjat gå igenom intervjun hos ${company} och gett ${count(n)} svar. Vill du fortsätta där?`,
  goOnHelp: 'Nej: det gamla ligger kvar, och du börjar på en ny genomgång.',
  mostChanges: (most) => `högst ${count(most)} saker att ändra`,
  tooMany: 'Behåll dem som betyder mest.',
  inFuture: (day) => `${capital(day)} har inte varit än.`,
  dayOrder: (first, then) => `${capital(then)} ligger före ${first}, och det går inte ihop.`,
  goneOver: (day) => `Intervjun ${day} finns redan här, och genomgången fortsätter där.`,
  interviewed: (day) => `intervju ${day}`,
  keep: 'Behåll',
  changeOne: 'Ändra till nästa gång: en sak',
  alsoChange: 'Kan vänta',
  hard: 'Svåra frågor att öva på',
  promised: 'Utlovat',
  nothingPromised:
    'Inget är skrivet om vad som händer nu. Nästa gång kan du fråga när beskedet kommer och om du får höra av dig.',
  by: (day) => `Besked senast ${day}`,
  saidBy: (who) => `sagt av ${who}`,
  mayContact: 'Du får höra av dig.',
  mayContactFrom: (day) => `Du får höra av dig från ${day}.`,
  doNot: 'De hör av sig själva.',
  next: 'Nästa steg',
  unanswered: (n, command) =>
    `${n === 1 ? 'En fråga är' : `${capital(count(n))} frågor är`} kvar att svara på om du vill:  ${command}`,
  more: (n) => `${n === 1 ? 'En fråga' : `${capital(count(n))} frågor`} till, ungefär två minuter?`,
  moreHelp:
    'De går djupare: styrkorna, stämningen, arbetsplatsen. Nej: genomgången är klar, och frågorna finns kvar i coach debrief --deep.',
  todayTaken: (command) =>
    `Du skrev ingen dag, så dagens datum gäller. Var det en annan:  ${command}`,
  points: (command) => `Tolv punkter efter intervjun:  ${command}`,
  deeper: (command) => `Vill du gå djupare:  ${command}`,
  secondLook: {
    title: 'En titt till',
    first: 'då',
    now: 'nu',
    feeling: 'Känslan',
    good: 'Bra',
    bad: 'Mindre bra',
    change: 'Ändra',
    judged: {
      better: 'Det gick bättre än du först trodde.',
      same: 'Du ser likadant på det i dag.',
      worse: 'Du ser strängare på det i dag.',
    },
    early:
      'En titt till är tänkt för i morgon, när du har sovit på saken. Vill du ta den nu, går det bra. Annars avbryter du och kommer tillbaka i morgon.',
    keptFromFirst: 'Också kvar från första gången',
    notYet: (command) =>
      `Det finns ingen första genomgång att se tillbaka på. Börja med ${command}.`,
  },
};
