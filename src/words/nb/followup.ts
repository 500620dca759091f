import { capital } from '../sentence';
import { count } from './counts';
import type { FollowupWords } from '../followup';

export const followupWords: FollowupWords = {
  because: 'Fordi',
  against: 'Taler imot',
  alsoGood: 'Like bra',
  wouldChange: 'Dette ville endret svaret',
  change: (when, then) => `${when}: ${capital(then)}.`,
  meanwhile: 'Imens',
  say: 'Si for eksempel',
  ifTrue: 'Bare hvis det er sant',
  voicemail: 'Hvis du kommer til telefonsvareren',
  mail: 'E-posten',
  subject: 'Emne',
  keepInMind: 'Tenk på',
  schools: 'Rådene spriker',
  more: 'Mer å lese',
  verdict: (kind, day) =>
    ({
      call: `ring ${day}`,
      mail: `skriv en kort e-post ${day}`,
      thank: 'send en kort takk',
      wait: `vent til ${day}`,
      'ask-feedback': `still ett eneste spørsmål ${day}`,
      'let-go': 'la det ligge',
    })[kind],
  byRule: {
    F09: (day) => `skriv en kort e-post ${day} og trekk deg`,
    F10: (day) => `svar dem ${day}`,
    F35: () => 'alt er i orden',
  },
  afterTheirs: {
    'new-date': 'vent til en dag eller to etter den',
    'date-set': 'vent til den dagen',
    'new-time-set': 'vent til den dagen',
    'papers-day': 'vent til arbeidsdagen etter den',
    'start-news': 'vent til arbeidsdagen etter den',
  },
  alternative: {
    call: 'En telefonsamtale.',
    mail: 'En kort e-post.',
    thank: 'En takk.',
    wait: 'Å vente.',
    'ask-feedback': 'Et spørsmål.',
    'let-go': 'Å la det ligge.',
  },
  greeting: (name) => (name === null ? 'Hei' : `Hei, ${name}`),
  post: (role) => (role === '' ? 'stillingen' : `stillingen som ${role}`),
  theDay: (day) => day,
  workingDays: (days) => (days === 1 ? 'én arbeidsdag' : `${count(days)} arbeidsdager`),
  times: (tries) => (tries === 1 ? 'én gang' : `${count(tries)} ganger`),
  commands: {
    mail: 'E-posten',
    calendar: 'I kalenderen',
    log: 'Når du har tatt kontakt',
    again: 'Svar på spørsmålene på nytt',
    outcome: 'Spørsmålet og e-posten',
    noQuestion: 'Hvis du ikke vil spørre',
    prepare: 'Forbered deg',
    salary: 'Lønn og vilkår',
    thanks: 'Takken',
    sent: 'Når den er sendt',
    houseRule: 'Hvis du aldri vil ringe',
    noHouseRule: 'Uten regelen din',
    name: 'Navnet ditt på plass',
  },
  written: (file) => `Skrevet til ${file}.`,
  logged: (channel, day) =>
    ({
      call: `Skrevet inn: Du ringte ${day}.`,
      mail: `Skrevet inn: Du skrev en e-post ${day}.`,
      other: `Skrevet inn: Du tok kontakt ${day}.`,
    })[channel],
  logAnswered: (channel, day) =>
    ({
      call: `Rettet: Du fikk svar da du ringte ${day}.`,
      mail: `Rettet: Du har fått svar på e-posten du skrev ${day}.`,
      other: `Rettet: Du fikk svar da du tok kontakt ${day}.`,
    })[channel],
  loggedBefore: (day) => `Kontakten ${day} er allerede skrevet inn. Ingenting ble endret.`,
  missing: {
    text: (day) => `Du hadde avtalt et intervju ${day}. Ble det noe av?`,
    help: 'Svarer du ja, regnes ventetiden fra den dagen. Svarer du nei, kan du oppgi et nytt tidspunkt.',
    hint: (command) => `Ble det noe av intervjuet, skriver du det inn slik:  ${command}`,
  },
  noInterview:
    'Det er ikke noe intervju å regne fra. Coachen svarer på hva du kan gjøre etter et intervju, ikke etter en søknad.',
  noInterviewHint: (command) => `Har du vært på et, kan du si når:  ${command} --on "i går"`,
  noDraft: 'Til dette svaret hører det ingen e-post.',
  noDay: 'Til dette svaret hører det ingen dag å legge i kalenderen.',
  calendar: {
    title: (what, company) => `${company}: ${what}`,
    event: {
      F11: 'siste dag for å svare på tilbudet',
      F18: 'intervju',
      F34: 'første arbeidsdag',
    },
    what: {
      call: 'ring',
      mail: 'skriv en kort e-post',
      thank: 'send en kort takk',
      wait: 'se om det er tid for å ta kontakt',
      'ask-feedback': 'still ett eneste spørsmål, hvis du vil',
      'let-go': 'la det ligge',
    },
  },
};
