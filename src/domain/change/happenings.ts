import type { Happening } from '../happening';
import type { Process } from '../process';
import { laterMoment } from '../moment';
import type { HappeningChange } from './change';

/** The process with these told; what it knows, or what was taken back, stays as it is. */
export function withTold(process: Process, told: readonly Happening[]): Process {
  const { happenings, takenBack: gone } = process;
  const known = new Set([...happenings, ...gone].map(({ id }) => id));
  const fresh = told.filter(({ id }) => !known.has(id) && known.add(id));
  return fresh.length === 0
    ? process
    : { ...process, happenings: inOrderTold([...happenings, ...fresh]) };
}

/** In the order they were told; of one moment, as they came. */
function inOrderTold(happenings: Happening[]): Happening[] {
  return happenings.toSorted((one, other) =>
    one.told < other.told ? -1 : Number(one.told > other.told),
  );
}

type Correction = Extract<HappeningChange, { do: 'correct' }>;

/** The process with fields of a happening put right: field by field the later correction holds; one that is later than the taking back brings the happening back. */
export function withCorrection(process: Process, change: Correction): Process {
  const { seen, at } = change;
  const gone = process.takenBack.find(({ id }) => id === seen.id);
  if (gone && gone.at >= at) return process;
  const back =
    gone && !process.happenings.some(({ id }) => id === seen.id)
      ? broughtBack(process, seen)
      : process;
  const happenings = back.happenings.map((one) =>
    one.id === seen.id ? withFields(one, change) : one,
  );
  return { ...back, happenings: inOrderTold(happenings) };
}

/** There again; that it was taken back once stays known, for copies that do not know of this. */
function broughtBack(process: Process, seen: Happening): Process {
  return { ...process, happenings: [...process.happenings, seen] };
}

function without(process: Process, id: string): Process {
  return { ...process, takenBack: process.takenBack.filter((one) => one.id !== id) };
}

function withFields(happening: Happening, { set, drop = [], at }: Correction): Happening {
  const stamps = happening.corrected ?? {};
  const isLater = (field: string): boolean => at >= (stamps[field] ?? '') && !FIXED.has(field);
  const fields = Object.entries(set).filter(([field]) => isLater(field));
  const left = drop.filter((field) => isLater(field) && !Object.hasOwn(set, field));
  const names = [...fields.map(([field]) => field), ...left];
  const after: Happening = {
    ...happening,
    ...Object.fromEntries(fields),
    corrected: { ...stamps, ...Object.fromEntries(names.map((name) => [name, at])) },
  };
  for (const field of [...left, 'rivals']) Reflect.deleteProperty(after, field);
  return after;
}

/** What no correction touches. */
const FIXED: ReadonlySet<string> = new Set(['id', 'kind', 'told', 'corrected', 'rivals', 'kept']);

type TakingBack = Extract<HappeningChange, { do: 'take-back' }>;

/** The process without a happening. Of a correction and a taking back the later holds; of equal times the taking back. */
export function withdrawn(process: Process, { id, at }: TakingBack): Process {
  const known = process.happenings.find((one) => one.id === id);
  const before = process.takenBack.find((one) => one.id === id);
  const stamp = Object.values(known?.corrected ?? {}).reduce(laterMoment, '');
  if (stamp > at || (before && before.at >= at)) return process;
  return {
    ...without(process, id),
    happenings: process.happenings.filter((one) => one !== known),
    takenBack: [...without(process, id).takenBack, { id, at }].toSorted((one, other) =>
      one.id < other.id ? -1 : 1,
    ),
  };
}
