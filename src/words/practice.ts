export interface PracticeWords {
  title: string;
  noBest: string;
  /** Of a question that was answered aloud and not in writing. */
  unwritten: string;
  count: (left: number) => string;
  start: (command: string) => string;
  /** How many questions were new. */
  added: (count: number) => string;
  /** A file without a question. */
  noneIn: string;
  nothingDue: string;
}
