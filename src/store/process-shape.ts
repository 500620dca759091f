import * as v from 'valibot';
import { type FieldSpec, isKind, KINDS, NEEDS_DAY } from '../domain/happening';
import type { Happening, Kind } from '../domain/happening';
import { type Process, RECRUITERS, SECTORS } from '../domain/process';
import { dayShape, partShapes, personAnswer, preparation, sessionParts } from './shape';

const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3})?$/));
const amount = v.pipe(v.number(), v.safeInteger());
const moments = v.record(v.string(), moment);
const unknowns = v.record(v.string(), v.unknown());

const PLAIN: Record<Exclude<FieldSpec['is'], 'choice'>, v.GenericSchema> = {
  text: v.string(),
  day: dayShape,
  time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  amount: v.pipe(amount, v.minValue(0)),
  count: v.pipe(amount, v.minValue(0)),
  'yes-no': v.boolean(),
  people: v.array(personAnswer),
};

/** What the coach adds to a telling. */
const ADDED = {
  id: v.pipe(v.string(), v.nonEmpty()),
  told: moment,
  corrected: v.exactOptional(moments),
  rivals: v.exactOptional(
    v.record(v.string(), v.array(v.looseObject({ at: v.string(), seen: v.string() }))),
  ),
  kept: v.exactOptional(unknowns),
};

const happening: v.GenericSchema<unknown, Happening> = v.pipe(
  v.lazy(byKind((kind) => v.looseObject({ ...kindShapes(kind), ...ADDED }))),
  v.guard((_value: unknown): _value is Happening => true),
);

/** What a process file of `coach.process/2` holds. Keys nobody here knows are kept. */
export const processShape: v.GenericSchema<unknown, Process> = v.looseObject({
  schema: v.literal('coach.process/2'),
  id: v.optional(v.string(), ''),
  uid: v.pipe(v.string(), v.nonEmpty()),
  ...partShapes,
  link: v.exactOptional(v.nullable(v.string())),
  address: v.exactOptional(v.nullable(v.string())),
  advert: v.exactOptional(v.nullable(v.looseObject({ text: v.string(), keptOn: dayShape }))),
  sector: v.exactOptional(v.nullable(v.picklist(SECTORS))),
  recruiter: v.exactOptional(v.nullable(v.picklist(RECRUITERS))),
  over: v.boolean(),
  happenings: v.array(happening),
  takenBack: v.optional(v.array(v.looseObject({ id: v.string(), at: moment })), []),
  sessions: v.optional(
    v.array(v.looseObject({ ...sessionParts, times: v.exactOptional(moments) })),
    [],
  ),
  salary: v.optional(v.looseObject(preparation), {}),
  changed: v.optional(moments, {}),
  kept: v.exactOptional(unknowns),
});

type Shapes = Record<string, v.GenericSchema>;

/** The shape for a value by the kind it names, each made when it is first met; one that names none is told so at `kind`. */
export function byKind(make: (kind: Kind) => v.GenericSchema): (value: unknown) => v.GenericSchema {
  const made = new Map<Kind, v.GenericSchema>();
  return (value) => {
    const kind = kindOf(value);
    if (kind === null) return NAMED;
    const shape = made.get(kind) ?? make(kind);
    made.set(kind, shape);
    return shape;
  };
}

function kindOf(value: unknown): Kind | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return typeof value.kind === 'string' && isKind(value.kind) ? value.kind : null;
}

/** What a person may tell of a kind, field by field. */
export function kindShapes(kind: Kind): Shapes {
  const fields = Object.entries<FieldSpec>(KINDS[kind].fields);
  return {
    kind: v.literal(kind),
    on: NEEDS_DAY.includes(kind) ? dayShape : v.nullable(dayShape),
    words: v.exactOptional(v.nullable(v.string())),
    ...Object.fromEntries(fields.map(([name, spec]) => [name, field(spec)])),
  };
}

function field(spec: FieldSpec): v.GenericSchema {
  const shape = spec.is === 'choice' ? choiceOf(spec.of) : PLAIN[spec.is];
  return v.exactOptional(v.nullable(shape));
}

function choiceOf(values: readonly (string | boolean)[]): v.GenericSchema {
  return v.union(values.map((value) => v.literal(value)));
}

const NAMED = v.looseObject({
  kind: v.pipe(
    v.string(),
    v.check((word) => isKind(word)),
  ),
});
