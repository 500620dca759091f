import type { Happening } from '../happening';
import type { Process } from '../ledger/process';
import { isOver } from '../ledger/state';
import { laterMoment, type Moment } from '../moment';
import type { HappeningChange } from './change';

/** The process with a happening told, put right or taken back. */
export function withHappening(process: Process, change: HappeningChange): Process {
  const changed = changedBy(process, change);
  return changed === process ? process : { ...changed, over: isOver(changed) };
}

function changedBy(process: Process, change: HappeningChange): Process {
  switch (change.do) {
    case 'tell':
      return told(process, change.happening);
    case 'correct':
      return corrected(process, change);
    case 'take-back':
      return takenBack(process, change.id, change.at);
  }
}

function told(process: Process, happening: Happening): Process {
  const { happenings, takenBack: gone } = process;
  const isKnown = [...happenings, ...gone].some(({ id }) => id === happening.id);
  return isKnown ? process : { ...process, happenings: inOrderTold([...happenings, happening]) };
}

/** In the order they were told; of one moment, as they came. */
function inOrderTold(happenings: Happening[]): Happening[] {
  return happenings.toSorted((one, other) =>
    one.told < other.told ? -1 : Number(one.told > other.told),
  );
}

type Correction = Extract<HappeningChange, { do: 'correct' }>;

/** Field by field the later correction holds; one that is later than the taking back brings the happening back. */
function corrected(process: Process, change: Correction): Process {
  const { seen, at } = change;
  const gone = process.takenBack.find(({ id }) => id === seen.id);
  if (gone && gone.at >= at) return process;
  const back = gone ? told(without(process, seen.id), seen) : process;
  const happenings = back.happenings.map((one) =>
    one.id === seen.id ? putRight(one, change) : one,
  );
  return { ...back, happenings: inOrderTold(happenings) };
}

function without(process: Process, id: string): Process {
  return { ...process, takenBack: process.takenBack.filter((one) => one.id !== id) };
}

function putRight(happening: Happening, { set, drop = [], at }: Correction): Happening {
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
  for (const field of left) Reflect.deleteProperty(after, field);
  return after;
}

/** What no correction touches. */
const FIXED: ReadonlySet<string> = new Set(['id', 'kind', 'told', 'corrected', 'kept']);

/** Of a correction and a taking back the later holds; of equal times the taking back. */
function takenBack(process: Process, id: string, at: Moment): Process {
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
