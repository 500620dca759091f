import { describe, expect, test } from 'vitest';
import { type Facts, plainFacts } from '../../src/domain/followup/facts';
import {
  HOUSE_RULES,
  type HouseRule,
  houseRuleOf,
  type Ruled,
  underRule,
} from '../../src/domain/followup/house-rule';
import { receiptOf } from '../../src/domain/followup/receipt';
import { verdict } from '../../src/domain/followup/verdict';
import { isWorkingDay } from '../../src/domain/day/working-days';
import { pendingGrid, settledGrid } from './grid';

const TODAY = '2026-09-21';

/** Two weeks after an interview, thanks sent, and what else is known. */
const weighed = (known: Partial<Facts>) =>
  verdict({ ...plainFacts('SE', '2026-09-07'), thanked: true, ...known }, TODAY);

const OFFER = (deadline: string | null) => ({ competingOffer: { deadline, told: false } });
const REJECTED = { outcome: 'rejected', decidedOn: '2026-09-17' } as const;
const FRESH = { interviewedOn: '2026-09-18', thanked: false } as const;

describe('a rule of one’s own', () => {
  test.each<[HouseRule, string, Partial<Facts>, string, string | null]>([
    ['never-call', 'their day has passed', { promisedAnswerBy: '2026-09-11' }, 'mail', 'call'],
    ['never-call', 'another offer runs out', OFFER('2026-09-23'), 'mail', 'call'],
    ['never-call', 'news to tell', { newInformation: true }, 'mail', null],
    ['rather-call', 'silence', {}, 'call', 'mail'],
    ['rather-call', 'an offer without a day', { outcome: 'offer' }, 'call', 'mail'],
    [
      'rather-call',
      'asked not to',
      { agreement: 'do-not', interviewedOn: '2026-08-21' },
      'mail',
      null,
    ],
    ['rather-call', 'news to tell', { newInformation: true }, 'mail', null],
    ['rather-call', 'wants to withdraw', { interested: false }, 'mail', null],
    ['never-first', 'their day has passed', { promisedAnswerBy: '2026-09-11' }, 'wait', 'call'],
    ['never-first', 'silence', {}, 'wait', 'mail'],
    ['never-first', 'a question', { openQuestion: true }, 'wait', 'call'],
    ['never-first', 'a long silence', { interviewedOn: '2026-08-10' }, 'let-go', 'mail'],
    ['never-first', 'a no', REJECTED, 'let-go', 'ask-feedback'],
    ['never-first', 'thanks and news', { ...FRESH, newInformation: true }, 'thank', 'mail'],
    ['never-first', 'thanks', FRESH, 'thank', null],
    ['never-first', 'their turn to be answered', { myMove: true }, 'mail', null],
    ['never-first', 'wants to withdraw', { interested: false }, 'mail', null],
    ['never-first', 'an offer without a day', { outcome: 'offer' }, 'mail', null],
    ['never-first', 'another offer runs out', OFFER('2026-09-23'), 'call', null],
    ['never-first', 'another offer can wait', OFFER(null), 'wait', 'mail'],
  ])('%s, %s', (rule, _, known, kind, table) => {
    const ruled = underRule(weighed(known), rule);
    expect([ruled.verdict, ruled.table?.verdict ?? null]).toEqual([kind, table]);
    expect(ruled.houseRule).toBe(table === null ? null : rule);
  });

  test('waits five working days at a time, or until another offer runs out', () => {
    const on = (known: Partial<Facts>) => underRule(weighed(known), 'never-first').on;
    expect(on({})).toBe('2026-09-28');
    expect(on(OFFER('2026-09-30'))).toBe('2026-09-23');
  });

  test('weighs what would change the answer, too', () => {
    const given = weighed({ thanked: true, interviewedOn: '2026-09-15' });
    const acts = (rule: HouseRule | null) =>
      new Set(receiptOf(given, rule).wouldChange.map(({ verdict: kind }) => kind));
    expect(acts(null)).toContain('call');
    expect(acts('never-call')).not.toContain('call');
  });

  test.each([
    ['never-first', 'never-first'],
    ['Aldrig på en måndag', null],
    [null, null],
  ])('%s is %s by name', (text, rule) => {
    expect(houseRuleOf(text)).toBe(rule);
  });
});

/** What no rule of one's own may make of a verdict. */
const never: [string, (ruled: Ruled) => boolean][] = [
  ['a wait that ends today', (v) => v.verdict === 'wait' && v.on <= v.derived.today],
  [
    'an act on a free day',
    (v) =>
      ['call', 'mail'].includes(v.verdict) &&
      !isWorkingDay(v.on, v.derived.facts.country) &&
      !(v.rule === 'F14' && v.on === v.derived.today),
  ],
  [
    'a new call against "do not" or after two contacts',
    (v) =>
      v.verdict === 'call' &&
      v.houseRule !== null &&
      (v.derived.facts.agreement === 'do-not' || v.derived.unanswered >= 2),
  ],
  [
    'a purpose missing, or one too many',
    (v) => (v.purpose === null) !== (v.verdict === 'wait' || v.verdict === 'let-go'),
  ],
  [
    'thanks without a day to look again',
    (v) => (v.lookAgainOn !== null && v.lookAgainOn > v.derived.today) !== (v.verdict === 'thank'),
  ],
  ['a turn that is not told', (v) => (v.houseRule === null) !== (v.table === null)],
  ['the same act', (v) => v.table?.verdict === v.verdict],
];

const broken: Record<HouseRule, (ruled: Ruled) => boolean> = {
  'never-call': (v) => v.verdict === 'call',
  'rather-call': (v) => v.verdict === 'mail' && v.alternatives.includes('call'),
  'never-first': (v) =>
    ['ask', 'tell', 'question', 'as-agreed', 'last', 'feedback'].includes(v.purpose ?? ''),
};

test.each(HOUSE_RULES)('%s holds whatever the facts', { timeout: 60_000 }, (rule) => {
  const found: Record<string, unknown> = {};
  let count = 0;
  for (const grid of [pendingGrid(), settledGrid()])
    for (const each of grid) {
      count += 1;
      if (count % 37 > 0) continue;
      const ruled = underRule(verdict(each.facts, each.today), rule);
      for (const [name, holds] of [...never, ['broken', broken[rule]] as const])
        if (holds(ruled)) found[name] ??= each;
    }
  expect(found).toEqual({});
});
