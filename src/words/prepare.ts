export interface PrepareWords {
  forRound: (round: number) => string;
  change: string;
  keep: string;
  borrow: (name: string, what: string) => string;
  lessonFrom: (company: string, day: string) => string;
  noLessons: string;
  practise: string;
  ask: string;
  said: string;
  /** Heading of the terms to settle; pay is not raised in a first interview (REC-04). */
  settle: string;
  howIsIt: (term: string) => string;
  company: string;
  keywords: string;
  answers: string;
  worth: string;
  evening: string;
  room: string;
  whichDone: string;
  eveningHelp: string;
  write: (command: string) => string;
  tick: (command: string) => string;
  /** How to tell that the interview is on a screen; and where there is none to tell it of. */
  screen: (command: string) => string;
  noneBooked: string;
  fact: (command: string) => string;
  /** How to tell the day of the interview, which brings the page of its evening and its morning. */
  day: (command: string) => string;
  print: (command: string) => string;
  practice: (command: string) => string;
  ended: string;
}
