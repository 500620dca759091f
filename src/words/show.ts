import type { SessionKind } from '../domain/process';

export interface ShowWords {
  pay: string;
  hard: string;
  debrief: (round: number) => string;
  secondLook: (round: number) => string;
  /** The other sittings, in an export. */
  sitting: Record<Exclude<SessionKind, 'debrief'>, string>;
  unfinished: string;
  next: string;
  nothing: string;
  yes: string;
  no: string;
}
