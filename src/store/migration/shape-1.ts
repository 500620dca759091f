import * as v from 'valibot';
import {
  amount,
  day,
  dayShape,
  orNull,
  partShapes,
  preparation,
  sessionParts,
  several,
  text,
} from '../shape';
import type { Record1 } from './version-1';

const flag = orNull(v.boolean());
const session = v.looseObject(sessionParts);

const promised = v.looseObject({
  saidOn: dayShape,
  round: v.optional(amount, 1),
  who: text,
  words: text,
  by: day,
  agreement: v.optional(v.picklist(['none', 'ok', 'do-not']), 'none'),
  contactFrom: day,
});

const contact = v.looseObject({
  on: dayShape,
  channel: v.picklist(['call', 'mail', 'other']),
  answered: v.optional(v.boolean(), false),
  reason: text,
  note: text,
});

const situation = v.looseObject({
  interested: flag,
  myMove: flag,
  newInformation: text,
  openQuestion: text,
  competingOffer: orNull(v.looseObject({ deadline: day, told: v.optional(v.boolean(), false) })),
});

const outcome = v.looseObject({
  state: v.optional(v.picklist(['pending', 'next', 'offer', 'rejected', 'closed']), 'pending'),
  on: day,
  how: orNull(v.picklist(['accepted', 'withdrawn', 'silence', 'cancelled'])),
  nextDate: day,
  feedback: v.optional(
    v.looseObject({
      state: v.optional(v.picklist(['not-asked', 'not-wanted', 'asked', 'received']), 'not-asked'),
      askedOn: day,
      words: text,
    }),
    {},
  ),
});

const salary = v.looseObject({
  ...preparation,
  said: several(v.looseObject({ amount, to: v.string(), on: dayShape, round: orNull(amount) })),
  offers: several(v.looseObject({ amount, on: dayShape, answerBy: day })),
});

/** What a process file of `coach.process/1` holds. A field younger than the file gets its empty value; keys nobody here knows are kept. */
export const recordShape1: v.GenericSchema<unknown, Record1> = v.looseObject({
  schema: v.literal('coach.process/1'),
  id: v.optional(v.string(), ''),
  ...partShapes,
  appliedOn: day,
  rounds: several(v.looseObject({ number: amount, on: dayShape, people: several(v.string()) })),
  promises: several(promised),
  contacts: several(contact),
  thanked: several(v.looseObject({ on: dayShape, to: text })),
  sessions: several(session),
  situation: v.optional(situation, {}),
  outcome: v.optional(outcome, {}),
  salary: v.optional(salary, {}),
  referencesTold: several(v.looseObject({ name: v.string(), on: dayShape })),
  companyNotes: several(v.looseObject({ on: dayShape, text: v.string() })),
});
