import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsIn, questionsLeft } from '../../src/domain/followup/fact-rows';
import { verdict } from '../../src/domain/followup/verdict';
import { isOver, turnOn } from '../../src/domain/ledger/state';
import { outcomeNow } from '../../src/domain/outcome';
import { anyDay, anyHappenings } from './any';
import { type Line, processWith } from './told';

describe('whatever is told, in whatever order', () => {
  it('gives facts that a verdict can be given for', () => {
    fc.assert(
      fc.property(anyHappenings, anyDay, (happenings, today) => {
        const process = { ...processWith(), happenings };
        const facts = factsIn(process, today);
        const left = questionsLeft(process, today);
        expect(new Set(left).size).toBe(left.length);
        if (facts === null) return;
        expect(verdict(facts, today).rule).toMatch(/^F\d\d$/);
        expect(facts.contacts.every(({ on }) => on >= facts.interviewedOn && on <= today)).toBe(
          true,
        );
        const days = [facts.theirWordOn, facts.decidedOn, facts.feedbackAskedOn];
        expect(days.every((day) => day === null || day <= today)).toBe(true);
        expect(turnOn(process, today).is).toBe(facts.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('is over when it stays so for good', () => {
    fc.assert(
      fc.property(anyHappenings, (happenings) => {
        const { is } = turnOn({ happenings }, '9999-12-31');
        expect(isOver({ happenings })).toBe(is === 'rejected' || is === 'closed');
      }),
    );
  });
});

const MET: Line = { kind: 'interview', on: '2026-05-07', state: 'held' };
const ENDS: [what: string, lines: Line[], outcome: object][] = [
  ['nothing yet', [], { state: 'pending', on: null, nextDate: null }],
  [
    'an offer',
    [{ kind: 'offer', on: '2026-05-20', replyBy: '2026-05-27' }],
    { state: 'offer', on: '2026-05-20', nextDate: '2026-05-27' },
  ],
  [
    'a no with feedback',
    [
      { kind: 'no', on: '2026-05-18' },
      { kind: 'feedback', on: '2026-05-20', words: 'Tydlig.' },
    ],
    {
      state: 'rejected',
      on: '2026-05-18',
      feedback: { state: 'received', askedOn: '2026-05-20', words: 'Tydlig.' },
    },
  ],
  [
    'withdrawn',
    [{ kind: 'i-answered', on: '2026-05-18', what: 'withdrew' }],
    { state: 'closed', on: '2026-05-18' },
  ],
  [
    'declined',
    [{ kind: 'i-answered', on: '2026-05-18', what: 'declined' }],
    { state: 'closed', on: '2026-05-18' },
  ],
  [
    'silence',
    [{ kind: 'ended', on: '2026-05-18', how: 'silence' }],
    { state: 'closed', on: '2026-05-18' },
  ],
];

it.each(ENDS)('how it stands: %s', (_what, lines, outcome) => {
  expect(outcomeNow(processWith(MET, ...lines), '2026-06-01')).toMatchObject(outcome);
});
