import * as v from 'valibot';
import {
  amount,
  maybeDay,
  dayShape,
  orNull,
  partShapes,
  preparation,
  sessionParts,
  manyOf,
  maybeText,
} from '../shape';
import type { Record1 } from './version-1';

const flag = orNull(v.boolean());
const session = v.looseObject(sessionParts);

const promised = v.looseObject({
  saidOn: dayShape,
  round: v.optional(amount, 1),
  who: maybeText,
  words: maybeText,
  by: maybeDay,
  agreement: v.optional(v.picklist(['none', 'ok', 'do-not']), 'none'),
  contactFrom: maybeDay,
});

const contact = v.looseObject({
  on: dayShape,
  channel: v.picklist(['call', 'mail', 'other']),
  answered: v.optional(v.boolean(), false),
  reason: maybeText,
  note: maybeText,
});

const situation = v.looseObject({
  interested: flag,
  myMove: flag,
  newInformation: maybeText,
  openQuestion: maybeText,
  competingOffer: orNull(
    v.looseObject({ deadline: maybeDay, told: v.optional(v.boolean(), false) }),
  ),
});

const outcome = v.looseObject({
  state: v.optional(v.picklist(['pending', 'next', 'offer', 'rejected', 'closed']), 'pending'),
  on: maybeDay,
  how: orNull(v.picklist(['accepted', 'withdrawn', 'silence', 'cancelled'])),
  nextDate: maybeDay,
  feedback: v.optional(
    v.looseObject({
      state: v.optional(v.picklist(['not-asked', 'not-wanted', 'asked', 'received']), 'not-asked'),
      askedOn: maybeDay,
      words: maybeText,
    }),
    {},
  ),
});

const salary = v.looseObject({
  ...preparation,
  said: manyOf(v.looseObject({ amount, to: v.string(), on: dayShape, round: orNull(amount) })),
  offers: manyOf(v.looseObject({ amount, on: dayShape, answerBy: maybeDay })),
});

/** What a process file of `coach.process/1` holds. A field younger than the file gets its empty value; keys nobody here knows are kept. */
export const recordShape1: v.GenericSchema<unknown, Record1> = v.looseObject({
  schema: v.literal('coach.process/1'),
  id: v.optional(v.string(), ''),
  ...partShapes,
  appliedOn: maybeDay,
  rounds: manyOf(v.looseObject({ number: amount, on: dayShape, people: manyOf(v.string()) })),
  promises: manyOf(promised),
  contacts: manyOf(contact),
  thanked: manyOf(v.looseObject({ on: dayShape, to: maybeText })),
  sessions: manyOf(session),
  situation: v.optional(situation, {}),
  outcome: v.optional(outcome, {}),
  salary: v.optional(salary, {}),
  referencesTold: manyOf(v.looseObject({ name: v.string(), on: dayShape })),
  companyNotes: manyOf(v.looseObject({ on: dayShape, text: v.string() })),
});
