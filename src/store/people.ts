import * as v from 'valibot';
import type { People } from '../domain/people';
import type { FileKind } from './disk/read';
import { dayShape } from './shape';

const text = v.optional(v.nullable(v.string()), null);

const reference = v.looseObject({
  name: v.string(),
  from: text,
  workedUntil: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger())), null),
  permission: v.optional(v.picklist(['yes', 'asked', 'no']), 'no'),
  mail: text,
  phone: text,
  remind: v.optional(v.array(v.string()), []),
});

const contact = v.looseObject({
  name: v.string(),
  from: text,
  mail: text,
  lastMet: v.optional(v.nullable(dayShape), null),
  nextThought: text,
  roleModel: v.optional(v.boolean(), false),
  learn: text,
  borrow: text,
});

/** The file with references, network and role models. */
export const peopleKind: FileKind<People> = {
  schema: 'coach.people/1',
  shape: v.looseObject({
    references: v.optional(v.array(reference), []),
    contacts: v.optional(v.array(contact), []),
  }),
};
