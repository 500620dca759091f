import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { earlier, later } from '../../src/domain/day/day';
import { orderFaults } from '../../src/domain/followup/facts-order';
import type { RuleId } from '../../src/domain/followup/rule';
import type { Verdict } from '../../src/domain/followup/verdict';
import { RULES, verdict } from '../../src/domain/followup/verdict';
import { GAP_REASON } from '../../src/domain/followup/verdict-numbers';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
} from '../../src/domain/day/working-days';
import type { GridCase } from './grid';
import { agreedGrid, happenedGrid, pendingGrid, settledGrid } from './grid';

/** Each combination in so many is weighed; the step shares no factor with the size of any dimension. */
const STEP = 17;
const PENDING = 379_680;
const SETTLED = 172_928;

const reached = new Set<string>();

/** What no verdict may do, by name. */
const never: [string, (given: Verdict) => boolean][] = [
  ['a wait ends today or before', (v) => v.verdict === 'wait' && v.on <= v.derived.today],
  [
    'a call against "do not", but for an offer that runs out',
    (v) => v.verdict === 'call' && v.derived.agreement === 'do-not' && v.rule !== 'F14',
  ],
  [
    'a call after two unanswered contacts, but for such an offer, and once after mails alone',
    (v) =>
      v.verdict === 'call' &&
      v.derived.unanswered >= 2 &&
      v.rule !== 'F14' &&
      !(v.rule === 'F31' && v.derived.tries.every(({ channel }) => channel === 'mail')),
  ],
  ['a day to act that has been', (v) => v.on < v.derived.today],
  [
    'a call or a mail on a free day',
    (v) =>
      ['call', 'mail', 'ask-feedback'].includes(v.verdict) &&
      !isWorkingDay(v.on, v.derived.facts.country) &&
      !(v.rule === 'F14' && v.on === v.derived.today),
  ],
  [
    'a let-go, or a contact that only breaks silence, while a promise or an agreed day is ahead',
    (v) =>
      (v.verdict === 'let-go' || BREAKS_SILENCE.has(v.rule)) &&
      isWaiting(v) &&
      (v.derived.agreedAhead || v.derived.promiseAhead) &&
      !(v.derived.contactFrom !== null && !v.derived.agreedAhead),
  ],
  [
    'a rest for a job that was said yes to, before all is agreed',
    (v) =>
      v.told.outcome === 'accepted' && v.verdict === 'let-go' && !(v.rule === 'F35' && isCome(v)),
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
    (v) => v.verdict === 'wait' && v.derived.facts.competingOffer === null && isFormulaWrong(v),
  ],
  ['a wait longer than its formula', (v) => v.verdict === 'wait' && v.on > (byFormula(v) ?? v.on)],
];

/** Rules that only break a silence. */
const BREAKS_SILENCE = new Set<RuleId>(['F28', 'F29', 'F30', 'F31', 'F32', 'F33', 'F36']);

const isWaiting = ({ derived }: Verdict): boolean => derived.facts.outcome === 'pending';
const isCome = ({ derived }: Verdict): boolean =>
  derived.facts.nextDate !== null && derived.facts.nextDate <= derived.today;

function isFormulaWrong(given: Verdict): boolean {
  const day = byFormula(given);
  return day !== null && given.on !== day;
}

/** The date of a wait as its row of the table has it, on the first working day that can be; null where rows follow each other. */
function byFormula(given: Verdict): Day | null {
  const { facts, lastContact, nextContactFrom, today, promise } = given.derived;
  const { country } = facts;
  const working = (day: Day) => later(workingDayFrom(day, country), nextWorkingDay(today, country));
  const after = (day: Day | null | undefined, days: number) =>
    addWorkingDays(day ?? '', days, country);
  const rule: string = given.rule;
  switch (rule) {
    case 'F03':
      return after(facts.feedbackAskedOn, 10);
    case 'F06':
      return after(facts.decidedOn, 1);
    case 'F11':
    case 'F34':
      return promise === null && !(facts.outcome === 'accepted' && facts.openQuestion)
        ? (facts.nextDate ?? '')
        : null;
    case 'F12':
      return promise === null ? restOver(given) : null;
    case 'F38':
      return promise === null ? given.derived.settledFrom : null;
    case 'F39':
      return after(given.derived.cancelledOn, 1);
    case 'F18':
      return eventOrNews(given);
    case 'F21':
      return facts.interviewedOn;
    case 'F27':
      return given.derived.unlessHeard === null && facts.stepCancelledOn === null
        ? working(given.derived.unanswered >= 3 ? given.derived.dueFrom : nextContactFrom)
        : null;
    default:
      return after(lastContact?.on, GAP_REASON);
  }
}

/** A contact about an offer rests three days, five after two tries, or until the papers have had their time. */
function restOver({ derived }: Verdict): Day {
  const { facts, lastContact, unanswered, settledFrom } = derived;
  const rest = (days: number): Day => addWorkingDays(lastContact?.on ?? '', days, facts.country);
  if (unanswered <= 1 && facts.openQuestion) return rest(3);
  if (unanswered === 0 && facts.nextDate === null) return later(rest(3), settledFrom);
  const isAtRest = facts.outcome === 'offer' ? unanswered >= 3 : facts.nextDate !== null;
  return rest(unanswered >= 2 && !isAtRest ? 5 : 3);
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
function run(
  grid: Iterable<GridCase>,
  step = 1,
): { count: number; found: Record<string, GridCase> } {
  const found: Record<string, GridCase> = {};
  let count = 0;
  for (const each of grid) {
    count += 1;
    if (count % step !== 0) continue;
    const given = verdict(each.facts, each.today);
    reached.add(given.rule);
    for (const [name, holds] of never) if (holds(given)) found[name] ??= each;
  }
  return { count, found };
}

describe('the table over all combinations, in both calendars', () => {
  test(`${PENDING} cases waiting for an answer: each has a verdict, and none that may not be`, () => {
    expect(run(pendingGrid(), STEP)).toEqual({ count: PENDING, found: {} });
  }, 120_000);

  test(`${SETTLED} cases of every other outcome as well`, () => {
    expect(run(settledGrid(), STEP)).toEqual({ count: SETTLED, found: {} });
  }, 120_000);

  test('a step called off, a word of theirs, a silence that means no, many tries', () => {
    expect(run(happenedGrid(), 3).found).toEqual({});
  }, 60_000);

  test('an offer or a yes, its days and its tries', () => {
    expect(run(agreedGrid()).found).toEqual({});
  }, 60_000);

  test('every rule was reached', () => {
    expect([...reached].toSorted()).toEqual(RULES.map(({ rule }) => rule).toSorted());
  });

  test('the cases are ones that the checks let through', () => {
    let step = 0;
    for (const { facts, today } of settledGrid()) {
      if ((step += 1) % 97 === 0) expect(orderFaults(facts, today)).toEqual([]);
    }
  });
});
