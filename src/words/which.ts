import type { Language } from '../guide/guide';

export interface WhichWords {
  question: string;
  help: string;
  another: string;
}

export const whichWords: Record<Language, WhichWords> = {
  sv: {
    question: 'Vilken process gäller det?',
    help: 'En process är ett jobb som du söker. Du kan också skriva namnet direkt efter kommandot.',
    another: 'En ny',
  },
  nb: {
    question: 'Hvilken prosess gjelder det?',
    help: 'En prosess er én jobb du søker. Du kan også skrive navnet rett etter kommandoen.',
    another: 'En ny',
  },
};
