import { canonical } from '../canonical';
import { HERE, keyOf } from '../change/lists';
import { type Part, PARTS, type Parts } from '../change/parts';
import { justAfter, laterMoment, type Moment } from '../moment';
import type { Process } from '../process';
import { type DatedValue, greatestByKey, laterOf } from './later';

type Times = Process['changed'];

/** The lists that go by natural keys. */
const KEYED: readonly Part[] = [
  'people',
  'bids',
  'market',
  'rehearsals',
  'terms',
  'prepared',
  'points',
  'hardQuestions',
];

/** The lists of two copies in the first of them, field by field the later; what was removed stays so, but for what was said later. */
export function joinParts(ours: Process, theirs: Process): Process {
  const changed = greatestByKey(ours.changed, theirs.changed);
  const start = withArguments({ ...ours, changed }, ours, theirs);
  return KEYED.reduce(
    (process, part) => withJoined(process, part, PARTS[part], [ours, theirs]),
    start,
  );
}

/** Arguments have no name but their number: those of the copy that changed them last stand together. */
function withArguments(process: Process, ours: Process, theirs: Process): Process {
  const [one, other] = [ours, theirs].map((copy) => ({
    list: copy.salary.arguments,
    times: Object.entries(copy.changed).filter(([key]) => key.startsWith('arguments/')),
  }));
  if (!one || !other) return process;
  const rank = ({ list, times }: typeof one): string => {
    const last = times.map(([, at]) => at).reduce(laterMoment, '');
    return `${last.padEnd(24)} ${canonical([list, times.toSorted(byName)])}`;
  };
  const holds = rank(one) >= rank(other) ? one : other;
  const rest = Object.entries(process.changed).filter(([key]) => !key.startsWith('arguments/'));
  return {
    ...process,
    salary: { ...process.salary, arguments: holds.list },
    changed: Object.fromEntries([...rest, ...holds.times].toSorted(byName)),
  };
}

function withJoined<P extends Part>(
  process: Process,
  part: P,
  { read, write }: (typeof PARTS)[P],
  both: readonly Process[],
): Process {
  const copies = both.map((copy) => ({
    items: new Map(read(copy)),
    times: copy.changed,
  }));
  const keys = [...new Set(copies.flatMap(({ items }) => [...items.keys()]))];
  const all = keys.map((key) => joinedItem(process.changed, part, key, copies));
  const items = all.flatMap(({ key, item }): [string, Parts[P]][] => (item ? [[key, item]] : []));
  const changed = Object.assign({}, process.changed);
  for (const { times } of all) Object.assign(changed, times);
  return {
    ...write(
      process,
      items.toSorted(([a, one], [b, other]) => (orderOf(a, one) < orderOf(b, other) ? -1 : 1)),
    ),
    changed: Object.fromEntries(Object.entries(changed).toSorted(byName)),
  };
}

interface PartsCopy<P extends Part> {
  items: ReadonlyMap<string, Parts[P]>;
  times: Times;
}

interface JoinedItem<P extends Part> {
  key: string;
  item: Parts[P] | null;
  /** The times of what holds. */
  times: Times;
}

function joinedItem<P extends Part>(
  all: Times,
  part: P,
  key: string,
  copies: readonly PartsCopy<P>[],
): JoinedItem<P> {
  const place = keyOf(part, key);
  const gone = all[place];
  const isKept = ({ at }: { at: Moment }): boolean => gone === undefined || at > gone;
  const said = copies.flatMap((copy) => saidIn(copy, part, key));
  const here = said.map((fields) => fields.get(HERE) ?? NOTHING).reduce(laterOf, NOTHING);
  if (!isKept(here)) return { key, item: null, times: {} };
  const names = [...new Set(said.flatMap((fields) => [...fields.keys()]))].filter(
    (name) => name !== HERE,
  );
  const later = names.toSorted().map((name) => {
    const each = said.map((fields) => fields.get(name) ?? NOTHING).filter(isKept);
    return [name, each.reduce(laterOf, NOTHING)] as const;
  });
  const values = later.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]));
  const dated = [[HERE, here] as const, ...later].filter(([, { at }]) => at !== '');
  return {
    key,
    item: { ...PARTS[part].blank(key), ...Object.fromEntries(values) },
    times: Object.fromEntries(dated.map(([name, { at }]) => [keyOf(part, key, name), at])),
  };
}

const NOTHING: DatedValue<unknown> = { at: '', value: undefined };

/** What a copy says of a thing that is there, each field with its time; nothing of one that is not. */
function saidIn<P extends Part>(
  { items, times }: PartsCopy<P>,
  part: P,
  key: string,
): Map<string, DatedValue<unknown>>[] {
  const item = items.get(key);
  if (item === undefined) return [];
  const gone = times[keyOf(part, key)];
  const here = times[keyOf(part, key, HERE)] ?? '';
  // What moved up into the place of something removed is there in spite of that.
  const least = gone !== undefined && here <= gone ? justAfter(gone) : '';
  const at = (name: string): Moment => laterMoment(times[keyOf(part, key, name)] ?? '', least);
  const prefix = `${keyOf(part, key)}/`;
  const timed = Object.keys(times).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
  const held = new Map<string, unknown>(Object.entries(item));
  const names = new Set([...held.keys(), ...timed, HERE]);
  return [
    new Map(
      [...names].map((name) => [
        name,
        { at: at(name), value: name === HERE ? undefined : held.get(name) },
      ]),
    ),
  ];
}

/** Things with a day by that, the rest by their key, numbers by their size. */
function orderOf(key: string, item: object): string {
  const day = 'on' in item ? String(item.on) : '';
  return `${day} ${key.replaceAll(/\d+/g, (digits) => digits.padStart(8, '0'))}`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
