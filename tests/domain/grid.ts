import type { Day } from '../../src/domain/day/day';
import { addDays, weekday } from '../../src/domain/day/day';
import type { ContactMade, Facts } from '../../src/domain/followup/facts';
import type { Country } from '../../src/domain/process';
import { addWorkingDays, isWorkingDay } from '../../src/domain/day/working-days';
import { interviewed, mailed, otherOffer, rang } from './cases';

export interface GridCase {
  facts: Facts;
  today: Day;
}

/** An ordinary Wednesday, and a Thursday that is a working day in Sweden and Maundy Thursday in Norway. */
const TODAYS: Day[] = ['2026-09-16', '2027-03-25'];

/** The working day so many ahead, or back when negative; 0 is the day itself. */
function workingDay(today: Day, away: number, country: Country): Day {
  if (away > 0) return addWorkingDays(today, away, country);
  let day = today;
  for (let left = -away; left > 0; ) {
    day = addDays(day, -1);
    if (weekday(day) < 6 && isWorkingDay(day, country)) left -= 1;
  }
  return day;
}

type At = (away: number) => Day;

const agreements: ((at: At, on: Day) => Partial<Facts>)[] = [
  () => ({ agreement: 'none' }),
  () => ({ agreement: 'ok' }),
  (_, on) => ({ agreement: 'ok', mayContactAgreed: on }),
  (at) => ({ agreement: 'ok', mayContactAgreed: at(3) }),
  () => ({ agreement: 'do-not' }),
];

const reasons: Partial<Facts>[] = [
  {},
  { openQuestion: true },
  { newInformation: true },
  { openQuestion: true, newInformation: true },
];

const offers = (at: At): Facts['competingOffer'][] => [
  null,
  otherOffer(null),
  otherOffer(at(0)),
  otherOffer(at(4)),
  otherOffer(at(8)),
  otherOffer(at(1), true),
  otherOffer(at(6), true),
];

const contactLists = (at: At): ContactMade[][] => [
  [],
  [mailed(at(0))],
  [mailed(at(-2))],
  [mailed(at(-3))],
  [mailed(at(-6))],
  [rang(at(-2))],
  [rang(at(-6))],
  [rang(at(-1), true)],
  [rang(at(-6), true)],
  [rang(at(-9), true), mailed(at(-6))],
  [mailed(at(-7)), rang(at(-1))],
  [mailed(at(-8)), rang(at(-3))],
  [mailed(at(-12)), rang(at(-6))],
];

/** All that waits for an answer: interview, promise, agreement, reason, other offer, contacts and thanks in every combination that can be. */
export function* pendingGrid(): Iterable<GridCase> {
  for (const country of ['SE', 'NO'] as const)
    for (const today of TODAYS) {
      const at: At = (away) => workingDay(today, away, country);
      for (const away of [2, 0, -1, -2, -4, -8, -11, -16])
        for (const base of withReasons(interviewed(country, at(away)), at)) {
          for (const promised of [null, -8, -4, -1, 0, 3, 9]) {
            const promisedAnswerBy = promised === null ? null : at(promised);
            if (promisedAnswerBy !== null && promisedAnswerBy < base.interviewedOn) continue;
            for (const agreement of agreements)
              yield {
                facts: { ...base, promisedAnswerBy, ...agreement(at, base.interviewedOn) },
                today,
              };
          }
        }
    }
}

/** All other outcomes: a next round, an offer, a no, closed; still interested or not, with a message to answer or not. */
export function* settledGrid(): Iterable<GridCase> {
  for (const country of ['SE', 'NO'] as const)
    for (const today of TODAYS) {
      const at: At = (away) => workingDay(today, away, country);
      for (const away of [0, -2, -11])
        for (const base of withReasons(interviewed(country, at(away)), at))
          for (const settled of outcomes(at, base.interviewedOn))
            yield { facts: { ...base, ...settled }, today };
    }
}

function* withReasons(base: Facts, at: At): Iterable<Facts> {
  const isHeld = base.interviewedOn <= at(0);
  for (const competingOffer of offers(at))
    for (const contacts of isHeld ? contactLists(at) : [[]]) {
      if (contacts.some(({ on }) => on < base.interviewedOn)) continue;
      for (const reason of reasons)
        for (const thanked of [true, false])
          yield { ...base, ...reason, competingOffer, contacts, thanked };
    }
}

function* outcomes(at: At, on: Day): Iterable<Partial<Facts>> {
  yield { outcome: 'closed' };
  yield { interested: false };
  yield { myMove: true };
  for (const outcome of ['next', 'offer'] as const)
    for (const nextDate of [null, at(0), at(1), at(6)]) {
      yield { outcome, nextDate };
      yield { outcome, nextDate, interested: false };
      yield { outcome, nextDate, myMove: true };
    }
  yield { outcome: 'offer', nextDate: at(-1) };
  for (const decidedOn of [at(0), at(-1), at(-5), at(-11)]) {
    if (decidedOn < on) continue;
    const rejected = { outcome: 'rejected', decidedOn } as const;
    yield rejected;
    yield { ...rejected, agreement: 'do-not' };
    yield { ...rejected, feedback: 'received' };
    yield { ...rejected, feedback: 'asked', feedbackAskedOn: decidedOn };
  }
}

/** Tries of every number since, mails alone or not, and one they answered. */
const tries = (at: At): ContactMade[][] => [
  [],
  [mailed(at(-3))],
  [rang(at(-1))],
  [rang(at(-1), true)],
  [mailed(at(-9)), mailed(at(-5))],
  [mailed(at(-9)), rang(at(-4))],
  [mailed(at(-9)), rang(at(-6)), mailed(at(-2))],
];

/** What else can have happened while waiting: a step called off, a word of theirs, a silence that means no, many tries. */
export function* happenedGrid(): Iterable<GridCase> {
  for (const { base, at, today } of starts(-11))
    for (const contacts of tries(at))
      for (const stepCancelledOn of [null, at(-6), at(-1), today])
        for (const theirWordOn of [null, at(-4), today])
          for (const promisedAnswerBy of [null, at(-4), at(-1), at(3)])
            for (const agreement of agreements)
              for (const silenceMeansNo of promisedAnswerBy === null ? [false] : [false, true])
                yield {
                  facts: {
                    ...base,
                    ...agreement(at, base.interviewedOn),
                    contacts,
                    stepCancelledOn,
                    theirWordOn,
                    promisedAnswerBy,
                    silenceMeansNo,
                  },
                  today,
                };
}

/** An offer, and a yes: the day it came, the day to answer or to start, the day of the papers, a question, many tries. */
export function* agreedGrid(): Iterable<GridCase> {
  for (const { base, at, today } of starts(-11))
    for (const outcome of ['offer', 'accepted'] as const)
      for (const contacts of tries(at))
        for (const offeredOn of [null, at(-6), at(-1), today])
          for (const nextDate of [null, at(-1), today, at(6)])
            for (const promisedAnswerBy of [null, at(-4), at(-1), at(3)])
              yield {
                facts: { ...base, outcome, contacts, offeredOn, nextDate, promisedAnswerBy },
                today,
              };
}

function* starts(away: number): Iterable<{ base: Facts; at: At; today: Day }> {
  for (const country of ['SE', 'NO'] as const)
    for (const today of TODAYS) {
      const at: At = (days) => workingDay(today, days, country);
      for (const reason of reasons.slice(0, 3))
        yield { base: interviewed(country, at(away), { thanked: true, ...reason }), at, today };
    }
}
