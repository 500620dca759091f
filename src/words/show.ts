import type { Outcome } from '../domain/process';

export interface ShowWords {
  interview: (number: number) => string;
  with: string;
  applied: (day: string) => string;
  promised: string;
  contacts: string;
  channel: Record<'call' | 'mail' | 'other', string>;
  answered: string;
  notAnswered: string;
  /** `to` names the person, the day and the round. */
  said: (sum: string, to: string) => string;
  offer: (sum: string, day: string) => string;
  thanked: (day: string, to: string | null) => string;
  outcome: string;
  news: Record<'next' | 'offer' | 'rejected' | 'closed' | NonNullable<Outcome['how']>, string>;
  booked: (day: string) => string;
  answerBy: (day: string) => string;
  askedWhy: (day: string) => string;
  feedback: (words: string) => string;
  told: string;
  pay: string;
  hard: string;
  company: string;
  debrief: (round: number) => string;
  secondLook: (round: number) => string;
  unfinished: string;
  next: string;
  nothing: string;
  yes: string;
  no: string;
}
