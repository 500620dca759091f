import { sameValue } from '../answers';
import type { Happening } from '../happening';
import type { Moment } from '../moment';
import type { Process, Sitting } from '../process';
import { type Change, type FieldChange, type PartChange, type Put, putIn } from './change';
import { FIELDS } from './fields';
import { PARTS, type Part } from './parts';

/** What the coach works out or keeps for itself: no edit changes it. */
const FIXED = ['id', 'uid', 'schema', 'over', 'takenBack', 'changed', 'kept'];
const FIXED_IN_HAPPENING = ['told', 'corrected', 'rivals', 'kept'];
const FIXED_IN_SITTING = ['kind', 'round', 'look', 'depth', 'startedOn', 'times', 'draft'];

/** The changes that make the one record of a process the other, happening by happening and field by field. */
export function differenceOf(before: Process, after: Process, at: Moment): Change[] {
  return [
    ...fieldChanges(before, after, at),
    ...happeningChanges(before.happenings, after.happenings, at),
    ...sittingChanges(before.sessions, after.sessions, at),
    ...PART_NAMES.flatMap((part) => partChanges(before, after, part, at)),
  ];
}

/** The dotted path to the first thing that no edit may change and that is not as it was, or null. */
export function fixedChanged(before: Process, after: Process): string | null {
  const own = differing(before, after, FIXED);
  return (
    own ??
    fixedInList('happenings', before, after, FIXED_IN_HAPPENING) ??
    fixedInList('sessions', before, after, FIXED_IN_SITTING)
  );
}

function fixedInList(
  list: 'happenings' | 'sessions',
  before: Process,
  after: Process,
  keys: readonly string[],
): string | null {
  for (const [i, one] of after[list].entries()) {
    const seen = before[list].find(({ id }) => id === one.id);
    const key = seen ? differing(seen, one, keys) : null;
    if (key !== null) return `${list}.${i}.${key}`;
  }
  return null;
}

function differing(before: object, after: object, keys: readonly string[]): string | null {
  const [then, now] = [before, after].map((one) => new Map<string, unknown>(Object.entries(one)));
  return keys.find((key) => !sameValue(then?.get(key), now?.get(key))) ?? null;
}

function fieldChanges(before: Process, after: Process, at: Moment): Change[] {
  return FIELDS.filter((field) => !sameValue(before[field] ?? null, after[field] ?? null)).map(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- field and value come from the same key
    (field) => ({ do: 'set', field, value: after[field] ?? null, at }) as FieldChange,
  );
}

function happeningChanges(before: Happening[], after: Happening[], at: Moment): Change[] {
  const left = new Set(after.map(({ id }) => id));
  const known = new Map(before.map((one) => [one.id, one]));
  const gone = before.filter(({ id }) => !left.has(id));
  return [
    ...gone.map(({ id }): Change => ({ do: 'take-back', id, at })),
    ...after.flatMap((happening): Change[] => {
      const seen = known.get(happening.id);
      return seen ? corrections(seen, happening, at) : [{ do: 'tell', happening }];
    }),
  ];
}

function corrections(seen: Happening, now: Happening, at: Moment): Change[] {
  if (seen.kind !== now.kind)
    return [
      { do: 'take-back', id: seen.id, at },
      { do: 'tell', happening: { ...now, id: `${seen.id}-${now.kind}` } },
    ];
  const held: Record<string, unknown> = { ...seen };
  const set = Object.entries(now).filter(([key, value]) => !sameValue(held[key], value));
  const drop = Object.keys(seen).filter((key) => !Object.hasOwn(now, key));
  if (set.length === 0 && drop.length === 0) return [];
  return [{ do: 'correct', seen, set: Object.fromEntries(set), drop, at }];
}

function sittingChanges(before: Sitting[], after: Sitting[], at: Moment): Change[] {
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [
    ...gone.map(({ id }): Change => ({ do: 'drop', sitting: id, at })),
    ...after.flatMap((sitting) => {
      const seen = before.find(({ id }) => id === sitting.id);
      return seen
        ? sittingChanged(seen, sitting, at)
        : [
            { do: 'begin', sitting, at } satisfies Change,
            ...sittingChanged({ ...sitting, state: 'begun', answers: {} }, sitting, at),
          ];
    }),
  ];
}

function sittingChanged(
  seen: Sitting,
  { id, state, finishedOn, answers }: Sitting,
  at: Moment,
): Change[] {
  const given = Object.entries(answers)
    .filter(([question, value]) => !sameValue(seen.answers[question], value))
    .map(([question, value]): Change => ({ do: 'answer', sitting: id, question, value, at }));
  const open = Object.keys(seen.answers)
    .filter((question) => !Object.hasOwn(answers, question))
    .map((question): Change => ({ do: 'unanswer', sitting: id, question, at }));
  const isState = seen.state === state && seen.finishedOn === finishedOn;
  return [
    ...given,
    ...open,
    ...(isState ? [] : [{ do: 'revert', sitting: id, state, finishedOn, at } satisfies Change]),
  ];
}

const PART_NAMES: readonly Part[] = [
  'people',
  'bids',
  'arguments',
  'market',
  'terms',
  'prepared',
  'rehearsals',
  'points',
  'hardQuestions',
];

type Removal = Exclude<PartChange, Put>;

/** The changes that make one list of a process that of the other, field by field. */
export function partChanges<P extends Part>(
  before: Process,
  after: Process,
  part: P,
  at: Moment,
): (Put<P> | Removal)[] {
  const [then, now] = [PARTS[part].read(before), PARTS[part].read(after)];
  // From the end: what is known by its number among its like moves up when one before it goes.
  const gone = then.filter(([key]) => !now.some(([name]) => name === key)).toReversed();
  return [
    ...gone.map(([key]): Removal => ({ do: 'remove', part, key, at })),
    ...now.flatMap(([key, item]): Put<P>[] => {
      const seen = then.find(([name]) => name === key)?.[1];
      if (sameValue(seen, item)) return [];
      const drop = Object.keys(seen ?? {}).filter((field) => !Object.hasOwn(item, field));
      const put = putIn(part, key, fieldsChanged(seen, item), at);
      return [drop.length === 0 ? put : { ...put, drop }];
    }),
  ];
}

function fieldsChanged<T extends object>(seen: T | undefined, item: T): Partial<T> {
  const held = new Map<string, unknown>(Object.entries(seen ?? {}));
  const set: Partial<T> = { ...item };
  for (const [name, value] of Object.entries(item))
    if (held.has(name) && sameValue(held.get(name), value)) Reflect.deleteProperty(set, name);
  return set;
}
