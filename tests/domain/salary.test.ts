import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { newBid } from '../../src/domain/salary/bids';
import { emptyProcess, type Process } from '../../src/domain/process';
import {
  counterTo,
  openTerms,
  salaryAnswers,
  withSalaryAnswers,
} from '../../src/domain/salary/salary';

const DAY = '2026-11-22';

function process(): Process {
  const start = { company: 'Provbolaget', role: '', country: 'SE', startedOn: DAY } as const;
  return {
    ...emptyProcess('provbolaget', start),
    rounds: [{ number: 1, on: '2026-11-20', people: [] }],
  };
}

function after(...steps: Answers[]): Process {
  return steps.reduce((sofar, fresh) => withSalaryAnswers(sofar, fresh, DAY), process());
}

describe('what is answered ends up where it belongs', () => {
  test('bids join the history, a reason later joins its bid', () => {
    const { salary } = after({ dream: 48_000 }, { 'dream-reason': 'SCB' }, { dream: 49_000 });
    expect(salary.bids).toEqual([
      newBid('dream', 48_000, DAY, 'SCB'),
      newBid('dream', 49_000, DAY),
    ]);
  });

  test('another reason for the same figure is one more entry', () => {
    const { salary } = after(
      { dream: 48_000, 'dream-reason': 'SCB' },
      { 'dream-reason': 'Facket' },
    );
    expect(salary.bids.map(({ reason }) => reason)).toEqual(['SCB', 'Facket']);
  });

  test('an argument is filled in part by part', () => {
    const { salary } = after(
      { 'argument-1': 'Ledde flytten' },
      { 'argument-1-proof': 'Klar i mars' },
    );
    expect(salary.arguments).toEqual([
      { claim: 'Ledde flytten', proof: 'Klar i mars', depth: null, objection: null, answer: null },
    ]);
  });

  test('a third argument without a second makes no hole', () => {
    expect(after({ 'argument-1': 'A' }, { 'argument-3': 'C' }).salary.arguments).toHaveLength(1);
  });

  test('a figure said joins the ledger once, with its round', () => {
    const said = { 'said-to': 'Anna', 'said-amount': 45_000 };
    expect(after(said, said).salary.said).toEqual([
      { amount: 45_000, to: 'Anna', on: DAY, round: 1 },
    ]);
  });

  test('an offer makes its answer day the next date', () => {
    const { salary, outcome } = after({ offer: 43_000 }, { 'offer-answer-by': '2026-11-27' });
    expect(salary.offers).toEqual([{ amount: 43_000, on: DAY, answerBy: '2026-11-27' }]);
    expect(outcome).toMatchObject({ state: 'offer', on: DAY, nextDate: '2026-11-27' });
  });

  test('a better offer without a day keeps the day agreed before', () => {
    const { salary, outcome } = after(
      { offer: 43_000, 'offer-answer-by': '2026-11-27' },
      { offer: 44_000 },
    );
    expect(salary.offers.map(({ amount }) => amount)).toEqual([43_000, 44_000]);
    expect(outcome.nextDate).toBe('2026-11-27');
  });

  test('no offer leaves the outcome alone', () => {
    expect(after({ offer: null, dream: 48_000 }).outcome.state).toBe('pending');
  });

  test('terms are marked by both lists and keep their notes', () => {
    const before = process();
    before.salary.terms = { pension: { note: '6 procent', matters: false, settled: true } };
    const { salary } = withSalaryAnswers(before, { 'terms-matter': ['pension', 'holiday'] }, DAY);
    expect(salary.terms).toEqual({
      pension: { note: '6 procent', matters: true, settled: true },
      holiday: { note: null, matters: true, settled: false },
    });
    expect(openTerms(salary)).toEqual(['holiday']);
  });

  test('market lines become figures', () => {
    expect(after({ market: ['43 500, SCB, 2025, median'] }).salary.market).toEqual([
      { amount: 43_500, source: 'SCB', year: 2025, measure: 'median' },
    ]);
  });
});

describe('what is known is not asked again', () => {
  test('answers come back from where they were put', () => {
    const answers = {
      dream: 48_000,
      'dream-reason': 'SCB',
      realistic: 44_000,
      floor: 41_234,
      'argument-1': 'Ledde flytten',
      'argument-1-proof': 'Klar i mars',
      'terms-matter': ['pension'],
      prepared: ['prep-union'],
      notice: 'months-3',
      offer: 43_000,
      'offer-answer-by': '2026-11-27',
    };
    expect(salaryAnswers(after(answers))).toEqual(answers);
  });

  test('a skipped question stays skipped until it is answered', () => {
    expect(salaryAnswers(after({ dream: null }))).toEqual({ dream: null });
    expect(salaryAnswers(after({ dream: null }, { dream: 48_000 }))).toEqual({ dream: 48_000 });
  });

  test('the sitting never holds the floor', () => {
    const { sessions } = after({ floor: 41_234, 'floor-reason': 'Hyran', notice: 'months-1' });
    expect(sessions.map(({ answers }) => answers)).toEqual([{ notice: 'months-1' }]);
  });
});

test.each([
  [40_000, 44_000],
  [43_999, 44_000],
  [44_000, 48_000],
  [48_000, null],
])('against an offer of %i one asks for %s', (offer, counter) => {
  const bids = [
    newBid('floor', 41_234, DAY),
    newBid('realistic', 44_000, DAY),
    newBid('dream', 48_000, DAY),
  ];
  expect(counterTo(offer, bids)).toBe(counter);
});
