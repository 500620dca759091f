import type { Day } from '../day/day';
import { folded } from '../find';
import type { Process } from '../process';
import type {
  Argument,
  Bid,
  HardQuestion,
  MarketFigure,
  Person,
  PointState,
  Preparation,
} from '../process';

/** What a process holds in lists without ids of their own, by the name of the list. */
export interface Parts {
  people: Person;
  bids: Bid;
  arguments: Argument;
  market: MarketFigure;
  terms: Preparation['terms'][string];
  prepared: { done?: true };
  rehearsals: { on: Day; note: string };
  points: { state: PointState };
  hardQuestions: HardQuestion;
}

export type Part = keyof Parts;

/** Lists of the salary preparation in which things are told apart by a number. */
type Listed = 'bids' | 'arguments' | 'market' | 'rehearsals';

/** Those lists: what is said of one thing holds only while the others stay in their places. */
export const NUMBERED: ReadonlySet<Part> = new Set<Listed>([
  'bids',
  'arguments',
  'market',
  'rehearsals',
]);

type Keyed<T> = [key: string, item: T][];

interface Shelf<T> {
  /** The things with their keys, in order. */
  read: (process: Process) => Keyed<T>;
  write: (process: Process, items: Keyed<T>) => Process;
  /** The thing as it is before anything is said of it. */
  blank: (key: string) => T;
}

/** Where each list lies in a process, and what its keys are. */
export const PARTS: { [P in Part]: Shelf<Parts[P]> } = {
  people: {
    read: ({ people }) => people.map((one) => [folded(one.name), one]),
    write: (process, items) => ({ ...process, people: items.map(([, one]) => one) }),
    blank: (name) => ({ name, role: null, mail: null }),
  },
  bids: prepared('bids', (all) => counted(all, ({ level, on }) => `${level}/${on}`), {
    level: 'dream',
    amount: 0,
    on: '1970-01-01',
    reason: null,
  }),
  arguments: prepared('arguments', (all) => counted(all, () => ''), {
    claim: '',
    proof: null,
    depth: null,
    objection: null,
    answer: null,
  }),
  market: prepared('market', (all) => counted(all, marketKey), {
    amount: 0,
    source: '',
    year: 0,
    measure: 'other',
  }),
  rehearsals: prepared('rehearsals', (all) => counted(all, ({ on }) => on), {
    on: '1970-01-01',
    note: '',
  }),
  terms: {
    read: ({ salary }) => Object.entries(salary.terms),
    write: (process, items) => ({
      ...process,
      salary: { ...process.salary, terms: Object.fromEntries(items) },
    }),
    blank: () => ({ note: null, matters: false, settled: false }),
  },
  prepared: {
    read: ({ salary }) => salary.prepared.map((id) => [id, {}]),
    write: (process, items) => ({
      ...process,
      salary: { ...process.salary, prepared: items.map(([id]) => id) },
    }),
    blank: () => ({}),
  },
  points: {
    read: ({ points }) => Object.entries(points).map(([number, state]) => [number, { state }]),
    write: (process, items) => ({
      ...process,
      points: Object.fromEntries(items.map(([number, { state }]) => [number, state])),
    }),
    blank: () => ({ state: 'open' }),
  },
  hardQuestions: {
    read: ({ hardQuestions }) => hardQuestions.map((one) => [one.question, one]),
    write: (process, items) => ({ ...process, hardQuestions: items.map(([, one]) => one) }),
    blank: (question) => ({ question, answer: null, on: '1970-01-01' }),
  },
};

/** The key a further thing of a list gets: the next number behind what it is known by. */
export function nextKey(process: Process, part: Listed, name: string): string {
  const keys = new Set(PARTS[part].read(process).map(([key]) => key));
  for (let n = 1; ; n += 1) if (!keys.has(numberedKey(name, n))) return numberedKey(name, n);
}

function marketKey({ source, year, measure }: MarketFigure): string {
  return `${source}/${year}/${measure}`;
}

function numberedKey(name: string, n: number): string {
  return name === '' ? `${n}` : `${name}/${n}`;
}

/** Things that can be known by the same name are numbered, in their order. */
function counted<T>(all: readonly T[], nameOf: (one: T) => string): Keyed<T> {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const name = nameOf(one);
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return [numberedKey(name, n), one];
  });
}

/** A list of the salary preparation. */
function prepared<K extends Listed>(
  list: K,
  keyed: (all: readonly Parts[K][]) => Keyed<Parts[K]>,
  blank: Parts[K],
): Shelf<Parts[K]> {
  return {
    read: ({ salary }) => keyed(listOf(salary, list)),
    write: (process, items) => ({
      ...process,
      salary: { ...process.salary, [list]: items.map(([, one]) => one) },
    }),
    blank: () => blank,
  };
}

function listOf<K extends Listed>(salary: Process['salary'], list: K): readonly Parts[K][] {
  const lists: {
    [Each in Listed]: readonly Parts[Each][];
  } = salary;
  return lists[list];
}
