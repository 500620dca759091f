import type { OutcomeName } from '../domain/outcome';
import type { Language } from '../guide/guide';

export interface OutcomeWords {
  leaveBe: string;
  question: string;
  callLines: string;
  mail: string;
  subject: string;
  earlier: string;
  keep: string;
  change: string;
  theirWords: string;
  takeAlong: string;
  /** What was written down: "Inskrivet: du har fått ett erbjudande (i dag)." */
  kept: Record<OutcomeName, (day: string) => string>;
  reminder: (day: string) => string;
  hints: {
    calendar: string;
    thanks: string;
    ask: string;
    sent: string;
    feedback: string;
    next: string;
    files: string;
    reopen: string;
    noQuestion: string;
    otherDay: string;
    afterAll: string;
    prepare: string;
    salary: string;
    references: string;
  };
  entry: (company: string) => string;
  written: (file: string) => string;
  noDraft: string;
  noDay: string;
  noState: string;
  noStateHint: (names: string) => string;
  notRejected: (company: string) => string;
  notRejectedHint: (command: string) => string;
  /** What is wrong with a question of one's own in a file. */
  emptyFeedback: string;
  emptyFeedbackHint: string;
}

const sv: OutcomeWords = {
  leaveBe: 'Låt bli just nu',
  question: 'Din enda fråga',
  callLines: 'Om ni talas vid i telefon',
  mail: 'Mejlet',
  subject: 'Ämne',
  earlier: 'Dina egna anteckningar',
  keep: 'Behåll',
  change: 'Ändra',
  theirWords: 'Deras ord',
  takeAlong: 'Det här tar du med dig',
  kept: {
    next: (day) => `Inskrivet: beskedet kom ${day}, du är kallad till en ny intervju.`,
    offer: (day) => `Inskrivet: du har fått ett erbjudande, ${day}.`,
    accepted: (day) => `Inskrivet: du har tackat ja, ${day}.`,
    rejected: (day) => `Inskrivet: de valde någon annan, ${day}.`,
    withdrawn: (day) => `Inskrivet: du har dragit dig ur, ${day}.`,
    silence: (day) => `Inskrivet: du räknar inte längre med svar, ${day}.`,
    cancelled: (day) => `Inskrivet: tjänsten blev inte av, ${day}.`,
    reopened: () => 'Processen är öppen igen.',
  },
  reminder: (day) => `Titta hit igen ${day}, om du vill.`,
  hints: {
    calendar: 'I kalendern',
    thanks: 'Ett tack för beskedet',
    ask: 'Ställ din fråga',
    sent: 'När mejlet är skickat',
    feedback: 'När de har svarat',
    next: 'Nästa steg',
    files: 'Som fil eller länk',
    reopen: 'Om de hör av sig ändå',
    noQuestion: 'Om du inte vill fråga',
    otherDay: 'Om beskedet kom en annan dag',
    afterAll: 'Om du ändrar dig',
    prepare: 'Inför nästa intervju',
    salary: 'Lön och villkor',
    references: 'Dina referenser',
  },
  entry: (company) => `${company}: en fråga, om du vill`,
  written: (file) => `Skrivet till ${file}.`,
  noDraft: 'Till det här hör inget mejl.',
  noDay: 'Till det här hör ingen dag att lägga i kalendern.',
  noState: 'Vad är det som har hänt?',
  noStateHint: (names) => `Lägg till ett av orden: ${names}.`,
  notRejected: (company) => `Hos ${company} finns inget nej inskrivet.`,
  notRejectedHint: (command) => `Skriv in det först:  ${command}`,
  emptyFeedback: 'Återkopplingen är tom.',
  emptyFeedbackHint: 'Skriv deras ord efter --feedback. Ett ensamt streck läser dem från stdin.',
};

const nb: OutcomeWords = {
  leaveBe: 'La være akkurat nå',
  question: 'Det ene spørsmålet ditt',
  callLines: 'Hvis dere snakkes på telefon',
  mail: 'E-posten',
  subject: 'Emne',
  earlier: 'Dine egne notater',
  keep: 'Ta vare på',
  change: 'Endre',
  theirWords: 'Ordene deres',
  takeAlong: 'Dette tar du med deg',
  kept: {
    next: (day) => `Skrevet inn: beskjeden kom ${day}, du er innkalt til et nytt intervju.`,
    offer: (day) => `Skrevet inn: du har fått et tilbud, ${day}.`,
    accepted: (day) => `Skrevet inn: du har takket ja, ${day}.`,
    rejected: (day) => `Skrevet inn: de valgte en annen, ${day}.`,
    withdrawn: (day) => `Skrevet inn: du har trukket deg, ${day}.`,
    silence: (day) => `Skrevet inn: du regner ikke med svar lenger, ${day}.`,
    cancelled: (day) => `Skrevet inn: stillingen ble det ikke noe av, ${day}.`,
    reopened: () => 'Prosessen er åpen igjen.',
  },
  reminder: (day) => `Se hit igjen ${day}, hvis du vil.`,
  hints: {
    calendar: 'I kalenderen',
    thanks: 'En takk for svaret',
    ask: 'Still spørsmålet ditt',
    sent: 'Når e-posten er sendt',
    feedback: 'Når de har svart',
    next: 'Neste steg',
    files: 'Som fil eller lenke',
    reopen: 'Hvis de tar kontakt likevel',
    noQuestion: 'Hvis du ikke vil spørre',
    otherDay: 'Hvis beskjeden kom en annen dag',
    afterAll: 'Hvis du ombestemmer deg',
    prepare: 'Før neste intervju',
    salary: 'Lønn og vilkår',
    references: 'Referansene dine',
  },
  entry: (company) => `${company}: ett spørsmål, hvis du vil`,
  written: (file) => `Skrevet til ${file}.`,
  noDraft: 'Til dette hører det ingen e-post.',
  noDay: 'Til dette hører det ingen dag å legge i kalenderen.',
  noState: 'Hva har skjedd?',
  noStateHint: (names) => `Legg til ett av ordene: ${names}.`,
  notRejected: (company) => `Hos ${company} er det ikke skrevet inn noe avslag.`,
  notRejectedHint: (command) => `Skriv det inn først:  ${command}`,
  emptyFeedback: 'Tilbakemeldingen er tom.',
  emptyFeedbackHint: 'Skriv ordene deres etter --feedback. En enslig strek leser dem fra stdin.',
};

export const outcomeWords: Record<Language, OutcomeWords> = { sv, nb };
