import type { Language } from '../guide/guide';

/** Numbers up to twelve, neuter, as both languages write them in running text. */
const NUMBERS: Record<Language, readonly string[]> = {
  sv: [
    'noll',
    'ett',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
  ],
  nb: [
    'null',
    'ett',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'sju',
    'åtte',
    'ni',
    'ti',
    'elleve',
    'tolv',
  ],
};

/** A count as it is written in a sentence: a word up to twelve, then figures. */
export function count(n: number, language: Language): string {
  return NUMBERS[language][n] ?? String(n);
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
