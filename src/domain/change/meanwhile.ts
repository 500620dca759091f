import { sameValue } from '../answers';
import type { Process } from '../process';
import { applyAll, madeLater } from './apply';
import { type Change, type PartChange, type Put, putIn } from './change';
import { inverseOf } from './inverse';
import { NUMBERED, PARTS, type Part } from './parts';

/** The same changes, each of one field as far as that can be, so that one of them can be left out. */
export function fieldByField(changes: readonly Change[]): Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.do === 'put' && !NUMBERED.has(change.part)) return putsOf(change);
    if (change.do !== 'correct') return [change];
    const { set, drop = [], ...rest } = change;
    const fields = Object.entries(set).map(([field, value]) => ({ set: { [field]: value } }));
    return [...fields, ...drop.map((field) => ({ set: {}, drop: [field] }))].map((one) => ({
      ...rest,
      ...one,
    }));
  });
}

function putsOf<P extends Part>(put: Put<P>): Change[] {
  const { part, key, at, drop = [] } = put;
  const fields = Object.entries(put.set);
  if (fields.length + drop.length < 2) return [put];
  return [
    ...fields.map(([field, value]) => ({ ...putIn(part, key, {}, at), set: { [field]: value } })),
    ...drop.map((field) => ({ ...putIn(part, key, {}, at), drop: [field] })),
  ];
}

/**
 * Those of the changes that cannot be made beside what somebody else has changed meanwhile: their place stands otherwise
 * than it did, and not as it was meant to; and those that make no sense without one of these.
 */
export function changedMeanwhile(
  before: Process,
  stored: Process,
  changes: readonly Change[],
): Change[] {
  const clashing = changes.filter((change) => {
    const meant = applyAll(before, madeLater(before, [change]));
    const [then, now, here] = [before, stored, meant].map((process) => placeIn(process, change));
    return !sameValue(now, then) && !sameValue(now, here);
  });
  return changes.filter((change) => clashing.some((one) => one === change || goWith(one, change)));
}

/** How the place of a change stands: the thing itself where it goes, else what would have to be done to bring it back. */
function placeIn(process: Process, change: Change): unknown {
  if (change.do === 'take-back') {
    const { corrected: _times, ...seen } = {
      corrected: {},
      ...process.happenings.find(({ id }) => id === change.id),
    };
    return seen;
  }
  if (change.do === 'put' && !NUMBERED.has(change.part)) return fieldsIn(process, change);
  return inverseOf(process, change, '').map((one) => ({ ...one, seen: null }));
}

function fieldsIn(process: Process, { part, key, set, drop = [] }: Put): unknown {
  const known = PARTS[part].read(process).find(([name]) => name === key)?.[1];
  if (known === undefined) return null;
  const held = new Map<string, unknown>(Object.entries(known));
  return [...Object.keys(set), ...drop].map((field) => held.get(field) ?? null);
}

/** A happening that is another one now, without what it was; the rest of a list that goes by numbers. */
function goWith(clashing: Change, change: Change): boolean {
  if (clashing.do === 'take-back')
    return (
      change.do === 'tell' && change.happening.id === `${clashing.id}-${change.happening.kind}`
    );
  return isOfList(clashing) && isOfList(change) && clashing.part === change.part;
}

function isOfList(change: Change): change is PartChange {
  return (change.do === 'put' || change.do === 'remove') && NUMBERED.has(change.part);
}
