import type { AnswerValue, Answers, Drafted } from './answers';
import type { Day } from './day/day';
import type { Happening } from './happening';
import type { Moment } from './moment';

export type Country = 'SE' | 'NO';

/** Whose the employer is; hospitals go with the municipalities and regions. */
export const SECTORS = ['private', 'municipality', 'state'] as const;
export type Sector = (typeof SECTORS)[number];

/** Who does the recruiting. */
export const RECRUITERS = ['employer', 'agency'] as const;
export type Recruiter = (typeof RECRUITERS)[number];

/** Somebody met in a process. */
export interface Person {
  name: string;
  role: string | null;
  mail: string | null;
}

export type Channel = 'call' | 'mail' | 'other';

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

export type OutcomeState = 'pending' | 'next' | 'offer' | 'rejected' | 'closed';

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

/** The salary preparation: what the person wants, and why. Figures named and offers made are happenings. */
export interface Preparation {
  bids: Bid[];
  arguments: Argument[];
  market: MarketFigure[];
  /** Term id of the guide to what is known, wanted and settled. */
  terms: Record<string, { note: string | null; matters: boolean; settled: boolean }>;
  /** Ids of preparation rows ticked off. */
  prepared: string[];
  rehearsals: { on: Day; note: string }[];
}

export type PointState = 'open' | 'ticked' | 'not-for-me';

/** What is known of how well a question sits; days, and the numbers of the scheduler. */
export interface Memory {
  /** The day it comes back. */
  due: Day;
  /** The day it was last practised. */
  last: Day;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
  state: number;
}

/** A question to practise; `memory` is there once it has been practised. */
export interface HardQuestion {
  question: string;
  answer: string | null;
  on: Day;
  memory?: Memory;
}

/** One sitting with the coach, each answer with the time it was given. */
export interface Sitting extends Session {
  /** Question id to the time of its answer; what an earlier version kept has none. */
  times?: Record<string, Moment>;
}

/** The advert of the post, as the person kept it. */
export interface Advert {
  text: string;
  keptOn: Day;
}

/** A happening taken back: its id without its words, so that no other copy brings it back. */
export interface TakenBack {
  id: string;
  at: Moment;
}

/** One job one is going for: what it is, what happened, what was thought. Everything else is worked out. */
export interface Process {
  schema: 'coach.process/2';
  id: string;
  /** Unique across machines. */
  uid: string;
  company: string;
  /** Empty until told. */
  role: string;
  place: string | null;
  country: Country;
  startedOn: Day;
  link?: string | null;
  address?: string | null;
  advert?: Advert | null;
  /** As the person told them; null was asked and left open. */
  sector?: Sector | null;
  recruiter?: Recruiter | null;
  /** Worked out from the happenings with every write, so that the rest can be passed by unread. */
  over: boolean;
  /** In the order they were told. */
  happenings: Happening[];
  takenBack: TakenBack[];
  people: Person[];
  sessions: Sitting[];
  salary: Preparation;
  points: Record<string, PointState>;
  hardQuestions: HardQuestion[];
  /** Field or natural key to the time of its last change. */
  changed: Record<string, Moment>;
  /** What an earlier version held and has no other place. */
  kept?: Record<string, unknown>;
}

/** What the caller knows of a new process; the rest begins empty. */
export interface NewProcess {
  company: string;
  role: string;
  country: Country;
  startedOn: Day;
}

/** A process with nothing in it yet. */
export function newProcess(id: string, uid: string, start: NewProcess): Process {
  return {
    schema: 'coach.process/2',
    id,
    uid,
    ...start,
    place: null,
    over: false,
    happenings: [],
    takenBack: [],
    people: [],
    sessions: [],
    salary: { bids: [], arguments: [], market: [], terms: {}, prepared: [], rehearsals: [] },
    points: {},
    hardQuestions: [],
    changed: {},
  };
}

/** The answer given last to a question, in sittings of these kinds begun on or after a day; undefined when it is open. */
export function answerSince(
  { sessions }: Pick<Process, 'sessions'>,
  question: string,
  kinds: readonly Session['kind'][],
  since: Day,
): AnswerValue | null | undefined {
  const asked = sessions.findLast(
    ({ kind, startedOn, answers }) =>
      kinds.includes(kind) && startedOn >= since && Object.hasOwn(answers, question),
  );
  const answers: Answers = asked?.answers ?? {};
  return asked && answers[question];
}

/** Whether the process still waits for something: it is not over. */
export function isActive({ over }: Process): boolean {
  return !over;
}
