import type { VerdictKind } from '../domain/followup/rule';
import type { Language } from '../guide/guide';
import { count } from './counts';

export interface FollowupWords {
  because: string;
  against: string;
  alsoGood: string;
  wouldChange: string;
  meanwhile: string;
  say: string;
  ifTrue: string;
  voicemail: string;
  mail: string;
  subject: string;
  keepInMind: string;
  schools: string;
  /** What an answer comes to, as the end of a sentence: "vänta till fredag 4 december". */
  verdict: (kind: VerdictKind, day: string) => string;
  /** As `verdict`, for rows where the mail is of a kind of its own. */
  byRule: Record<string, (day: string) => string>;
  /** A wait until after a day of theirs that is only imagined, by the fact; names no day. */
  afterTheirs: Record<string, string>;
  /** A verdict just as good, as a sentence of its own. */
  alternative: Record<VerdictKind, string>;
  greeting: (name: string | null) => string;
  post: (role: string) => string;
  /** A day inside a sentence about the past: "den 21 september", "21. september". */
  theDay: (day: string) => string;
  workingDays: (days: number) => string;
  commands: {
    mail: string;
    calendar: string;
    log: string;
    again: string;
    outcome: string;
    noQuestion: string;
    prepare: string;
    salary: string;
    thanks: string;
    sent: string;
    houseRule: string;
    noHouseRule: string;
    name: string;
  };
  written: (file: string) => string;
  logged: (channel: 'call' | 'mail' | 'other', day: string) => string;
  loggedBefore: (day: string) => string;
  missing: { text: (day: string) => string; help: string; hint: (command: string) => string };
  noInterview: string;
  noInterviewHint: string;
  noDraft: string;
  noDay: string;
  calendar: {
    title: (what: string, company: string) => string;
    /** What to do on the day, said on that day. */
    what: Record<VerdictKind, string>;
  };
}

const sv: FollowupWords = {
  because: 'Därför',
  against: 'Talar emot',
  alsoGood: 'Lika bra',
  wouldChange: 'Det här skulle ändra svaret',
  meanwhile: 'Under tiden',
  say: 'Säg till exempel',
  ifTrue: 'Bara om det är sant',
  voicemail: 'Om telefonsvararen går igång',
  mail: 'Mejlet',
  subject: 'Ämne',
  keepInMind: 'Tänk på',
  schools: 'Råden går isär',
  verdict: (kind, day) =>
    ({
      call: `ring ${day}`,
      mail: `skriv ett kort mejl ${day}`,
      thank: 'skicka bara ett tack',
      wait: `vänta till ${day}`,
      'ask-feedback': `ställ en enda fråga ${day}`,
      'let-go': 'låt det vila',
    })[kind],
  byRule: {
    F09: (day) => `dra tillbaka din ansökan med ett kort mejl ${day}`,
    F10: (day) => `svara dem ${day}`,
  },
  afterTheirs: {
    'new-date': 'vänta till någon dag efter den',
    'date-set': 'vänta till den dagen',
  },
  alternative: {
    call: 'Ett samtal.',
    mail: 'Ett kort mejl.',
    thank: 'Ett tack.',
    wait: 'Att vänta.',
    'ask-feedback': 'En fråga.',
    'let-go': 'Att låta det vila.',
  },
  greeting: (name) => (name === null ? 'Hej!' : `Hej ${name}!`),
  post: (role) => (role === '' ? 'tjänsten' : `tjänsten som ${role}`),
  theDay: (day) => (day.startsWith('i ') ? day : `den ${day}`),
  workingDays: (days) => (days === 1 ? 'en arbetsdag' : `${count(days, 'sv')} arbetsdagar`),
  commands: {
    mail: 'Mejlet, som text, fil eller länk',
    calendar: 'I kalendern',
    log: 'När du har hört av dig',
    again: 'Svara på frågorna igen',
    outcome: 'Frågan och mejlet',
    noQuestion: 'Om du inte vill fråga',
    prepare: 'Förbered dig',
    salary: 'Lön och villkor',
    thanks: 'Tacket',
    sent: 'När det är skickat',
    houseRule: 'Om du aldrig vill ringa',
    noHouseRule: 'Utan din regel',
    name: 'Ditt namn på plats',
  },
  written: (file) => `Skrivet till ${file}.`,
  logged: (channel, day) =>
    ({
      call: `Inskrivet: du ringde ${day}.`,
      mail: `Inskrivet: du skrev ett mejl ${day}.`,
      other: `Inskrivet: du hörde av dig ${day}.`,
    })[channel],
  loggedBefore: (day) => `Det finns redan inskrivet ${day}. Inget ändrades.`,
  missing: {
    text: (day) => `Du hade en intervju inbokad ${day}. Blev den av?`,
    help: 'Svarar du ja räknas väntan från den dagen. Svarar du nej får du ange en ny tid.',
    hint: (command) => `Blev den av, skriv in den:  ${command}`,
  },
  noInterview: 'Det finns ingen intervju att räkna från.',
  noInterviewHint: 'Ange dagen, till exempel --on 2026-11-22, eller börja med coach debrief.',
  noDraft: 'Till det här svaret hör inget mejl.',
  noDay: 'Till det här svaret hör ingen dag att lägga i kalendern.',
  calendar: {
    title: (what, company) => `${company}: ${what}`,
    what: {
      call: 'ring',
      mail: 'skriv ett kort mejl',
      thank: 'tacka',
      wait: 'titta igen',
      'ask-feedback': 'ställ en enda fråga, om du vill',
      'let-go': 'låt det vila',
    },
  },
};

const nb: FollowupWords = {
  because: 'Fordi',
  against: 'Taler imot',
  alsoGood: 'Like bra',
  wouldChange: 'Dette ville endret svaret',
  meanwhile: 'Imens',
  say: 'Si for eksempel',
  ifTrue: 'Bare hvis det er sant',
  voicemail: 'Hvis du kommer til telefonsvareren',
  mail: 'E-posten',
  subject: 'Emne',
  keepInMind: 'Tenk på',
  schools: 'Rådene spriker',
  verdict: (kind, day) =>
    ({
      call: `ring ${day}`,
      mail: `skriv en kort e-post ${day}`,
      thank: 'send bare en takk',
      wait: `vent til ${day}`,
      'ask-feedback': `still ett eneste spørsmål ${day}`,
      'let-go': 'la det ligge',
    })[kind],
  byRule: {
    F09: (day) => `trekk søknaden med en kort e-post ${day}`,
    F10: (day) => `svar dem ${day}`,
  },
  afterTheirs: {
    'new-date': 'vent til noen dager etter den',
    'date-set': 'vent til den dagen',
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
  workingDays: (days) => (days === 1 ? 'én arbeidsdag' : `${count(days, 'nb')} arbeidsdager`),
  commands: {
    mail: 'E-posten, som tekst, fil eller lenke',
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
      call: `Skrevet inn: du ringte ${day}.`,
      mail: `Skrevet inn: du skrev en e-post ${day}.`,
      other: `Skrevet inn: du tok kontakt ${day}.`,
    })[channel],
  loggedBefore: (day) => `Det er allerede skrevet inn ${day}. Ingenting ble endret.`,
  missing: {
    text: (day) => `Du hadde avtalt et intervju ${day}. Ble det noe av?`,
    help: 'Svarer du ja, regnes ventetiden fra den dagen. Svarer du nei, kan du oppgi et nytt tidspunkt.',
    hint: (command) => `Ble det noe av, skriv det inn:  ${command}`,
  },
  noInterview: 'Det er ikke noe intervju å regne fra.',
  noInterviewHint: 'Oppgi dagen, for eksempel --on 2026-11-22, eller begynn med coach debrief.',
  noDraft: 'Til dette svaret hører det ingen e-post.',
  noDay: 'Til dette svaret hører det ingen dag å legge i kalenderen.',
  calendar: {
    title: (what, company) => `${company}: ${what}`,
    what: {
      call: 'ring',
      mail: 'skriv en kort e-post',
      thank: 'takk',
      wait: 'se på det igjen',
      'ask-feedback': 'still ett eneste spørsmål, hvis du vil',
      'let-go': 'la det ligge',
    },
  },
};

export const followupWords: Record<Language, FollowupWords> = { sv, nb };
