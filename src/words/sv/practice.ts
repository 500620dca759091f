import type { PracticeWords } from '../practice';

export const practiceWords: PracticeWords = {
  title: 'Att öva på i dag',
  noBest: 'Inget svar sparat än.',
  unwritten: 'inget nedskrivet',
  count: (left) =>
    left === 1 ? 'En fråga i dag. Svara högt först.' : `${left} frågor i dag. Svara högt först.`,
  start: (command) => `Öva en i taget, i en terminal:  ${command}`,
  added: 'Frågan är sparad.',
  nothingDue: 'Det finns ingen fråga att svara på i dag, så inget ändrades.',
};
