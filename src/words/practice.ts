import type { Language } from '../guide/guide';

export interface PracticeWords {
  title: string;
  noBest: string;
  /** Of a question that was answered aloud and not in writing. */
  unwritten: string;
  count: (left: number) => string;
  start: (command: string) => string;
  added: string;
  nothingDue: string;
}

const sv: PracticeWords = {
  title: 'Att öva på i dag',
  noBest: 'Inget svar sparat än.',
  unwritten: 'inget nedskrivet',
  count: (left) =>
    left === 1 ? 'En fråga i dag. Svara högt först.' : `${left} frågor i dag. Svara högt först.`,
  start: (command) => `Öva en i taget, i en terminal:  ${command}`,
  added: 'Frågan är sparad.',
  nothingDue: 'Det finns ingen fråga att svara på i dag, så inget ändrades.',
};

const nb: PracticeWords = {
  title: 'Å øve på i dag',
  noBest: 'Ikke noe svar lagret ennå.',
  unwritten: 'ikke skrevet ned',
  count: (left) =>
    left === 1
      ? 'Ett spørsmål i dag. Svar høyt først.'
      : `${left} spørsmål i dag. Svar høyt først.`,
  start: (command) => `Øv på ett om gangen, i en terminal:  ${command}`,
  added: 'Spørsmålet er lagret.',
  nothingDue: 'Det er ikke noe spørsmål å svare på i dag, så ingenting ble endret.',
};

export const practiceWords: Record<Language, PracticeWords> = { sv, nb };
