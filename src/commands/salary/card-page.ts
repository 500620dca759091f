import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import type { Argument, Country } from '../../domain/process';
import type { FigureSaid } from '../../domain/salary/figures';
import { kronor, money, moneyBeside } from '../../view/amounts';
import { shortDay } from '../../view/days';
import { columns, type Look, page, prose, section, title } from '../../view/page';
import { argumentLines, termLines, type ShownTerm } from './page';

/** One page to bring: one level, the arguments and the terms. The floor is on it only when asked for by name. */
export interface SalaryCard {
  name: string;
  country: Country;
  /** The figure of the chosen level, or null when it is not set. */
  amount: number | null;
  floor: number | null;
  arguments: Argument[];
  terms: ShownTerm[];
  said: FigureSaid[];
  today: Day;
  words: Words;
}

/** The card for the terminal. */
export function cardPage(card: SalaryCard, look: Look): string {
  const { words, country } = card;
  const { page: said, card: own, level } = words.salary;
  return page([
    title(card.name, own.title, look),
    '',
    prose(look.style.strong(askLine(card)), look),
    ...(card.amount === null ? [] : [prose(look.style.quiet(besideLine(card, card.amount)), look)]),
    ...(card.floor === null
      ? []
      : [prose(`${level.floor}: ${money(card.floor, country, words)}`, look)]),
    ...section(said.arguments, argumentLines(card.arguments, words, look), look),
    ...section(said.terms, termLines(card.terms, words, look), look),
    ...section(said.said, columns(saidRows(card), look, 4), look),
  ]);
}

/** The card as markdown, to print or to keep. */
export function cardMarkdown(card: SalaryCard): string {
  const { words, country } = card;
  const { page: said, card: own, level } = words.salary;
  const floor =
    card.floor === null ? [] : [`${level.floor}: ${money(card.floor, country, words)}`, ''];
  return [
    `# ${own.title}: ${card.name}`,
    '',
    `**${askLine(card)}**`,
    ...(card.amount === null ? [''] : ['', besideLine(card, card.amount), '']),
    ...floor,
    ...listed(
      said.arguments,
      card.arguments.flatMap((argument) => argumentMarkdown(argument, said)),
    ),
    ...listed(
      said.terms,
      card.terms.map((term) => termMarkdown(term, said)),
    ),
    ...listed(
      said.said,
      saidRows(card).map((row) => `- ${row.join(', ')}`),
    ),
  ].join('\n');
}

function saidRows({ said, country, today, words }: SalaryCard): string[][] {
  const texts = words.salary.page;
  return said.map(({ amount, to, on, round }) => [
    kronor(amount, country, words),
    texts.to(to, shortDay(on, today, words), round),
  ]);
}

function askLine({ amount, country, words }: SalaryCard): string {
  const said = words.salary.card;
  return amount === null ? said.noLevel : said.ask(money(amount, country, words));
}

function besideLine({ country, words }: SalaryCard, amount: number): string {
  return `${moneyBeside(amount, country, words)}, ${words.salary.card.before}`;
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
