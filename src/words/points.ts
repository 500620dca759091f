import type { SeenKind } from '../domain/points';

export interface PointsWords {
  open: string;
  done: string;
  notForMe: string;
  /** What the coach saw, with the day if it has one. */
  seen: Record<SeenKind, string>;
  byYou: string;
  tick: (command: string) => string;
  notMine: (command: string) => string;
  always: (command: string) => string;
  ended: string;
  /** Before the command that shows the rest of the page; and the rest of what always holds. */
  more: string;
  moreTexts: string;
  allDone: string;
  whichDone: string;
  /** Said before what always holds, as the help of the question. */
  alwaysTitle: string;
  wantNumber: string;
}
