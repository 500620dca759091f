/** How much a debrief will ask. */
export interface DebriefCounts {
  /** Short ones about the interview. */
  facts: number;
  reflection: number;
}

export interface DebriefWords {
  howLong: (counts: DebriefCounts) => string;
  newOrSame: { text: string; help: string; same: string; new: string };
  goingOn: string;
  goOn: (company: string, answers: number) => string;
  goOnHelp: string;
  mostChanges: (most: number) => string;
  tooMany: string;
  inFuture: (day: string) => string;
  dayOrder: (first: string, then: string) => string;
  goneOver: (day: string) => string;
  interviewed: (day: string) => string;
  keep: string;
  changeOne: string;
  alsoChange: string;
  hard: string;
  promised: string;
  nothingPromised: string;
  by: (day: string) => string;
  saidBy: (who: string) => string;
  mayContact: string;
  mayContactFrom: (day: string) => string;
  doNot: string;
  next: string;
  unanswered: (count: number, command: string) => string;
  /** Whether to go on with a few more questions. */
  more: (questions: number) => string;
  moreHelp: string;
  /** The day of the interview was skipped, and the day of the debrief taken. */
  todayTaken: (command: string) => string;
  /** Where the twelve points of the time after are. */
  points: (command: string) => string;
  deeper: (command: string) => string;
  secondLook: {
    title: string;
    first: string;
    now: string;
    feeling: string;
    good: string;
    bad: string;
    change: string;
    judged: Record<string, string>;
    notYet: (command: string) => string;
    /** On the very day of the first look. */
    early: string;
    keptFromFirst: string;
  };
}
