import type { PracticeWords } from '../practice';

export const practiceWords: PracticeWords = {
  title: 'Øv på dette i dag',
  noBest: 'Ikke noe svar lagret ennå.',
  unwritten: 'ikke skrevet ned',
  count: (left) =>
    left === 1
      ? 'Ett spørsmål i dag. Svar høyt først.'
      : `${left} spørsmål i dag. Svar høyt først.`,
  start: (command) => `Øv på ett om gangen, i en terminal:  ${command}`,
  added: (count) => {
    if (count === 0) return 'Det lå der allerede.';
    return count === 1 ? 'Spørsmålet er lagret.' : `${count} spørsmål er lagret.`;
  },
  noneIn: 'Det er ikke noe spørsmål i den. Skriv ett på hver linje.',
  nothingDue: 'Det er ikke noe spørsmål å svare på i dag, så ingenting ble endret.',
};
