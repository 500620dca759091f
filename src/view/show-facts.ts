import type { Words } from '../words/words';
import { figuresOf } from '../domain/salary/bids';
import type { BidLevel, Outcome, Process } from '../domain/process';
import { money } from './amounts';
import { shortDay } from './days';
import { quoted } from './quoted';

const LEVELS: readonly BidLevel[] = ['dream', 'realistic', 'floor'];

/** What is known of the pay, a line each: the levels that hold, what has been said to whom, the offers. */
export function payTexts({ salary, country }: Process, today: string, words: Words): string[] {
  const said = words.show;
  const { level, page } = words.salary;
  const sum = (amount: number): string => money(amount, country, words);
  const figures = figuresOf(salary.bids);
  return [
    ...LEVELS.flatMap((one) =>
      figures[one] === null ? [] : `${level[one]}: ${sum(figures[one])}`,
    ),
    ...salary.said.map(({ amount, to, on, round }) =>
      said.said(sum(amount), page.to(to, shortDay(on, today, words), round)),
    ),
    ...salary.offers.map(({ amount, on }) => said.offer(sum(amount), shortDay(on, today, words))),
  ];
}

/** How it went, a line each: the news with its day, whether it was asked why, and what they said, word for word. */
export function outcomeTexts({ outcome }: Process, today: string, words: Words): string[] {
  const said = words.show;
  const { feedback, nextDate } = outcome;
  const day = (on: string): string => shortDay(on, today, words);
  return [
    ...newsOf(outcome, today, words),
    ...(outcome.state === 'next' && nextDate !== null ? [said.booked(day(nextDate))] : []),
    ...(outcome.state === 'offer' && nextDate !== null ? [said.answerBy(day(nextDate))] : []),
    ...(feedback.askedOn === null ? [] : [said.askedWhy(day(feedback.askedOn))]),
    ...(feedback.words === null ? [] : [said.feedback(quoted(feedback.words, words))]),
  ];
}

function newsOf({ state, how, on }: Outcome, today: string, words: Words): string[] {
  if (state === 'pending') return [];
  const news = words.show.news[state === 'closed' ? (how ?? 'closed') : state];
  return [on === null ? news : `${shortDay(on, today, words)}: ${news}`];
}

/** Thanks sent, a line each. */
export function thanksTexts({ thanked }: Process, today: string, words: Words): string[] {
  return thanked.map(({ on, to }) => words.show.thanked(shortDay(on, today, words), to));
}

/** The references who know of the process, a line each. */
export function toldTexts({ referencesTold }: Process, today: string, words: Words): string[] {
  return referencesTold.map(({ name, on }) => `${name}, ${shortDay(on, today, words)}`);
}
