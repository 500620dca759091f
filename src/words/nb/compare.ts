import type { CompareWords } from '../compare';

export const compareWords: CompareWords = {
  title: 'Tilbud side om side',
  none: 'Det er ingen tilbud som venter på svar. Når det kommer et, skriver du det inn med coach salary --offer.',
  one: (name) =>
    `Bare ett tilbud venter på svar fra deg: ${name}. Det må to til for å sammenligne.`,
  look: (command) => `Se på det for seg:  ${command}`,
  noOffer: (company, id) => ({
    text: `Fra ${company} er det ikke noe tilbud som venter på svar.`,
    hint: `Skriv det inn med coach salary ${id} --offer.`,
  }),
  pay: 'Lønn',
  levels: 'Nivåene dine der',
  answerBy: 'Siste dag for å svare',
  noFigure: 'ikke noe tall ennå',
  noLevels: 'ingen nivåer satt',
  noDay: 'ingen dag er nevnt',
  noNote: 'ingenting notert',
  settled: (note) => `${note}, avklart`,
  noTerms: (command) => `Si hva som betyr mye for deg, så blir det også sammenlignet:  ${command}`,
  noWinner: 'Dette lar seg ikke legge sammen til ett tall. Hva som veier tyngst, vet bare du.',
};
