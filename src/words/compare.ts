import type { Refusal } from './salary';

export interface CompareWords {
  title: string;
  none: string;
  one: (name: string) => string;
  look: (command: string) => string;
  noOffer: (company: string, id: string) => Refusal;
  pay: string;
  levels: string;
  answerBy: string;
  noFigure: string;
  noLevels: string;
  noDay: string;
  noNote: string;
  settled: (note: string) => string;
  /** How to say which terms matter. */
  noTerms: (command: string) => string;
  noWinner: string;
}
