import { figuresOf } from '../domain/salary/bids';
import type { BidLevel, Outcome, Process } from '../domain/process';
import type { Language } from '../guide/guide';
import { salaryWords } from '../words/salary';
import { showWords } from '../words/show';
import { money } from './amounts';
import { shortDay } from './days';
import { quoted } from './quoted';

const LEVELS: readonly BidLevel[] = ['dream', 'realistic', 'floor'];

/** What is known of the pay, a line each: the levels that hold, what has been said to whom, the offers. */
export function payTexts(
  { salary, country }: Process,
  today: string,
  language: Language,
): string[] {
  const words = showWords[language];
  const { level, page } = salaryWords[language];
  const sum = (amount: number): string => money(amount, country, language);
  const figures = figuresOf(salary.bids);
  return [
    ...LEVELS.flatMap((one) =>
      figures[one] === null ? [] : `${level[one]}: ${sum(figures[one])}`,
    ),
    ...salary.said.map(({ amount, to, on, round }) =>
      words.said(sum(amount), page.to(to, shortDay(on, today, language), round)),
    ),
    ...salary.offers.map(({ amount, on }) =>
      words.offer(sum(amount), shortDay(on, today, language)),
    ),
  ];
}

/** How it went, a line each: the news with its day, whether it was asked why, and what they said, word for word. */
export function outcomeTexts({ outcome }: Process, today: string, language: Language): string[] {
  const words = showWords[language];
  const { feedback, nextDate } = outcome;
  const day = (on: string): string => shortDay(on, today, language);
  return [
    ...newsOf(outcome, today, language),
    ...(outcome.state === 'next' && nextDate !== null ? [words.booked(day(nextDate))] : []),
    ...(outcome.state === 'offer' && nextDate !== null ? [words.answerBy(day(nextDate))] : []),
    ...(feedback.askedOn === null ? [] : [words.askedWhy(day(feedback.askedOn))]),
    ...(feedback.words === null ? [] : [words.feedback(quoted(feedback.words, language))]),
  ];
}

function newsOf({ state, how, on }: Outcome, today: string, language: Language): string[] {
  if (state === 'pending') return [];
  const news = showWords[language].news[state === 'closed' ? (how ?? 'closed') : state];
  return [on === null ? news : `${shortDay(on, today, language)}: ${news}`];
}

/** Thanks sent, a line each. */
export function thanksTexts({ thanked }: Process, today: string, language: Language): string[] {
  return thanked.map(({ on, to }) =>
    showWords[language].thanked(shortDay(on, today, language), to),
  );
}

/** The references who know of the process, a line each. */
export function toldTexts(
  { referencesTold }: Process,
  today: string,
  language: Language,
): string[] {
  return referencesTold.map(({ name, on }) => `${name}, ${shortDay(on, today, language)}`);
}
