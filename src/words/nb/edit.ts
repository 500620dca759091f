import { debriefWords } from './debrief';
import type { EditWords } from '../edit';

export const editWords: EditWords = {
  saved: (id) => `Lagret. coach show ${id} viser hvordan det ser ut nå.`,
  which: 'Hva vil du endre?',
  whichHelp:
    'Velg en linje og svar på spørsmålet igjen. Det gamle svaret står til du har skrevet et nytt.',
  done: 'Ferdig, ikke noe mer',
  inEditor: 'Alt på én gang, i tekstprogrammet ditt',
  point: (number, title) => `Punkt ${number}: ${title}`,
  card: (question) => `Øve: ${question}`,
  cardKnown: 'Det spørsmålet øver du allerede på.',
  cannotBe: (where) =>
    where ? `${where} kan ikke ha den verdien.` : 'Slik kan ikke en prosess se ut.',
  wrongAnswer: (question, most) =>
    most === null
      ? `Svaret passer ikke til spørsmålet «${question}».`
      : `For mye på spørsmålet «${question}»: ${debriefWords.mostChanges(most)}.`,
  idStays: (id) => `Navnet ${id} kan ikke byttes.`,
  nothingChanged: 'Ingenting er endret.',
  meanwhile: 'Det samme ble endret i et annet vindu mens du skrev. Skal det du skrev, gjelde?',
  meanwhileHelp:
    'Svarer du nei, blir endringen fra det andre vinduet stående. Resten av det du skrev, lagres uansett.',
  showBoth: 'Vis begge først',
  mineHolds: 'Ja, det jeg skrev, gjelder',
  theirsHolds: 'Nei, la det andre stå',
  both: (name, theirs, mine) => `${name}: «${theirs}» i det andre vinduet, «${mine}» her`,
  changedInBoth: (name) => `${name}: endret i begge vinduene`,
  theirsKept: (isRest) =>
    isRest
      ? 'Det som ble skrevet i det andre vinduet, står fortsatt. Resten av det du skrev, er lagret.'
      : 'Det som ble skrevet i det andre vinduet, står fortsatt.',
  changedMeanwhile: 'Det samme ble endret i et annet vindu mens du skrev.',
  notTaken: 'Teksten kunne ikke leses tilbake. Åpne den igjen?',
  notTakenHelp:
    'Det du skrev, er der fortsatt når du åpner den igjen. Svarer du nei, blir det som det var.',
};
