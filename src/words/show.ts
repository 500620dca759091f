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
  said: (sum: string, to: string) => string;
  offer: (sum: string) => string;
  thanked: (day: string, to: string | null) => string;
  feedback: (words: string) => string;
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
    said: (sum, to) => `sagt till ${to}: ${sum}`,
    offer: (sum) => `erbjudande: ${sum}`,
    thanked: (day, to) => `${day}: tackade${to === null ? '' : ` ${to}`}`,
    feedback: (words) => `Vad de sa om beslutet: ${words}`,
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
    said: (sum, to) => `sagt til ${to}: ${sum}`,
    offer: (sum) => `tilbud: ${sum}`,
    thanked: (day, to) => `${day}: takket${to === null ? '' : ` ${to}`}`,
    feedback: (words) => `Det de sa om avgjørelsen: ${words}`,
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
