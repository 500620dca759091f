import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Answers } from '../../src/domain/answers';
import { addDays, type Day } from '../../src/domain/day/day';
import { newSession, withSession } from '../../src/domain/debrief';
import { withContact, withFollowup } from '../../src/domain/followup/followup';
import { withInterview } from '../../src/domain/interview';
import { type OutcomeName, OUTCOMES, withFeedback, withOutcome } from '../../src/domain/outcome';
import {
  type Agreement,
  emptyProcess,
  isActive,
  lastInterview,
  type Process,
} from '../../src/domain/process';
import { withInterviewOn } from '../../src/domain/rounds';
import { withSalaryAnswers } from '../../src/domain/salary/salary';
import { withThanks } from '../../src/domain/thanks';
import { processShape } from '../../src/store/shape';

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
export const anyRecord: fc.Arbitrary<Process> = loose({
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
}).map((record) => v.parse(processShape, record));

type Step = (process: Process, today: Day) => Process;

const debrief =
  (answers: Answers): Step =>
  (process, today) => {
    const round = process.rounds.length + 1;
    const session = {
      ...newSession(round, 1, today),
      state: 'finished' as const,
      finishedOn: today,
      answers: { 'interviewed-on': today, ...answers },
    };
    return withSession(withInterview(process, session, {}), session);
  };

const followup =
  (answers: Answers): Step =>
  (process, today) => {
    const id = `followup-${process.sessions.length}`;
    const session = {
      ...newSession(1, 1, today),
      id,
      kind: 'followup' as const,
      state: 'finished' as const,
      finishedOn: today,
      answers,
    };
    return withSession(withFollowup(process, answers, today), session);
  };

/** What the commands of version 1 do to a record, one a day. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('want', 'decline', 'unsure').map((wants) => debrief({ 'want-job': wants })),
  fc.constant(followup({ thanked: true })),
  fc.constant(followup({ 'open-question': 'Ingår bilen i tjänsten?' })),
  fc.constant(followup({ 'new-information': 'Jag har fått mitt truckkort.' })),
  fc.boolean().map((told) => followup({ 'other-offer': true, 'offer-told': told })),
  fc.boolean().map((interested) => followup({ interested })),
  fc.tuple(fc.constantFrom('call' as const, 'mail' as const), fc.boolean()).map(
    ([channel, answered]): Step =>
      (process, on) =>
        withContact(process, {
          on,
          channel,
          answered,
          reason: null,
          note: null,
          promisedBy: null,
          agreement: 'none',
        }),
  ),
  fc
    .record({
      n: fc.option(fc.integer({ min: 1, max: 9 })),
      agreement: fc.constantFrom<Agreement>('none', 'ok', 'do-not'),
    })
    .map(
      ({ n, agreement }): Step =>
        (process, on) =>
          withContact(process, {
            on,
            channel: 'call',
            answered: true,
            reason: null,
            note: 'Snart.',
            agreement,
            promisedBy: n === null ? null : addDays(on, n),
          }),
    ),
  fc.integer({ min: 1, max: 9 }).map(
    (n): Step =>
      (process, on) =>
        withOutcome(process, 'next', on, { 'next-date': addDays(on, n) }),
  ),
  fc.integer({ min: 1, max: 9 }).map(
    (n): Step =>
      (process, on) =>
        withOutcome(process, 'offer', on, { 'answer-by': addDays(on, n), 'offer-answered': n > 5 }),
  ),
  fc.constant<Step>((process, on) => withOutcome(process, 'rejected', on, { 'no-feedback': true })),
  fc.constantFrom<OutcomeName>(...OUTCOMES).map(
    (name): Step =>
      (process, on) =>
        withOutcome(process, name, on, {}),
  ),
  fc.constant<Step>((process, on) =>
    process.outcome.state === 'rejected' ? withFeedback(process, 'Tydlig.', on) : process,
  ),
  fc.constant<Step>((process, on) => withThanks(process, on, null)),
  anyAmount.map(
    (offer): Step =>
      (process, on) =>
        withSalaryAnswers(process, { offer }, on),
  ),
  fc.integer({ min: 1, max: 9 }).map(
    (n): Step =>
      (process, on) =>
        withInterviewOn(process, addDays(on, n)),
  ),
);

/** A record as the commands of version 1 made it, and a day on or after its last one. */
export const anyStory: fc.Arbitrary<{ old: Process; today: Day }> = fc
  .tuple(
    fc.record({
      by: fc.option(fc.integer({ min: 1, max: 20 })),
      may: fc.constantFrom('none', 'ok', 'do-not'),
    }),
    fc.array(fc.tuple(anyStep, fc.integer({ min: 1, max: 6 })), { maxLength: 6 }),
  )
  .map(([{ by, may }, steps]) => {
    const start = { company: 'Prov', role: '', country: 'SE', startedOn: FIRST } as const;
    const first = debrief({
      'answer-by': by === null ? null : addDays(FIRST, by),
      'may-contact': may,
    });
    let [old, today]: [Process, Day] = [first(emptyProcess('prov', start), FIRST), FIRST];
    for (const [step, days] of steps) {
      today = addDays(today, days);
      if (lastInterview(old, today) !== null || isActive(old)) old = step(old, today);
    }
    return { old, today };
  });
