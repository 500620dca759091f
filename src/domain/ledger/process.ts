import type { Answers, AnswerValue } from '../answers';
import type { Day } from '../day/day';
import type { Happening } from '../happening';
import type { Moment } from '../moment';
import type { Country, HardQuestion, Person, PointState, Salary, Session } from '../process';

/** One sitting with the coach, each answer with the time it was given. */
export interface Sitting extends Session {
  /** Question id to the time of its answer; what an earlier version kept has none. */
  times?: Record<string, Moment>;
}

/** The salary preparation: what the person wants, and why. Figures named and offers made are happenings. */
export type Preparation = Omit<Salary, 'said' | 'offers'>;

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
  id: string;
  uid: string;
  company: string;
  role: string;
  country: Country;
  startedOn: Day;
}

/** A process with nothing in it yet. */
export function newProcess(start: NewProcess): Process {
  return {
    schema: 'coach.process/2',
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
