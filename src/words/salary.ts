import type { AmountFault, Currency, OtherPay, Per } from '../domain/salary/amount';
import type { Among, Contradiction, Disorder, OfferStanding } from '../domain/salary/bids';
import type { Counted } from '../domain/salary/notice-period';
import type { MarketFault } from '../domain/salary/market';
import type { BidLevel, Country, MarketFigure } from '../domain/process';

/** A sentence and what to do about it. */
export interface Refusal {
  text: string;
  hint: string;
}

/** What the coach says about pay, beside the guides. Sums come ready written. */
export interface SalaryWords {
  level: Record<BidLevel, string>;
  measure: Record<MarketFigure['measure'], string>;
  amount: {
    fault: (fault: Exclude<AmountFault, OtherPay>, country: Country) => string;
    /** Pay after tax, by the hour or the day; `about` is what it comes to, ready to show. */
    otherPay: (fault: OtherPay, country: Country, about: string | null) => string;
    otherCurrency: (country: Country, named: Currency) => string;
    /** Yes means the other unit. `own` is the sum made into the country's unit. */
    otherUnit: (country: Country, typed: string, own: string) => string;
    otherUnitPrivate: (country: Country) => string;
    otherUnitHelp: (country: Country) => string;
    refused: (country: Country, option: string) => Refusal;
    /** A figure far too small, read in thousands. */
    meant: (sum: string) => string;
    /** A small figure that is no pay in thousands either. */
    isSo: (sum: string) => string;
    meantHelp: string;
    tooSmall: (country: Country) => string;
    read: (sum: string) => string;
    readPrivate: string;
    hint: (option: string) => string;
  };
  disorder: (found: Disorder) => Refusal;
  market: { fault: (fault: MarketFault, line: string) => Refusal; want: string };
  tooManyArguments: (most: number) => Refusal;
  unknown: (what: 'tick' | 'term', id: string, known: string) => Refusal;
  termNote: Refusal;
  said: {
    needsWho: Refusal;
    contradicts: (found: Contradiction['now'], sum: string, who: string | null) => string;
  };
  /** What was answered to the same question for another job; in quotation marks. */
  toldElsewhere: (job: string, answer: string) => string;
  answerByAlone: Refusal;
  answerByPast: (day: string) => Refusal;
  /** An argument that is only a sum. */
  bareSum: Refusal;
  /** An offer where all was over. */
  ended: {
    question: (company: string, isNo: boolean) => string;
    help: string;
    refused: (company: string, isNo: boolean, command: string) => Refusal;
  };
  otherCountry: (country: Country) => Refusal;
  unit: (country: Country) => string;
  page: {
    levels: string;
    floorHidden: string;
    year: string;
    history: string;
    market: string;
    typedByYou: string;
    arguments: string;
    proof: string;
    depth: string;
    objection: string;
    answer: string;
    terms: string;
    open: string;
    settled: string;
    said: string;
    to: (who: string | null, day: string, round: number | null) => string;
    prepare: string;
    when: string;
    start: (day: string) => string;
    /** Before the days, each with the notice it hangs on. */
    startIf: string;
    noticeOf: (notice: { job: Country; counted: Counted }) => string;
    resign: (day: string) => string;
    nothingYet: string;
    disorder: string;
    outside: Record<'below-realistic' | 'above-dream', (sum: string) => string>;
    next: string;
    steps: {
      card: string;
      rehearse: string;
      offer: string;
      terms: string;
      advice: string;
      deeper: string;
      answer: string;
    };
    strengths: string;
  };
  offer: {
    /** Where the letters are. */
    letters: (command: string) => string;
    title: (sum: string) => string;
    mark: string;
    standing: Record<OfferStanding | 'unknown', string>;
    /** Where levels are missing; `gap` is how far under the level above. */
    among: (found: Among, gap: string) => string;
    open: string;
    say: string;
    draft: Record<'now' | 'ask' | 'yes' | 'no', string>;
    subject: string;
    by: (day: string) => string;
    noDay: string;
  };
  card: { title: string; ask: (sum: string) => string; noLevel: string; before: string };
  rehearse: {
    opening: (count: number) => string;
    help: string;
    own: string;
    none: string;
    done: (count: number) => string;
    title: string;
    theySay: string;
  };
  post: (role: string) => string;
  greeting: (name: string | null) => string;
  per: Record<Per, string>;
}
