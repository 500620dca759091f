import type { Answers, Drafted } from './answers';
import type { Day } from './day/day';
import type { Memory } from './practice';

export type Country = 'SE' | 'NO';

/** Somebody met in a process. */
export interface Person {
  name: string;
  role: string | null;
  mail: string | null;
}

/** One interview held or booked; `number` counts from 1. */
export interface Round {
  number: number;
  on: Day;
  /** Names of those who interviewed. */
  people: string[];
}

/** What was agreed about getting in touch. A day in `contactFrom` implies `ok`. */
export type Agreement = 'none' | 'ok' | 'do-not';

/** What was said about what comes next: who, what, by when, in whose words. The ledger is never rewritten; a later promise is added. */
export interface Promised {
  saidOn: Day;
  round: number;
  who: string | null;
  /** Their words, as the person remembers them. */
  words: string | null;
  /** Last day of the promised answer. */
  by: Day | null;
  agreement: Agreement;
  contactFrom: Day | null;
}

export type Channel = 'call' | 'mail' | 'other';

/** A call or mail the candidate made; thank-you mails are kept in `thanked`. */
export interface Contact {
  on: Day;
  channel: Channel;
  answered: boolean;
  /** What it was for, if the person said. */
  reason: string | null;
  /** What came of it. */
  note: string | null;
}

export type SessionKind = 'debrief' | 'followup' | 'salary' | 'prepare' | 'outcome' | 'thanks';
export type SessionState = 'begun' | 'paused' | 'finished';

/** One sitting with the coach. */
export interface Session extends Drafted {
  id: string;
  kind: SessionKind;
  round: number;
  /** 2 is the second look of a debrief. */
  look: 1 | 2;
  depth: 'core' | 'deep';
  state: SessionState;
  startedOn: Day;
  finishedOn: Day | null;
  answers: Answers;
}

/** What the follow-up has to know beside dates and contacts. Null is not asked yet; sentences are the person's own. */
export interface Situation {
  interested: boolean | null;
  myMove: boolean | null;
  newInformation: string | null;
  openQuestion: string | null;
  competingOffer: { deadline: Day | null; told: boolean } | null;
}

export type OutcomeState = 'pending' | 'next' | 'offer' | 'rejected' | 'closed';

export interface Outcome {
  state: OutcomeState;
  /** Day the news came; for `rejected` the day of the no. */
  on: Day | null;
  /** With `closed`: how it ended. */
  how: 'accepted' | 'withdrawn' | 'silence' | 'cancelled' | null;
  /** With `next` the booked interview, with `offer` the day agreed to answer. */
  nextDate: Day | null;
  feedback: {
    state: 'not-asked' | 'not-wanted' | 'asked' | 'received';
    askedOn: Day | null;
    words: string | null;
  };
}

export type BidLevel = 'dream' | 'realistic' | 'floor';
/** A bid in whole kronor: gross a month in SEK (SE), gross a year in NOK (NO). History: the latest of a level holds. */
export interface Bid {
  level: BidLevel;
  amount: number;
  on: Day;
  reason: string | null;
}

export interface Argument {
  claim: string;
  proof: string | null;
  depth: string | null;
  objection: string | null;
  answer: string | null;
}

/** A figure the person found, with where it comes from; same unit as the bids. */
export interface MarketFigure {
  amount: number;
  source: string;
  year: number;
  measure: 'median' | 'average' | 'other';
}

/** A figure the person has named, to whom and in which round; same unit as the bids. */
export interface Said {
  amount: number;
  to: string;
  on: Day;
  round: number | null;
}

export interface Offer {
  amount: number;
  on: Day;
  /** The day to answer by. */
  answerBy: Day | null;
}

export interface Salary {
  bids: Bid[];
  arguments: Argument[];
  market: MarketFigure[];
  /** Term id of the guide to what is known, wanted and settled. */
  terms: Record<string, { note: string | null; matters: boolean; settled: boolean }>;
  said: Said[];
  offers: Offer[];
  /** Ids of preparation rows ticked off. */
  prepared: string[];
  rehearsals: { on: Day; note: string }[];
}

export type PointState = 'open' | 'ticked' | 'not-for-me';

/** A question to practise; `memory` is there once it has been practised. */
export interface HardQuestion {
  question: string;
  answer: string | null;
  on: Day;
  memory?: Memory;
}

/** One job one is going for: everything known of it, in one file. */
export interface Process {
  schema: 'coach.process/1';
  id: string;
  company: string;
  /** Empty until told. */
  role: string;
  place: string | null;
  country: Country;
  startedOn: Day;
  appliedOn: Day | null;
  rounds: Round[];
  people: Person[];
  promises: Promised[];
  contacts: Contact[];
  /** Days on which thanks were sent, and to whom (null: to all). */
  thanked: { on: Day; to: string | null }[];
  sessions: Session[];
  situation: Situation;
  outcome: Outcome;
  salary: Salary;
  /** Point number 1 to 12 of the checklist to what the person said of it. */
  points: Record<string, PointState>;
  /** Names of references told of this process, with the day. */
  referencesTold: { name: string; on: Day }[];
  /** Facts about the company, gathered over time. */
  companyNotes: { on: Day; text: string }[];
  /** Hard questions kept for practice: the question and the person's own best answer. */
  hardQuestions: HardQuestion[];
}

/** What the caller knows of a new process; the rest begins empty. */
export interface NewProcess {
  company: string;
  role: string;
  country: Country;
  startedOn: Day;
}

/** A process with nothing in it yet. */
export function emptyProcess(id: string, start: NewProcess): Process {
  return {
    schema: 'coach.process/1',
    id,
    ...start,
    place: null,
    appliedOn: null,
    rounds: [],
    people: [],
    promises: [],
    contacts: [],
    thanked: [],
    sessions: [],
    situation: {
      interested: null,
      myMove: null,
      newInformation: null,
      openQuestion: null,
      competingOffer: null,
    },
    outcome: {
      state: 'pending',
      on: null,
      how: null,
      nextDate: null,
      feedback: { state: 'not-asked', askedOn: null, words: null },
    },
    salary: {
      bids: [],
      arguments: [],
      market: [],
      terms: {},
      said: [],
      offers: [],
      prepared: [],
      rehearsals: [],
    },
    points: {},
    referencesTold: [],
    companyNotes: [],
    hardQuestions: [],
  };
}

/** Whether the process still waits for something: neither closed nor a no. */
export function isActive(process: Process): boolean {
  return process.outcome.state !== 'closed' && process.outcome.state !== 'rejected';
}

/** The latest interview held on or before the day, or null; rounds are kept in the order they were told. */
export function lastInterview(process: Process, today: Day): Round | null {
  const held = process.rounds.filter(({ on }) => on <= today);
  return held.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1) ?? null;
}
