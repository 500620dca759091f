import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { earlier, later } from '../../src/domain/day/day';
import { orderFaults } from '../../src/domain/followup/facts-check';
import type { Verdict } from '../../src/domain/followup/verdict';
import { TABLE, verdict } from '../../src/domain/followup/verdict';
import { GAP_REASON } from '../../src/domain/followup/verdict-numbers';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
} from '../../src/domain/day/working-days';
import type { GridCase } from './grid';
import { pendingGrid, settledGrid } from './grid';

const PENDING = 379_680;
const SETTLED = 172_928;

const reached = new Set<string>();

/** What no verdict may do, by name. */
const never: [string, (given: Verdict) => boolean][] = [
  ['a wait ends today or before', (v) => v.verdict === 'wait' && v.on <= v.derived.today],
  [
    'a call against "do not", but for an offer that runs out',
    (v) => v.verdict === 'call' && v.derived.facts.agreement === 'do-not' && v.rule !== 'F14',
  ],
  [
    'a call after two unanswered contacts, but for such an offer',
    (v) => v.verdict === 'call' && v.derived.unanswered >= 2 && v.rule !== 'F14',
  ],
  ['a day to act that has been', (v) => v.on < v.derived.today],
  [
    'a call or a mail on a free day',
    (v) =>
      ['call', 'mail', 'ask-feedback'].includes(v.verdict) &&
      !isWorkingDay(v.on, v.derived.facts.country),
  ],
  [
    'a purpose missing, or one too many',
    (v) => (v.purpose === null) !== (v.verdict === 'wait' || v.verdict === 'let-go'),
  ],
  [
    'thanks without a day to look again, or such a day without thanks',
    (v) => (v.lookAgainOn !== null && v.lookAgainOn > v.derived.today) !== (v.verdict === 'thank'),
  ],
  [
    'a wait that differs from its formula, but for another offer',
    (v) => v.verdict === 'wait' && v.derived.facts.competingOffer === null && v.on !== byFormula(v),
  ],
  ['a wait longer than its formula', (v) => v.verdict === 'wait' && v.on > byFormula(v)],
];

/** The date of a wait as its row of the table has it, on the first working day that can be. */
function byFormula(given: Verdict): Day {
  const { facts, lastContact, nextContactFrom, today } = given.derived;
  const { country } = facts;
  const working = (day: Day) => later(workingDayFrom(day, country), nextWorkingDay(today, country));
  const after = (day: Day | null | undefined, days: number) =>
    addWorkingDays(day ?? '', days, country);
  switch (given.rule) {
    case 'F03':
      return after(facts.feedbackAskedOn, 10);
    case 'F06':
      return after(facts.decidedOn, 1);
    case 'F11':
      return facts.nextDate ?? '';
    case 'F18':
      return eventOrNews(given);
    case 'F21':
      return facts.interviewedOn;
    case 'F27':
      return working(nextContactFrom);
    default:
      return after(lastContact?.on, GAP_REASON);
  }
}

/** The booked interview, on its own day the next working day; news held back for three days goes before it. */
function eventOrNews({ derived: { facts, lastContact, today } }: Verdict): Day {
  const { country, nextDate, newInformation } = facts;
  const event = nextDate === null || nextDate === today ? nextWorkingDay(today, country) : nextDate;
  return newInformation && lastContact !== null
    ? earlier(event, addWorkingDays(lastContact.on, GAP_REASON, country))
    : event;
}

/** Weighs every case and gives back how many there were and, by name, what should never have been. */
function run(grid: Iterable<GridCase>): { count: number; found: Record<string, GridCase> } {
  const found: Record<string, GridCase> = {};
  let count = 0;
  for (const each of grid) {
    count += 1;
    const given = verdict(each.facts, each.today);
    reached.add(given.rule);
    for (const [name, holds] of never) if (holds(given)) found[name] ??= each;
  }
  return { count, found };
}

describe('the table over all combinations, in both calendars', () => {
  test(`${PENDING} cases waiting for an answer: each has a verdict, and none that may not be`, () => {
    expect(run(pendingGrid())).toEqual({ count: PENDING, found: {} });
  }, 120_000);

  test(`${SETTLED} cases of every other outcome as well`, () => {
    expect(run(settledGrid())).toEqual({ count: SETTLED, found: {} });
  }, 120_000);

  test('every rule was reached', () => {
    expect([...reached].toSorted()).toEqual(TABLE.map(({ rule }) => rule).toSorted());
  });

  test('the cases are ones that the checks let through', () => {
    let step = 0;
    for (const { facts, today } of settledGrid()) {
      if ((step += 1) % 97 === 0) expect(orderFaults(facts, today)).toEqual([]);
    }
  });
});
