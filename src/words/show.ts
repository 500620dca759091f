import type { Outcome } from '../domain/process';
import type { Language } from '../guide/guide';

export interface ShowWords {
  interview: (number: number) => string;
  with: string;
  applied: (day: string) => string;
  promised: string;
  contacts: string;
  channel: Record<'call' | 'mail' | 'other', string>;
  answered: string;
  notAnswered: string;
  /** `to` names the person, the day and the round. */
  said: (sum: string, to: string) => string;
  offer: (sum: string, day: string) => string;
  thanked: (day: string, to: string | null) => string;
  outcome: string;
  news: Record<'next' | 'offer' | 'rejected' | 'closed' | NonNullable<Outcome['how']>, string>;
  booked: (day: string) => string;
  answerBy: (day: string) => string;
  askedWhy: (day: string) => string;
  feedback: (words: string) => string;
  told: string;
  pay: string;
  hard: string;
  company: string;
  debrief: (round: number) => string;
  secondLook: (round: number) => string;
  unfinished: string;
  next: string;
  nothing: string;
  yes: string;
  no: string;
}

export const showWords: Record<Language, ShowWords> = {
  sv: {
    interview: (number) => `Intervju ${number}`,
    with: 'med',
    applied: (day) => `Sökt ${day}`,
    promised: 'Utlovat',
    contacts: 'Dina kontakter med dem',
    channel: { call: 'ringde', mail: 'mejlade', other: 'hörde av dig' },
    answered: 'fick svar',
    notAnswered: 'inget svar än',
    said: (sum, to) => `sagt: ${sum} ${to}`,
    offer: (sum, day) => `erbjudande: ${sum}, ${day}`,
    thanked: (day, to) => `${day}: tackade${to === null ? '' : ` ${to}`}`,
    outcome: 'Hur det gick',
    news: {
      next: 'kallad till en ny intervju',
      offer: 'erbjudande',
      rejected: 'de valde någon annan',
      accepted: 'du tackade ja',
      withdrawn: 'du drog dig ur',
      silence: 'du räknar inte längre med svar',
      cancelled: 'tjänsten blev inte av',
      closed: 'avslutad',
    },
    booked: (day) => `intervju ${day}`,
    answerBy: (day) => `svara senast ${day}`,
    askedWhy: (day) => `${day}: ställde din fråga till dem`,
    feedback: (words) => `De svarade: ${words}`,
    told: 'Referenser som vet om tjänsten',
    pay: 'Lön',
    hard: 'Svåra frågor att öva på',
    company: 'Om företaget',
    debrief: (round) => `Genomgång av intervju ${round}`,
    secondLook: (round) => `En titt till på intervju ${round}`,
    unfinished: 'inte klar',
    next: 'Nästa steg',
    nothing: 'Inget just nu.',
    yes: 'Ja',
    no: 'Nej',
  },
  nb: {
    interview: (number) => `Intervju ${number}`,
    with: 'med',
    applied: (day) => `Søkt ${day}`,
    promised: 'Det de sa',
    contacts: 'Din kontakt med dem',
    channel: { call: 'ringte', mail: 'skrev e-post', other: 'tok kontakt' },
    answered: 'fikk svar',
    notAnswered: 'ikke noe svar ennå',
    said: (sum, to) => `sagt: ${sum} ${to}`,
    offer: (sum, day) => `tilbud: ${sum}, ${day}`,
    thanked: (day, to) => `${day}: takket${to === null ? '' : ` ${to}`}`,
    outcome: 'Hvordan det gikk',
    news: {
      next: 'innkalt til et nytt intervju',
      offer: 'tilbud',
      rejected: 'de valgte en annen',
      accepted: 'du takket ja',
      withdrawn: 'du trakk deg',
      silence: 'du regner ikke med svar lenger',
      cancelled: 'stillingen ble det ikke noe av',
      closed: 'avsluttet',
    },
    booked: (day) => `intervju ${day}`,
    answerBy: (day) => `svar senest ${day}`,
    askedWhy: (day) => `${day}: stilte spørsmålet ditt til dem`,
    feedback: (words) => `De svarte: ${words}`,
    told: 'Referanser som vet om stillingen',
    pay: 'Lønn',
    hard: 'Vanskelige spørsmål å øve på',
    company: 'Om bedriften',
    debrief: (round) => `Gjennomgang av intervju ${round}`,
    secondLook: (round) => `Et nytt blikk på intervju ${round}`,
    unfinished: 'ikke ferdig',
    next: 'Neste steg',
    nothing: 'Ingenting nå.',
    yes: 'Ja',
    no: 'Nei',
  },
};
