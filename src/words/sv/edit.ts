import { debriefWords } from './debrief';
import type { EditWords } from '../edit';

export const editWords: EditWords = {
  saved: (id) => `Sparat. coach show ${id} visar hur det ser ut nu.`,
  which: 'Vad vill du ändra?',
  whichHelp:
    'Välj en rad och svara på frågan igen. Det gamla svaret står kvar tills du skrivit ett nytt.',
  done: 'Inget mer, klart',
  inEditor: 'Allt på en gång, i din textredigerare',
  point: (number, title) => `Punkt ${number}: ${title}`,
  card: (question) => `Öva: ${question}`,
  cardKnown: 'Den frågan övar du redan på.',
  cannotBe: (where) =>
    where ? `${where} kan inte ha det värdet.` : 'Så kan en process inte se ut.',
  wrongAnswer: (question, most) =>
    most === null
      ? `Svaret passar inte på frågan ”${question}”.`
      : `För mycket på frågan ”${question}”: ${debriefWords.mostChanges(most)}.`,
  idStays: (id) => `Namnet ${id} går inte att byta.`,
  nothingChanged: 'Inget har ändrats.',
  meanwhile: 'Samma sak har ändrats i ett annat fönster medan du skrev. Ska det du skrev gälla?',
  meanwhileHelp:
    'Nej: det andra fönstrets ändring står kvar. Resten av det du skrev sparas i båda fallen.',
  showBoth: 'Visa båda först',
  mineHolds: 'Ja, det jag skrev gäller',
  theirsHolds: 'Nej, det andra står kvar',
  both: (name, theirs, mine) => `${name}: ”${theirs}” i det andra fönstret, ”${mine}” här`,
  changedInBoth: (name) => `${name}: ändrat i båda fönstren`,
  theirsKept: (isRest) =>
    isRest
      ? 'Det som skrevs i det andra fönstret står kvar, och resten av det du skrev är sparat.'
      : 'Det som skrevs i det andra fönstret står kvar.',
  changedMeanwhile: 'Samma sak har ändrats i ett annat fönster medan du skrev.',
  notTaken: 'Texten gick inte att läsa in. Öppna den igen?',
  notTakenHelp:
    'Det du skrev finns kvar när du öppnar den igen. Nej: det som stod där förut behålls.',
};
