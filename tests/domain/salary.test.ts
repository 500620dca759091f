import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { applyAll } from '../../src/domain/change/apply';
import { type Day } from '../../src/domain/day/day';
import { standingOffers, replyDay } from '../../src/domain/ledger/folds';
import { turnOn } from '../../src/domain/ledger/state';
import { momentOf } from '../../src/domain/moment';
import type { Process, Sitting } from '../../src/domain/process';
import { newBid } from '../../src/domain/salary/bids';
import { preparationChanges } from '../../src/domain/salary/preparation';
import {
  counterTo,
  SALARY_SITTING,
  openTerms,
  salaryAnswers,
  salaryDeeds,
  salarySitting,
  sittingAnswers,
} from '../../src/domain/salary/salary';
import { latestOffer, offerDeeds, saidIn } from '../../src/domain/salary/figures';
import { type Line, processWith, withDeeds } from '../ledger/told';
import { typedIn } from '../../src/words/typed';

const DAY = '2026-11-22';
const SITTING: Sitting = {
  id: SALARY_SITTING,
  kind: 'salary',
  round: 1,
  look: 1,
  depth: 'core',
  state: 'begun',
  startedOn: DAY,
  finishedOn: null,
  answers: {},
};
const HELD: Line = { kind: 'interview', on: '2026-11-20', state: 'held' };

/** The process after answers about pay, as `coach salary` keeps them. */
function answeredOn(day: Day, before: Process, fresh: Answers, notes = {}): Process {
  const at = momentOf(day, before.happenings.length);
  const given = { today: day, at, typed: typedIn({ language: 'sv' }).sums };
  const prepared = applyAll(before, preparationChanges(before, fresh, given, notes));
  const sitting = salarySitting(before) ?? SITTING;
  const answers = sittingAnswers({ ...sitting.answers, ...fresh });
  const sessions = Object.keys(answers).length > 0 ? [{ ...sitting, answers }] : [];
  return { ...withDeeds(prepared, salaryDeeds(before, fresh, day), day), sessions };
}

function after(...steps: Answers[]): Process {
  return steps.reduce<Process>((sofar, fresh) => answeredOn(DAY, sofar, fresh), processWith(HELD));
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
    expect(saidIn(after(said, said))).toEqual([{ amount: 45_000, to: 'Anna', on: DAY, round: 1 }]);
  });

  test('no offer leaves the outcome alone', () => {
    expect(turnOn(after({ offer: null, dream: 48_000 }), DAY).is).toBe('pending');
  });

  test('terms are marked by both lists and keep their notes', () => {
    const before = processWith();
    before.salary.terms = { pension: { note: '6 procent', matters: false, settled: true } };
    const { salary } = answeredOn(DAY, before, { 'terms-matter': ['pension', 'holiday'] });
    expect(salary.terms).toEqual({
      pension: { note: '6 procent', matters: true, settled: true },
      holiday: { note: null, matters: true, settled: false },
    });
    expect(openTerms(salary)).toEqual(['holiday']);
  });

  test('a term noted and not marked yet is one that matters', () => {
    const before = after({ 'terms-settled': ['pension'] });
    const notes = { pension: '6 procent', holiday: '30 dagar' };
    expect(answeredOn(DAY, before, {}, notes).salary.terms).toEqual({
      pension: { note: '6 procent', matters: false, settled: true },
      holiday: { note: '30 dagar', matters: true, settled: false },
    });
  });

  test('lists become what was answered, whatever was taken out of them', () => {
    const lines = [
      '43 500, SCB, 2025',
      '44 000, SCB, 2025',
      '45 000, SCB, 2025',
      '41 000, Saco, 2024',
    ];
    const market = (...kept: number[]) =>
      after({ market: lines }, { market: kept.map((at) => lines[at] ?? '') }).salary.market;
    expect(market(2, 3).map(({ amount }) => amount)).toEqual([45_000, 41_000]);
    expect(market(3).map(({ amount }) => amount)).toEqual([41_000]);
    const { prepared } = after({ prepared: ['a', 'b', 'c'] }, { prepared: ['b', 'd'] }).salary;
    expect(prepared).toEqual(['b', 'd']);
  });

  test('what is known already changes nothing', () => {
    const answers = { dream: 48_000, 'argument-1': 'Ledde flytten', market: ['43 500, SCB, 2025'] };
    const { sums: typed } = typedIn({ language: 'sv' });
    const given = { today: DAY, at: momentOf(DAY, 5), typed };
    expect(preparationChanges(after(answers), answers, given)).toEqual([]);
  });

  test('market lines become figures', () => {
    expect(after({ market: ['43 500, SCB, 2025, median'] }).salary.market).toEqual([
      { amount: 43_500, source: 'SCB', year: 2025, measure: 'median' },
    ]);
  });
});

describe('an offer told', () => {
  const told = (process: Process) => standingOffers(process, DAY);

  test('is an offer with its last day, told once', () => {
    const process = after({ offer: 43_000 }, { 'offer-answer-by': '2026-11-27' });
    expect(latestOffer(process, DAY)).toEqual({ amount: 43_000, on: DAY, answerBy: '2026-11-27' });
    expect(told(process)).toHaveLength(1);
    expect(turnOn(process, DAY).is).toBe('offer');
    const again = answeredOn(DAY, process, { offer: 43_000, 'offer-answer-by': '2026-11-27' });
    expect(again.happenings).toEqual(process.happenings);
  });

  test('is a better one with another figure, and keeps the day agreed before', () => {
    const process = after({ offer: 43_000, 'offer-answer-by': '2026-11-27' }, { offer: 44_000 });
    expect(told(process).map(({ amount }) => amount)).toEqual([43_000, 44_000]);
    expect(latestOffer(process, DAY)).toEqual({ amount: 44_000, on: DAY, answerBy: '2026-11-27' });
  });

  test.each([
    ['2026-11-25', 1],
    ['2026-11-26', 2],
  ])('without its figure, which is told on %s, is %i', (day, offers) => {
    const process = processWith(HELD, { kind: 'offer', on: DAY, replyBy: '2026-12-01' });
    const later = answeredOn(day, process, { offer: 43_000 });
    expect(standingOffers(later, day)).toHaveLength(offers);
    expect(latestOffer(later, day)).toMatchObject({ amount: 43_000, answerBy: '2026-12-01' });
  });

  test('is the same one where it is told again without a figure, or with its day alone', () => {
    const process = after({ offer: 43_000 });
    const days = { on: '2026-11-24', today: '2026-11-24' };
    expect(offerDeeds(process, {}, days)).toEqual([]);
    expect(offerDeeds(process, { replyBy: '2026-12-01' }, days)).toMatchObject([
      { do: 'correct', set: { replyBy: '2026-12-01' } },
    ]);
  });

  test('begins again what had ended; a day alone opens nothing, and no day comes back', () => {
    const ended = after({ offer: 43_000, 'offer-answer-by': '2026-11-27' });
    const over = withDeeds(ended, [{ do: 'tell', telling: { kind: 'no', on: DAY } }], DAY);
    expect(latestOffer(over, DAY)).toMatchObject({ amount: 43_000, answerBy: '2026-11-27' });
    expect(salaryDeeds(over, { 'offer-answer-by': '2026-12-01' }, DAY)).toEqual([]);
    const back = answeredOn('2026-11-23', over, { offer: 43_000 });
    expect([turnOn(back, '2026-11-23').is, back.over]).toEqual(['offer', false]);
    expect(replyDay(standingOffers(back, '2026-11-23'))).toBeNull();
    expect(latestOffer(back, '2026-11-23')).toMatchObject({ on: '2026-11-23', answerBy: null });
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
    expect(salaryAnswers(after(answers), DAY)).toEqual(answers);
  });

  test('a skipped question stays skipped until it is answered', () => {
    expect(salaryAnswers(after({ dream: null }), DAY)).toEqual({ dream: null });
    expect(salaryAnswers(after({ dream: null }, { dream: 48_000 }), DAY)).toEqual({
      dream: 48_000,
    });
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
