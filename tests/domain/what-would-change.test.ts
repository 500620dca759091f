import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { Facts } from '../../src/domain/followup/facts';
import { VARIATIONS } from '../../src/domain/followup/variations';
import { verdict } from '../../src/domain/followup/verdict';
import { whatWouldChange } from '../../src/domain/followup/what-would-change';
import { anyCase, interviewed, mailed, otherOffer, rang } from './cases';

fc.configureGlobal({ seed: 20261122, numRuns: 1000 });

const september = (known: Partial<Facts>) =>
  interviewed('SE', '2026-09-07', { thanked: true, ...known });

/** Every change in one line: `news: F25 mail 2026-09-10`. */
const changes = (facts: Facts, today: Day) =>
  whatWouldChange(facts, today).map(
    (each) => `${each.fact}: ${each.rule} ${each.verdict} ${each.on}`,
  );

describe('what would change the answer', () => {
  test.each<[string, Partial<Facts>, Day, string[]]>([
    [
      'waiting, nothing promised',
      {},
      '2026-09-11',
      [
        'new-date: F27 wait 2026-09-22',
        'offer-with-deadline: F14 call 2026-09-11',
        'question: F24 call 2026-09-11',
        'news: F25 mail 2026-09-11',
        'agreed-to-call: F27 wait 2026-09-16',
        'asked-not-to: F27 wait 2026-09-28',
        'my-move: F10 mail 2026-09-11',
        'their-word: F27 wait 2026-09-25',
        'offer-came: F38 wait 2026-09-18',
        'not-interested: F09 mail 2026-09-11',
      ],
    ],
    [
      'their date has passed: ring',
      { promisedAnswerBy: '2026-09-11' },
      '2026-09-15',
      [
        'new-date: F27 wait 2026-09-24',
        'news: F25 mail 2026-09-15',
        'asked-not-to: F27 wait 2026-09-18',
        'my-move: F10 mail 2026-09-15',
        'their-word: F27 wait 2026-09-29',
        'offer-came: F38 wait 2026-09-22',
        'silence-is-no: F07 ask-feedback 2026-09-15',
        'not-interested: F09 mail 2026-09-15',
      ],
    ],
    [
      'another offer runs out: ring',
      { competingOffer: otherOffer('2026-09-16') },
      '2026-09-10',
      [
        'offer-more-time: F16 mail 2026-09-10',
        'offer-told: F27 wait 2026-09-15',
        'offer-declined: F27 wait 2026-09-21',
        'my-move: F10 mail 2026-09-10',
        'not-interested: F09 mail 2026-09-10',
      ],
    ],
    [
      'two tries: rest',
      { contacts: [mailed('2026-09-21'), rang('2026-09-28')] },
      '2026-10-05',
      [
        'contact-answered: F27 wait 2026-10-19',
        'new-date: F27 wait 2026-10-14',
        'offer-with-deadline: F14 call 2026-10-05',
        'news: F25 mail 2026-10-05',
        'my-move: F10 mail 2026-10-05',
        'offer-came: F38 wait 2026-10-12',
        'not-interested: F09 mail 2026-10-05',
      ],
    ],
    [
      'thanks',
      { thanked: false },
      '2026-09-08',
      [
        'offer-with-deadline: F14 call 2026-09-08',
        'question: F22 mail 2026-09-08',
        'news: F22 mail 2026-09-08',
        'thanked: F27 wait 2026-09-21',
        'my-move: F10 mail 2026-09-08',
        'offer-came: F38 wait 2026-09-15',
        'not-interested: F09 mail 2026-09-08',
      ],
    ],
    [
      'a question to ask',
      { openQuestion: true },
      '2026-09-10',
      [
        'question-settled: F27 wait 2026-09-21',
        'asked-not-to: F27 wait 2026-09-28',
        'my-move: F10 mail 2026-09-10',
        'not-interested: F09 mail 2026-09-10',
      ],
    ],
    [
      'an offer on its way',
      { outcome: 'offer' },
      '2026-09-10',
      [
        'date-set: F11 wait 2026-09-17',
        'papers-day: F38 wait 2026-09-18',
        'offer-with-deadline: F14 call 2026-09-10',
        'question: F37 call 2026-09-10',
        'their-word: F38 wait 2026-09-17',
        'not-interested: F09 mail 2026-09-10',
      ],
    ],
    [
      'a yes, the start ahead',
      { outcome: 'accepted', nextDate: '2026-10-01', promisedAnswerBy: '2026-09-11' },
      '2026-09-10',
      [
        'start-news: F34 wait 2026-09-21',
        'question: F37 call 2026-09-10',
        'my-move: F10 mail 2026-09-10',
        'not-interested: F09 mail 2026-09-10',
      ],
    ],
    [
      'called off, no new time',
      { stepCancelledOn: '2026-09-08' },
      '2026-09-10',
      [
        'new-date: F27 wait 2026-09-18',
        'new-time-set: F18 wait 2026-09-17',
        'offer-with-deadline: F14 call 2026-09-10',
        'their-word: F27 wait 2026-09-24',
        'offer-came: F38 wait 2026-09-17',
      ],
    ],
    [
      'a reply is due',
      { outcome: 'offer', myMove: true, nextDate: '2026-09-15' },
      '2026-09-10',
      ['replied: F11 wait 2026-09-15'],
    ],
    [
      'no longer interested',
      { interested: false },
      '2026-09-10',
      ['interested: F27 wait 2026-09-21'],
    ],
    ['closed', { outcome: 'closed' }, '2026-09-10', ['reopened: F27 wait 2026-09-21']],
    [
      'a no, asked',
      {
        outcome: 'rejected',
        decidedOn: '2026-09-10',
        feedback: 'asked',
        feedbackAskedOn: '2026-09-11',
      },
      '2026-09-15',
      ['feedback-received: F02 let-go 2026-09-15'],
    ],
    [
      'a no, and no questions please',
      { outcome: 'rejected', decidedOn: '2026-09-10', agreement: 'do-not' },
      '2026-09-15',
      ['questions-welcome: F07 ask-feedback 2026-09-15'],
    ],
    [
      'a no long ago',
      { outcome: 'rejected', decidedOn: '2026-09-10' },
      '2026-10-15',
      ['questions-welcome: F07 ask-feedback 2026-10-15'],
    ],
    [
      'a no some days ago, and questions are welcome',
      { outcome: 'rejected', decidedOn: '2026-09-10', feedbackInvited: true },
      '2026-09-11',
      [],
    ],
    [
      'the next interview is booked',
      { outcome: 'next', nextDate: '2026-09-18' },
      '2026-09-10',
      [
        'offer-with-deadline: F14 call 2026-09-10',
        'news: F17 mail 2026-09-10',
        'my-move: F10 mail 2026-09-10',
        'not-interested: F09 mail 2026-09-10',
      ],
    ],
  ])('%s', (_, known, today, expected) => {
    expect(changes(september(known), today)).toEqual(expected);
  });
});

describe('whatever the facts', () => {
  test('each change named is real: another verdict, or another day to wait for', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, today }) => {
        const now = verdict(facts, today);
        for (const change of whatWouldChange(facts, today)) {
          const varied = VARIATIONS.find(({ fact }) => fact === change.fact)?.vary(facts, today);
          if (varied == null) throw new Error(`${change.fact} was not varied`);
          const then = verdict(varied, today);
          expect([then.verdict, then.on, then.rule]).toEqual([
            change.verdict,
            change.on,
            change.rule,
          ]);
          expect([then.verdict, then.on]).not.toEqual([now.verdict, now.on]);
        }
      }),
    );
  });

  test('never more than a person can take in, and each but once', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, today }) => {
        const named = whatWouldChange(facts, today).map(({ fact }) => fact);
        expect(named.length).toBeLessThanOrEqual(14);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
});
