import type { CompareWords } from '../compare';

export const compareWords: CompareWords = {
  title: 'Erbjudanden sida vid sida',
  none: 'Det finns inget erbjudande som väntar på svar. När det kommer ett, skriv in det med coach salary --offer.',
  one: (name) =>
    `Bara ett erbjudande väntar på ditt svar: ${name}. Det behövs två för att jämföra.`,
  look: (command) => `Se på det för sig:  ${command}`,
  noOffer: (company, id) => ({
    text: `Från ${company} finns inget erbjudande som väntar på svar.`,
    hint: `Skriv in det med coach salary ${id} --offer.`,
  }),
  pay: 'Lön',
  levels: 'Dina nivåer där',
  answerBy: 'Sista dag att svara',
  noFigure: 'ingen siffra än',
  noLevels: 'inga nivåer satta',
  noDay: 'ingen dag nämnd',
  noNote: 'inget noterat',
  settled: (note) => `${note}, klart`,
  noTerms: (command) => `Skriv vad som betyder mycket för dig, så jämförs det också:  ${command}`,
  noWinner: 'Det går inte att räkna ihop det här till en siffra. Vad som väger tyngst vet bara du.',
};
