import { canonical } from '../canonical';
import type { Happening, Rival } from '../happening';
import { laterMoment, type Moment } from '../moment';
import type { Process, TakenBack } from '../process';
import { isLater, sideBySide } from './later';

/** The happenings of two copies, and what was taken back in either. */
type ToldParts = Pick<Process, 'happenings' | 'takenBack'>;

/**
 * Of each field the later correction holds; of a correction and a taking back the later, of equal times the taking back.
 * What was told once stays told, whichever copy knows of it.
 */
export function joinTold(ours: ToldParts, theirs: ToldParts): ToldParts {
  const takenBack = joinTaken(ours.takenBack, theirs.takenBack);
  const gone = new Map(takenBack.map(({ id, at }) => [id, at]));
  const happenings = sideBySide(ours.happenings, theirs.happenings).flatMap(
    ([one, other]) => joined(one, other, gone.get(one.id)) ?? [],
  );
  return { takenBack, happenings: happenings.toSorted(byTold) };
}

function joinTaken(ours: readonly TakenBack[], theirs: readonly TakenBack[]): TakenBack[] {
  const all = new Map<string, TakenBack>();
  for (const one of [...ours, ...theirs]) {
    const known = all.get(one.id);
    if (!known || one.at > known.at) all.set(one.id, one);
  }
  return [...all.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function byTold(one: Happening, other: Happening): number {
  const [a, b] = [one, other].map(({ told, id }) => `${told} ${id}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** What no correction reaches and no copy has otherwise. */
const SAME: ReadonlySet<string> = new Set(['id', 'kind', 'corrected', 'rivals']);

/** Null when it was taken back and no copy has corrected it since. */
function joined(one: Happening, other: Happening, gone: Moment | undefined): Happening | null {
  const isKept = ({ seen }: Rival): boolean => gone === undefined || seen > gone;
  const fields = new Map(
    fieldsOf(one, other).map((field) => [
      field,
      unbeaten([...rivalsFor(one, field), ...rivalsFor(other, field)].filter(isKept)),
    ]),
  );
  const all = [...fields.values()];
  if (all.every((rivals) => rivals.length === 0)) return null;
  return assembled(one, fields);
}

function fieldsOf(...copies: Happening[]): string[] {
  const names = copies.flatMap((copy) => [
    ...Object.keys(copy),
    ...Object.keys(copy.corrected ?? {}),
    ...Object.keys(copy.rivals ?? {}),
  ]);
  return [...new Set(names)].filter((name) => !SAME.has(name)).toSorted();
}

/** What a copy says of a field, with the time of that and of the last correction of all that it knows. */
function rivalsFor(copy: Happening, field: string): Rival[] {
  const known = copy.rivals?.[field];
  if (known) return known;
  const seen = Object.values(copy.corrected ?? {}).reduce(laterMoment, '');
  const value = new Map<string, unknown>(Object.entries(copy)).get(field);
  return [{ at: copy.corrected?.[field] ?? '', seen, ...(value !== undefined && { value }) }];
}

/** Those that no other beats both in time and in what it had seen, the later first. */
function unbeaten(rivals: readonly Rival[]): Rival[] {
  const each = [...new Map(rivals.map((one) => [canonical(one), one])).values()];
  return each
    .filter((one) => !each.some((other) => other !== one && beats(other, one)))
    .toSorted((one, other) => (atLeast(one, other) ? -1 : 1));
}

function beats(one: Rival, other: Rival): boolean {
  return one.seen >= other.seen && atLeast(one, other);
}

function atLeast({ at, value }: Rival, other: Rival): boolean {
  return isLater({ at, value }, { at: other.at, value: other.value });
}

/** A happening of what holds; what may hold yet, should a taking back come to light, stays beside it. */
function assembled({ id, kind }: Happening, fields: ReadonlyMap<string, Rival[]>): Happening {
  const holding = [...fields].flatMap(([field, [first]]) =>
    first ? [[field, first] as const] : [],
  );
  const values = holding.flatMap(([field, { value }]) =>
    value === undefined ? [] : [[field, value] as const],
  );
  const times = holding.flatMap(([field, { at }]) => (at === '' ? [] : [[field, at] as const]));
  const rivals = [...fields].filter(([, all]) => all.length > 1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields of two happenings of one kind, each as one of them has it
  return {
    id,
    kind,
    ...Object.fromEntries(values),
    ...(times.length > 0 && { corrected: Object.fromEntries(times) }),
    ...(rivals.length > 0 && { rivals: Object.fromEntries(rivals) }),
  } as Happening;
}
