import type { OutcomeName } from '../domain/outcome-name';

export interface OutcomeWords {
  leaveBe: string;
  callLines: string;
  mail: string;
  subject: string;
  earlier: string;
  keep: string;
  change: string;
  theirWords: string;
  takeAlong: string;
  /** What was written down: "Inskrivet: du har fått ett erbjudande (i dag)." */
  kept: Record<OutcomeName, (day: string) => string>;
  reminder: (day: string) => string;
  hints: {
    calendar: string;
    thanks: string;
    ask: string;
    sent: string;
    feedback: string;
    next: string;
    files: string;
    reopen: string;
    noQuestion: string;
    otherDay: string;
    afterAll: string;
    prepare: string;
    salary: string;
    references: string;
    people: string;
  };
  entry: (company: string) => string;
  written: (file: string) => string;
  noDraft: string;
  noDay: string;
  noState: string;
  noStateHint: (names: string) => string;
  notRejected: (company: string) => string;
  notRejectedHint: (command: string) => string;
  /** What is wrong with a question of one's own in a file. */
  emptyFeedback: string;
  emptyFeedbackHint: string;
}
