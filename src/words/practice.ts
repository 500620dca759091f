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
