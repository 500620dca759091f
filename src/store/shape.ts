import * as v from 'valibot';
import type { AnswerValue } from '../domain/answers';

/** A calendar day that exists, of the years that `isDay` takes. */
export const dayShape = v.pipe(
  v.string(),
  v.regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/),
  v.check((day) => isRealDay(day)),
);

export const orNull = <T>(shape: v.GenericSchema<unknown, T>) =>
  v.optional(v.nullable(shape), null);
export const maybeText = orNull(v.string());
export const maybeDay = orNull(dayShape);
export const amount = v.pipe(v.number(), v.safeInteger());
export const manyOf = <T>(shape: v.GenericSchema<unknown, T>) => v.optional(v.array(shape), []);

const person = v.looseObject({ name: v.string(), role: maybeText, mail: maybeText });

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

const severalAnswers = v.union([v.array(v.string()), v.array(personAnswer)]);

/** One answer. Nearly all are one text; to try every shape on each of thousands is felt. */
const answer = v.custom<AnswerValue | null>((value) =>
  typeof value === 'object' && value !== null
    ? v.is(severalAnswers, value)
    : value === null || ['string', 'number', 'boolean'].includes(typeof value),
);

/** Answers by the ids of their questions. */
export const answers = v.record(v.string(), answer);

/** What is half written. */
export const draft = v.looseObject({ question: v.string(), text: v.string() });

/** One sitting. */
export const sessionParts = {
  id: v.string(),
  kind: v.picklist(['debrief', 'followup', 'salary', 'prepare', 'outcome', 'thanks']),
  round: v.optional(amount, 1),
  look: v.optional(v.picklist([1, 2]), 1),
  depth: v.optional(v.picklist(['core', 'deep']), 'core'),
  state: v.picklist(['begun', 'paused', 'finished']),
  startedOn: dayShape,
  finishedOn: maybeDay,
  answers: v.optional(answers, {}),
  draft: v.exactOptional(draft),
};

const term = v.looseObject({
  note: maybeText,
  matters: v.optional(v.boolean(), false),
  settled: v.optional(v.boolean(), false),
});

/** The salary preparation. */
export const preparation = {
  bids: manyOf(
    v.looseObject({
      level: v.picklist(['dream', 'realistic', 'floor']),
      amount,
      on: dayShape,
      reason: maybeText,
    }),
  ),
  arguments: manyOf(
    v.looseObject({
      claim: v.string(),
      proof: maybeText,
      depth: maybeText,
      objection: maybeText,
      answer: maybeText,
    }),
  ),
  market: manyOf(
    v.looseObject({
      amount,
      source: v.string(),
      year: amount,
      measure: v.optional(v.picklist(['median', 'average', 'other']), 'other'),
    }),
  ),
  terms: v.optional(v.record(v.string(), term), {}),
  prepared: manyOf(v.string()),
  rehearsals: manyOf(v.looseObject({ on: dayShape, note: v.string() })),
};

/** What both versions of a process hold in the same form. */
export const partShapes = {
  company: v.string(),
  role: v.optional(v.string(), ''),
  place: maybeText,
  country: v.picklist(['SE', 'NO']),
  startedOn: dayShape,
  people: manyOf(person),
  points: v.optional(v.record(v.string(), v.picklist(['open', 'ticked', 'not-for-me'])), {}),
  hardQuestions: manyOf(
    v.looseObject({
      question: v.string(),
      answer: maybeText,
      on: dayShape,
      memory: v.exactOptional(memory),
    }),
  ),
};

/** As `isDay`, but for thousands at once: only the end of a month hangs on the calendar. */
function isRealDay(written: string): boolean {
  const [month, day] = [Number(written.slice(5, 7)), Number(written.slice(8))];
  if (day <= 28) return day > 0 && month > 0 && month <= 12;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
