import type { PointsWords } from '../points';

export const pointsWords: PointsWords = {
  open: 'Gjenstår, hvis du vil',
  done: 'Gjort',
  notForMe: 'Ikke noe for deg',
  seen: {
    promise: 'det de sa, er lagret',
    debrief: 'gjennomgang',
    thanks: 'takk sendt',
    contact: 'du tok kontakt',
    told: 'referanse varslet',
    company: 'notat om arbeidsgiveren',
    applied: 'en søknad til er i gang',
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
