export interface EditWords {
  saved: (id: string) => string;
  which: string;
  whichHelp: string;
  done: string;
  inEditor: string;
  cannotBe: (where: string) => string;
  wrongAnswer: (question: string, mostChanges: number | null) => string;
  idStays: (id: string) => string;
  nothingChanged: string;
  notTaken: string;
  notTakenHelp: string;
}
