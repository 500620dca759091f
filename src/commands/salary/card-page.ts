import type { Day } from '../../domain/day/day';
import type { Argument, Country, Said } from '../../domain/process';
import type { Language } from '../../guide/guide';
import { salaryWords } from '../../words/salary';
import { kronor, money, moneyBeside } from '../../view/amounts';
import { shortDay } from '../../view/days';
import type { Look } from '../../view/look';
import { columns, page, prose, section, title } from '../../view/page';
import { argumentLines, termLines, type ShownTerm } from './page';

/** One page to bring: one level, the arguments and the terms. The floor is on it only when asked for by name. */
export interface Card {
  name: string;
  country: Country;
  /** The figure of the chosen level, or null when it is not set. */
  amount: number | null;
  floor: number | null;
  arguments: Argument[];
  terms: ShownTerm[];
  said: Said[];
  today: Day;
  language: Language;
}

/** The card for the terminal. */
export function cardPage(card: Card, look: Look): string {
  const { language, country } = card;
  const { page: words, card: own, level } = salaryWords[language];
  return page([
    title(card.name, own.title, look),
    '',
    prose(look.style.strong(askLine(card)), look),
    ...(card.amount === null ? [] : [prose(look.style.quiet(besideLine(card, card.amount)), look)]),
    ...(card.floor === null
      ? []
      : [prose(`${level.floor}: ${money(card.floor, country, language)}`, look)]),
    ...section(words.arguments, argumentLines(card.arguments, language, look), look),
    ...section(words.terms, termLines(card.terms, language, look), look),
    ...section(words.said, columns(saidRows(card), look, 4), look),
  ]);
}

/** The card as markdown, to print or to keep. */
export function cardMarkdown(card: Card): string {
  const { language, country } = card;
  const { page: words, card: own, level } = salaryWords[language];
  const floor =
    card.floor === null ? [] : [`${level.floor}: ${money(card.floor, country, language)}`, ''];
  return [
    `# ${own.title}: ${card.name}`,
    '',
    `**${askLine(card)}**`,
    ...(card.amount === null ? [''] : ['', besideLine(card, card.amount), '']),
    ...floor,
    ...listed(
      words.arguments,
      card.arguments.flatMap((argument) => argumentMarkdown(argument, words)),
    ),
    ...listed(
      words.terms,
      card.terms.map((term) => termMarkdown(term, words)),
    ),
    ...listed(
      words.said,
      saidRows(card).map((row) => `- ${row.join(', ')}`),
    ),
  ].join('\n');
}

function saidRows({ said, country, today, language }: Card): string[][] {
  const words = salaryWords[language].page;
  return said.map(({ amount, to, on, round }) => [
    kronor(amount, country, language),
    words.to(to, shortDay(on, today, language), round),
  ]);
}

function askLine({ amount, country, language }: Card): string {
  const words = salaryWords[language].card;
  return amount === null ? words.noLevel : words.ask(money(amount, country, language));
}

function besideLine({ country, language }: Card, amount: number): string {
  return `${moneyBeside(amount, country, language)}, ${salaryWords[language].card.before}`;
}

function listed(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
}

function argumentMarkdown(
  argument: Argument,
  words: { proof: string; depth: string; objection: string; answer: string },
): string[] {
  const parts = (['proof', 'depth', 'objection', 'answer'] as const).flatMap((part) => {
    const text = argument[part];
    return text === null ? [] : [`   - ${words[part]}: ${text}`];
  });
  return [`1. ${argument.claim}`, ...parts];
}

function termMarkdown(
  { title: name, note, settled }: ShownTerm,
  words: { open: string; settled: string },
): string {
  return `- ${name}: ${[settled ? words.settled : words.open, note].filter(Boolean).join(', ')}`;
}
