import type { Day } from '../../domain/day/day';
import type {
  Argument,
  Bid,
  Channel,
  Country,
  HardQuestion,
  MarketFigure,
  NewProcess,
  OutcomeState,
  Person,
  PointState,
  Session,
} from '../../domain/process';

/** One interview held or booked; `number` counts from 1. */
export interface Round1 {
  number: number;
  on: Day;
  /** Names of those who interviewed. */
  people: string[];
}

/** What was agreed about getting in touch. A day in `contactFrom` implies `ok`. */
export type Agreement1 = 'none' | 'ok' | 'do-not';

/** What was said about what comes next: who, what, by when, in whose words. The ledger is never rewritten; a later promise is added. */
export interface Promised1 {
  saidOn: Day;
  round: number;
  who: string | null;
  /** Their words, as the person remembers them. */
  words: string | null;
  /** Last day of the promised answer. */
  by: Day | null;
  agreement: Agreement1;
  contactFrom: Day | null;
}

/** A call or mail the candidate made; thank-you mails are kept in `thanked`. */
export interface Contact1 {
  on: Day;
  channel: Channel;
  answered: boolean;
  /** What it was for, if the person said. */
  reason: string | null;
  /** What came of it. */
  note: string | null;
}

/** What the follow-up has to know beside dates and contacts. Null is not asked yet; sentences are the person's own. */
export interface Situation1 {
  interested: boolean | null;
  myMove: boolean | null;
  newInformation: string | null;
  openQuestion: string | null;
  competingOffer: { deadline: Day | null; told: boolean } | null;
}

export interface Outcome1 {
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

/** A figure the person has named, to whom and in which round; same unit as the bids. */
export interface Said1 {
  amount: number;
  to: string;
  on: Day;
  round: number | null;
}

export interface Offer1 {
  amount: number;
  on: Day;
  /** The day to answer by. */
  answerBy: Day | null;
}

export interface Salary1 {
  bids: Bid[];
  arguments: Argument[];
  market: MarketFigure[];
  /** Term id of the guide to what is known, wanted and settled. */
  terms: Record<string, { note: string | null; matters: boolean; settled: boolean }>;
  said: Said1[];
  offers: Offer1[];
  /** Ids of preparation rows ticked off. */
  prepared: string[];
  rehearsals: { on: Day; note: string }[];
}

/** One job one is going for: everything known of it, in one file. */
export interface Record1 {
  schema: 'coach.process/1';
  id: string;
  company: string;
  /** Empty until told. */
  role: string;
  place: string | null;
  country: Country;
  startedOn: Day;
  appliedOn: Day | null;
  rounds: Round1[];
  people: Person[];
  promises: Promised1[];
  contacts: Contact1[];
  /** Days on which thanks were sent, and to whom (null: to all). */
  thanked: { on: Day; to: string | null }[];
  sessions: Session[];
  situation: Situation1;
  outcome: Outcome1;
  salary: Salary1;
  /** Point number 1 to 12 of the checklist to what the person said of it. */
  points: Record<string, PointState>;
  /** Names of references told of this process, with the day. */
  referencesTold: { name: string; on: Day }[];
  /** Facts about the company, gathered over time. */
  companyNotes: { on: Day; text: string }[];
  /** Hard questions kept for practice: the question and the person's own best answer. */
  hardQuestions: HardQuestion[];
}

/** A process with nothing in it yet. */
export function emptyRecord(
  id: string,
  start: Pick<NewProcess, 'company' | 'role' | 'country' | 'startedOn'>,
): Record1 {
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
