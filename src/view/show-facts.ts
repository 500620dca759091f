import { figuresOf } from '../domain/bids';
import type { BidLevel, Process } from '../domain/process';
import type { Language } from '../guide/guide';
import { salaryWords } from '../words/salary';
import { showWords } from '../words/show';
import { money } from './amounts';
import { shortDay } from './days';

const LEVELS: readonly BidLevel[] = ['dream', 'realistic', 'floor'];

/** What is known of the pay, a line each: the levels that hold, what has been said, the offers. */
export function payTexts({ salary, country }: Process, language: Language): string[] {
  const words = showWords[language];
  const { level } = salaryWords[language];
  const sum = (amount: number): string => money(amount, country, language);
  const figures = figuresOf(salary.bids);
  return [
    ...LEVELS.flatMap((one) =>
      figures[one] === null ? [] : `${level[one]}: ${sum(figures[one])}`,
    ),
    ...salary.said.map(({ amount, to }) => words.said(sum(amount), to)),
    ...salary.offers.map(({ amount }) => words.offer(sum(amount))),
  ];
}

/** Thanks sent and what came back after a no, a line each. */
export function afterTexts(
  { thanked, outcome }: Process,
  today: string,
  language: Language,
): string[] {
  const words = showWords[language];
  const { words: feedback } = outcome.feedback;
  return [
    ...thanked.map(({ on, to }) => words.thanked(shortDay(on, today, language), to)),
    ...(feedback === null ? [] : [words.feedback(feedback)]),
  ];
}
