import * as v from 'valibot';
import type { Process } from '../domain/process';

/** A calendar day that exists. */
export const dayShape = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => isRealDay(day)),
);

const orNull = <T>(shape: v.GenericSchema<unknown, T>) => v.optional(v.nullable(shape), null);
const text = orNull(v.string());
const day = orNull(dayShape);
const amount = v.pipe(v.number(), v.safeInteger());
const flag = orNull(v.boolean());
const several = <T>(shape: v.GenericSchema<unknown, T>) => v.optional(v.array(shape), []);

const person = v.looseObject({ name: v.string(), role: text, mail: text });

const memory = v.looseObject({
  due: dayShape,
  last: dayShape,
  stability: v.number(),
  difficulty: v.number(),
  reps: amount,
  lapses: amount,
  state: amount,
});

/** Somebody as an answer names them. */
export const personAnswer = v.looseObject({
  name: v.string(),
  role: v.exactOptional(v.string()),
  mail: v.exactOptional(v.string()),
});

const answers = v.record(
  v.string(),
  v.nullable(
    v.union([v.string(), v.number(), v.boolean(), v.array(v.string()), v.array(personAnswer)]),
  ),
);

/** One sitting. */
export const sessionParts = {
  id: v.string(),
  kind: v.picklist(['debrief', 'followup', 'salary', 'prepare', 'outcome', 'thanks']),
  round: v.optional(amount, 1),
  look: v.optional(v.picklist([1, 2]), 1),
  depth: v.optional(v.picklist(['core', 'deep']), 'core'),
  state: v.picklist(['begun', 'paused', 'finished']),
  startedOn: dayShape,
  finishedOn: day,
  answers: v.optional(answers, {}),
  draft: v.exactOptional(v.looseObject({ question: v.string(), text: v.string() })),
};

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

const term = v.looseObject({
  note: text,
  matters: v.optional(v.boolean(), false),
  settled: v.optional(v.boolean(), false),
});

/** The salary preparation. */
export const preparation = {
  bids: several(
    v.looseObject({
      level: v.picklist(['dream', 'realistic', 'floor']),
      amount,
      on: dayShape,
      reason: text,
    }),
  ),
  arguments: several(
    v.looseObject({ claim: v.string(), proof: text, depth: text, objection: text, answer: text }),
  ),
  market: several(
    v.looseObject({
      amount,
      source: v.string(),
      year: amount,
      measure: v.optional(v.picklist(['median', 'average', 'other']), 'other'),
    }),
  ),
  terms: v.optional(v.record(v.string(), term), {}),
  prepared: several(v.string()),
  rehearsals: several(v.looseObject({ on: dayShape, note: v.string() })),
};

const salary = v.looseObject({
  ...preparation,
  said: several(v.looseObject({ amount, to: v.string(), on: dayShape, round: orNull(amount) })),
  offers: several(v.looseObject({ amount, on: dayShape, answerBy: day })),
});

/** What both versions of a process hold in the same form. */
export const partShapes = {
  company: v.string(),
  role: v.optional(v.string(), ''),
  place: text,
  country: v.picklist(['SE', 'NO']),
  startedOn: dayShape,
  people: several(person),
  points: v.optional(v.record(v.string(), v.picklist(['open', 'ticked', 'not-for-me'])), {}),
  hardQuestions: several(
    v.looseObject({
      question: v.string(),
      answer: text,
      on: dayShape,
      memory: v.exactOptional(memory),
    }),
  ),
};

/** What a process file of `coach.process/1` holds. A field younger than the file gets its empty value; keys nobody here knows are kept. */
export const processShape: v.GenericSchema<unknown, Process> = v.looseObject({
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

/** As `isDay`, but for thousands at once. */
function isRealDay(written: string): boolean {
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
