import * as fc from 'fast-check';
import * as v from 'valibot';
import { addDays } from '../../src/domain/day/day';
import type { Record1 } from '../../src/store/migration/version-1';
import { recordShape1 } from '../../src/store/migration/shape-1';

const FIRST = '2026-09-01';
const anyDay = fc.integer({ min: 0, max: 60 }).map((n) => addDays(FIRST, n));
/** A text that nothing else holds. */
const anyWord = fc.nat({ max: 1e9 }).map((n) => `w${n}`);
const anyAmount = fc.integer({ min: 20_000, max: 900_000 });
const list = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const odd = fc.dictionary(fc.constantFrom('odd', 'colour'), anyWord, { maxKeys: 2 });

/** A map with sometimes a key nobody knows. */
function loose<T extends object>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<object> {
  return fc.tuple(odd, fc.record(shape)).map(([more, one]) => ({ ...more, ...one }));
}

/** Anything a file of version 1 may hold, edited by hand or not. */
export const anyRecord: fc.Arbitrary<Record1> = loose({
  schema: fc.constant('coach.process/1'),
  id: fc.constant('prov'),
  company: anyWord,
  role: anyWord,
  place: fc.option(anyWord),
  country: fc.constantFrom('SE', 'NO'),
  startedOn: anyDay,
  appliedOn: fc.option(anyDay),
  rounds: list(
    loose({ number: fc.integer({ min: 1, max: 4 }), on: anyDay, people: list(anyWord) }),
  ),
  people: list(loose({ name: anyWord, role: fc.option(anyWord), mail: fc.option(anyWord) })),
  promises: list(
    loose({
      saidOn: anyDay,
      round: fc.integer({ min: 1, max: 4 }),
      who: fc.option(anyWord),
      words: fc.option(anyWord),
      by: fc.option(anyDay),
      agreement: fc.constantFrom('none', 'ok', 'do-not'),
      contactFrom: fc.option(anyDay),
    }),
  ),
  contacts: list(
    loose({
      on: anyDay,
      channel: fc.constantFrom('call', 'mail', 'other'),
      answered: fc.boolean(),
      reason: fc.option(anyWord),
      note: fc.option(anyWord),
    }),
  ),
  thanked: list(loose({ on: anyDay, to: fc.option(anyWord) })),
  sessions: list(
    loose({
      id: anyWord,
      kind: fc.constantFrom('debrief', 'followup', 'salary', 'prepare', 'outcome', 'thanks'),
      state: fc.constantFrom('begun', 'paused', 'finished'),
      startedOn: anyDay,
      finishedOn: fc.option(anyDay),
      answers: fc.dictionary(fc.constantFrom('good', 'keep', 'shape'), fc.option(anyWord)),
    }),
  ),
  situation: loose({
    interested: fc.option(fc.boolean()),
    myMove: fc.option(fc.boolean()),
    newInformation: fc.option(anyWord),
    openQuestion: fc.option(anyWord),
    competingOffer: fc.option(loose({ deadline: fc.option(anyDay), told: fc.boolean() })),
  }),
  outcome: loose({
    state: fc.constantFrom('pending', 'next', 'offer', 'rejected', 'closed'),
    on: fc.option(anyDay),
    how: fc.option(fc.constantFrom('accepted', 'withdrawn', 'silence', 'cancelled')),
    nextDate: fc.option(anyDay),
    feedback: loose({
      state: fc.constantFrom('not-asked', 'not-wanted', 'asked', 'received'),
      askedOn: fc.option(anyDay),
      words: fc.option(anyWord),
    }),
  }),
  salary: loose({
    bids: list(
      loose({
        level: fc.constantFrom('dream', 'realistic', 'floor'),
        amount: anyAmount,
        on: anyDay,
        reason: fc.option(anyWord),
      }),
    ),
    said: list(
      loose({
        amount: anyAmount,
        to: anyWord,
        on: anyDay,
        round: fc.option(fc.integer({ min: 1, max: 4 })),
      }),
    ),
    offers: list(loose({ amount: anyAmount, on: anyDay, answerBy: fc.option(anyDay) })),
    rehearsals: list(loose({ on: anyDay, note: anyWord })),
  }),
  referencesTold: list(loose({ name: anyWord, on: anyDay })),
  companyNotes: list(loose({ on: anyDay, text: anyWord })),
  hardQuestions: list(loose({ question: anyWord, answer: fc.option(anyWord), on: anyDay })),
}).map((record) => v.parse(recordShape1, record));
