import * as fc from 'fast-check';
import * as v from 'valibot';
import { addDays, type Day } from '../../src/domain/day/day';
import {
  type FieldSpec,
  type Happening,
  KIND_NAMES,
  KINDS,
  type Kind,
  type Telling,
} from '../../src/domain/happening';
import { momentOf } from '../../src/domain/moment';
import { tellingShape } from '../../src/store/telling-shape';

/** Days of one autumn, so that they meet and cross. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 60 })
  .map((days) => addDays('2026-09-01', days));

const anyText = fc.constantFrom('Prova', 'besked på fredag', 'Vi tar kontakt', '');

function anyField(spec: FieldSpec): fc.Arbitrary<unknown> {
  switch (spec.is) {
    case 'choice':
      return fc.constantFrom(...spec.of);
    case 'day':
      return anyDay;
    case 'time':
      return fc.constantFrom('08:00', '13:30', '23:59');
    case 'amount':
      return fc.integer({ min: 1000, max: 900_000 });
    case 'count':
      return fc.integer({ min: 1, max: 4 });
    case 'yes-no':
      return fc.boolean();
    case 'people':
      return fc.array(fc.record({ name: anyText }), { maxLength: 2 });
    case 'text':
      return anyText;
  }
}

/** Anything a person may tell of this kind: each field told, none or not asked. */
export function anyTelling(kind: Kind): fc.Arbitrary<Telling> {
  const all: Record<string, fc.Arbitrary<unknown>> = { words: fc.option(anyText) };
  for (const [name, spec] of Object.entries<FieldSpec>(KINDS[kind].fields))
    all[name] = fc.option(anyField(spec));
  const on = kind === 'interview' ? anyDay : fc.option(anyDay);
  return fc
    .tuple(on, fc.record(all, { requiredKeys: [] }))
    .map(([day, fields]) => v.parse(tellingShape, { ...fields, kind, on: day }));
}

/** Anything a person may tell. */
export const anyKindTold: fc.Arbitrary<Telling> = fc.oneof(...KIND_NAMES.map(anyTelling));

/** A list of happenings in the order they were told, each with an id of its own. */
export const anyHappenings: fc.Arbitrary<Happening[]> = fc
  .array(fc.tuple(anyKindTold, anyDay), { maxLength: 12 })
  .map((all) => {
    const inOrder = all.toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other)));
    return inOrder.map(([telling, day], n) => happening(telling, day, n));
  });

/** A telling as it is kept: told on this day, the n-th thing of all. */
export function happening(telling: Telling, told: Day, n: number): Happening {
  return { ...telling, id: `h${n}`, told: momentOf(told, n * 1000) };
}
