import type { PointsWords } from '../points';

export const pointsWords: PointsWords = {
  open: 'Kvar, om du vill',
  done: 'Klart',
  notForMe: 'Inget för dig',
  seen: {
    promise: 'det de sa är sparat',
    debrief: 'genomgång',
    thanks: 'tack skickat',
    contact: 'du hörde av dig',
    told: 'referensen vet',
    company: 'anteckning om arbetsgivaren',
    applied: 'en ansökan till är i gång',
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
