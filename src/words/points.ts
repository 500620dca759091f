import type { SeenKind } from '../domain/points';
import type { Language } from '../guide/guide';

export interface PointsWords {
  open: string;
  done: string;
  notForMe: string;
  /** What the coach saw, with the day if it has one. */
  seen: Record<SeenKind, string>;
  byYou: string;
  tick: (command: string) => string;
  notMine: (command: string) => string;
  always: (command: string) => string;
  ended: string;
  allDone: string;
  whichDone: string;
  /** Said before what always holds, as the help of the question. */
  alwaysTitle: string;
  wantNumber: string;
}

const sv: PointsWords = {
  open: 'Kvar, om du vill',
  done: 'Klart',
  notForMe: 'Inget för dig',
  seen: {
    promise: 'det de sa är sparat',
    debrief: 'genomgång',
    thanks: 'tack skickat',
    contact: 'du hörde av dig',
    told: 'referens förvarnad',
    company: 'anteckning om företaget',
    applied: 'en till är i gång',
    bids: 'tre nivåer satta',
    network: 'någon därifrån finns bland dina kontakter',
    feedback: 'du har frågat',
    'role-model': 'en förebild är sparad',
  },
  byYou: 'du bockade av',
  tick: (command) => `Bocka av:  ${command}`,
  notMine: (command) => `Inget för dig:  ${command}`,
  always: (command) => `Det som alltid gäller:  ${command}`,
  ended: 'Processen är avslutad. Det här är vad som blev gjort.',
  allDone: 'Alla tolv är klara eller lagda åt sidan.',
  whichDone: 'Vilka är klara?',
  alwaysTitle: 'Det som alltid gäller',
  wantNumber: 'ett nummer från 1 till 12',
};

const nb: PointsWords = {
  open: 'Gjenstår, hvis du vil',
  done: 'Gjort',
  notForMe: 'Ikke noe for deg',
  seen: {
    promise: 'det de sa, er lagret',
    debrief: 'gjennomgang',
    thanks: 'takk sendt',
    contact: 'du tok kontakt',
    told: 'referanse varslet',
    company: 'notat om bedriften',
    applied: 'en til er i gang',
    bids: 'tre nivåer satt',
    network: 'du har noen derfra blant kontaktene',
    feedback: 'du har spurt',
    'role-model': 'et forbilde er lagret',
  },
  byYou: 'du krysset av',
  tick: (command) => `Kryss av:  ${command}`,
  notMine: (command) => `Ikke noe for deg:  ${command}`,
  always: (command) => `Det som alltid gjelder:  ${command}`,
  ended: 'Prosessen er avsluttet. Dette er det som ble gjort.',
  allDone: 'Alle tolv er gjort eller lagt til side.',
  whichDone: 'Hvilke er gjort?',
  alwaysTitle: 'Det som alltid gjelder',
  wantNumber: 'et tall fra 1 til 12',
};

export const pointsWords: Record<Language, PointsWords> = { sv, nb };
