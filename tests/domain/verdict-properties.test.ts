import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { addDays, later } from '../../src/domain/day/day';
import type { ContactMade, Facts } from '../../src/domain/followup/facts';
import type { VerdictKind } from '../../src/domain/followup/rule';
import { verdict } from '../../src/domain/followup/verdict';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
} from '../../src/domain/day/working-days';
import { anyCase, ask, interviewed, logContact, otherOffer } from './cases';

fc.configureGlobal({ seed: 20261122, numRuns: 2000 });

const channel = fc.constantFrom<ContactMade['channel']>('call', 'mail', 'other');
const LOUDNESS: readonly VerdictKind[] = [
  'let-go',
  'wait',
  'thank',
  'ask-feedback',
  'mail',
  'call',
];

/** A day that comes right after the contact is a reason of its own: to reply to an offer, or because theirs has passed. */
function isDayNext({ nextDate, promisedAnswerBy, country }: Facts, on: Day): boolean {
  const next = nextWorkingDay(on, country);
  return [nextDate, promisedAnswerBy].some((day) => day !== null && day > on && day <= next);
}

describe('whatever the facts', { timeout: 60_000 }, () => {
  test('the same facts on the same day give the same answer, and the facts are left as they were', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, today }) => {
        const before = structuredClone(facts);
        expect(ask(facts, today)).toBe(ask(structuredClone(facts), today));
        expect(facts).toEqual(before);
      }),
    );
  });

  test('the order in which contacts are listed means nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, today }) => {
        const days = new Set(facts.contacts.map(({ on }) => on));
        fc.pre(days.size === facts.contacts.length);
        expect(ask({ ...facts, contacts: facts.contacts.toReversed() }, today)).toBe(
          ask(facts, today),
        );
      }),
    );
  });

  test('a wait ends on the day to act of the first working day with another verdict, or on the event waited for', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, today }) => {
        const given = verdict(facts, today);
        fc.pre(given.verdict === 'wait');
        const then = nextWorkingDay(today, facts.country);
        let day = then;
        while (day < given.on && verdict(facts, day).verdict === 'wait') {
          day = nextWorkingDay(day, facts.country);
        }
        const event = given.row.event?.(given.derived);
        if (event === undefined) {
          expect(isWorkingDay(given.on, facts.country)).toBe(true);
          expect(verdict(facts, day).verdict).not.toBe('wait');
          expect(verdict(facts, day).on).toBe(given.on);
        } else expect(given.on <= (event === today ? then : (event ?? ''))).toBe(true);
      }),
    );
  });

  test('once thanks are sent, the day to look again is the day of the wait', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 4 }), ({ facts: any, today }, days) => {
        const on = addDays(today, -days);
        const { country, promisedAnswerBy: by } = any;
        const promisedAnswerBy = by === null ? null : later(by, today);
        const facts = interviewed(country, on, { agreement: any.agreement, promisedAnswerBy });
        const given = verdict(facts, today);
        expect(given.verdict).toBe('thank');
        const then = verdict({ ...facts, thanked: true }, today);
        expect(then.verdict).toBe('wait');
        expect(then.on).toBe(given.lookAgainOn);
      }),
    );
  });
});

describe('as days pass', { timeout: 60_000 }, () => {
  test('what was put to rest never becomes a call by itself, but for another offer that runs out', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 30 }), ({ facts, today }, days) => {
        fc.pre(verdict(facts, today).verdict === 'let-go');
        const then = verdict(facts, addDays(today, days));
        expect(then.verdict === 'call' && then.rule !== 'F14').toBe(false);
      }),
    );
  });
});

describe('after the act', { timeout: 60_000 }, () => {
  test('logging the contact that was advised never leaves the same advice the next day', () => {
    fc.assert(
      fc.property(anyCase, channel, fc.boolean(), ({ facts, today }, how, answered) => {
        const on = workingDayFrom(today, facts.country);
        const given = verdict(facts, on);
        fc.pre(['call', 'mail', 'ask-feedback'].includes(given.verdict));
        fc.pre(!isDayNext(facts, on));
        const since = logContact(facts, { on, channel: how, answered });
        expect(verdict(since, on).rule).not.toBe(given.rule);
        expect(verdict(since, addDays(on, 1)).rule).not.toBe(given.rule);
      }),
    );
  });

  test('nor on the next working day, but for the last call about another offer', () => {
    fc.assert(
      fc.property(anyCase, channel, fc.boolean(), ({ facts, today }, how, answered) => {
        const on = workingDayFrom(today, facts.country);
        const given = verdict(facts, on);
        fc.pre(['call', 'mail', 'ask-feedback'].includes(given.verdict) && given.rule !== 'F14');
        fc.pre(!isDayNext(facts, on));
        const since = logContact(facts, { on, channel: how, answered });
        expect(verdict(since, nextWorkingDay(on, facts.country)).rule).not.toBe(given.rule);
      }),
    );
  });

  test('following every piece of advice and never answered, it comes to rest', () => {
    fc.assert(
      fc.property(anyCase, (start) => {
        let { facts } = start;
        let day = start.today;
        const calls: string[] = [];
        for (let step = 0; step < 40; step += 1) {
          const given = verdict(facts, day);
          if (given.verdict === 'let-go' || given.row.event !== undefined) break;
          if (given.verdict === 'thank') facts = { ...facts, thanked: true };
          else if (given.verdict !== 'wait') {
            calls.push(given.rule);
            facts = logContact(facts, {
              on: given.on,
              channel: given.verdict === 'call' ? 'call' : 'mail',
              answered: false,
            });
          }
          day = given.on;
        }
        const unending = ['next', 'offer', 'accepted'].includes(facts.outcome);
        if (!unending) expect(calls.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('another offer', { timeout: 60_000 }, () => {
  test('that is urgent never makes the coach more silent, nor a wait longer', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 5 }), ({ facts, today }, days) => {
        const without = verdict({ ...facts, competingOffer: null }, today);
        const deadline = addWorkingDays(today, days, facts.country);
        const withOne = verdict({ ...facts, competingOffer: otherOffer(deadline) }, today);
        const louder = LOUDNESS.indexOf(withOne.verdict) - LOUDNESS.indexOf(without.verdict);
        expect(louder).toBeGreaterThanOrEqual(0);
        if (withOne.verdict === 'wait') expect(withOne.on <= without.on).toBe(true);
      }),
    );
  });
});
