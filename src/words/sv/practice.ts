import type { PracticeWords } from '../practice';

export const practiceWords: PracticeWords = {
  title: 'Att öva på i dag',
  noBest: 'Inget svar sparat än.',
  unwritten: 'inget nedskrivet',
  count: (left) =>
    left === 1 ? 'En fråga i dag. Svara högt först.' : `${left} frågor i dag. Svara högt först.`,
  start: (command) => `Öva en i taget, i en terminal:  ${command}`,
  added: (count) => {
    if (count === 0) return 'Det fanns där redan.';
    return count === 1 ? 'Frågan är sparad.' : `${count} frågor är sparade.`;
  },
  noneIn: 'Det finns ingen fråga i den. Skriv en på varje rad.',
  nothingDue: 'Det finns ingen fråga att svara på i dag, så inget ändrades.',
};
