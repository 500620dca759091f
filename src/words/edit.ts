export interface EditWords {
  saved: (id: string) => string;
  which: string;
  whichHelp: string;
  done: string;
  inEditor: string;
  /** A point of the checklist in the list. */
  point: (number: string, title: string) => string;
  /** A question to practise in the list. */
  card: (question: string) => string;
  /** Said of a question worded as another one is. */
  cardKnown: string;
  cannotBe: (where: string) => string;
  wrongAnswer: (question: string, mostChanges: number | null) => string;
  idStays: (id: string) => string;
  nothingChanged: string;
  /** Asked when the same thing was changed in another window while this one was open. */
  meanwhile: string;
  meanwhileHelp: string;
  showBoth: string;
  mineHolds: string;
  theirsHolds: string;
  /** What stands there in the other window and in this one, by the name of the place. */
  both: (name: string, theirs: string, mine: string) => string;
  changedInBoth: (name: string) => string;
  /** Said after no; `isRest`: whether something else of what was written is kept. */
  theirsKept: (isRest: boolean) => string;
  changedMeanwhile: string;
  notTaken: string;
  notTakenHelp: string;
}
