import { capital } from '../sentence';
import { count } from './counts';
import type { DebriefWords } from '../debrief';

export const debriefWords: DebriefWords = {
  howLong: ({ facts, reflection: n }) => {
    const questions =
      n <= 9
        ? `${count(n)} spørsmål, omtrent fem minutter.`
        : `${n} spørsmål, omtrent en halvtime.`;
    const first = facts === 1 ? 'Først ett kort spørsmål' : `Først ${count(facts)} korte spørsmål`;
    return facts === 0 ? capital(questions) : `${first} om intervjuet, så ${questions}`;
  },
  newOrSame: {
    text: 'Er det samme intervju eller et nytt?',
    help: 'Samme: Du blir spurt på nytt om det du hoppet over, og det du har svart, blir stående. Nytt: en egen gjennomgang. Vil du se på svarene igjen med nye øyne, finnes coach debrief --second-look.',
    same: 'Samme intervju',
    new: 'Et nytt intervju',
  },
  goingOn: 'Her går du videre der du slapp.',
  goOn: (company, n) =>
    `Du har begynt å gå gjennom intervjuet hos ${company}, ${count(n)} svar. Vil du fortsette der?`,
  goOnHelp: 'Svarer du nei, blir det gamle liggende, og du begynner på en ny gjennomgang.',
  mostChanges: (most) => `høyst ${count(most)} ting å endre`,
  tooMany: 'Behold det som betyr mest.',
  inFuture: (day) => `${capital(day)} har ikke vært ennå.`,
  dayOrder: (first, then) => `${capital(then)} kommer før ${first}, og det kan ikke stemme.`,
  goneOver: (day) => `Intervjuet ${day} finnes her allerede, og gjennomgangen fortsetter der.`,
  interviewed: (day) => `intervju ${day}`,
  keep: 'Ta vare på',
  changeOne: 'Endre til neste gang: én ting',
  alsoChange: 'Kan vente',
  hard: 'Vanskelige spørsmål å øve på',
  promised: 'Det de sa',
  nothingPromised:
    'Det står ingenting om hva som skjer nå. Neste gang kan du spørre når svaret kommer, og om du kan ta kontakt.',
  by: (day) => `Svar innen ${day}`,
  saidBy: (who) => `sagt av ${who}`,
  mayContact: 'Du kan ta kontakt.',
  mayContactFrom: (day) => `Du kan ta kontakt fra ${day}.`,
  doNot: 'De tar kontakt selv.',
  next: 'Neste steg',
  unanswered: (n, command) =>
    `${n === 1 ? 'Ett spørsmål' : `${capital(count(n))} spørsmål`} står igjen hvis du vil svare:  ${command}`,
  more: (n) =>
    `${n === 1 ? 'Ett spørsmål' : `${capital(count(n))} spørsmål`} til, omtrent to minutter?`,
  moreHelp:
    'De går mer i dybden: styrkene, stemningen, arbeidsplassen. Svarer du nei, er gjennomgangen ferdig, og spørsmålene ligger i coach debrief --deep.',
  todayTaken: (command) =>
    `Du skrev ingen dato, så dagens dato er brukt. Var det en annen dag:  ${command}`,
  points: (command) => `Tolv punkter etter intervjuet:  ${command}`,
  deeper: (command) => `Vil du gå dypere:  ${command}`,
  secondLook: {
    title: 'Da og nå',
    first: 'da',
    now: 'nå',
    feeling: 'Følelsen',
    good: 'Bra',
    bad: 'Mindre bra',
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
